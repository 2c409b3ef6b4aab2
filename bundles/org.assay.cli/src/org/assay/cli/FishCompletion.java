package org.assay.cli;

import org.assay.cli.CompletionModel.Expected;
import org.assay.cli.CompletionModel.Option;
import org.assay.cli.CompletionModel.Shown;

/** Writes the completion script for fish. */
final class FishCompletion {

	private FishCompletion() {
	}

	static String of(CompletionModel model) {
		StringBuilder script = new StringBuilder("# Completion of assay for fish: assay generate-completion fish | source\n");
		script.append("complete -c assay -e\n");
		for (Shown command : model.commands()) {
			line(script, "-n __fish_use_subcommand -f -a " + command.name() + " -d " + quoted(command.description()));
		}
		for (Option option : model.common()) {
			line(script, "-n __fish_use_subcommand" + option(option));
		}
		for (Shown command : model.commands()) {
			String here = "-n '__fish_seen_subcommand_from " + command.name() + "'";
			command.options().forEach(option -> line(script, here + option(option)));
			if (!command.takesPaths()) {
				line(script, here + " -f");
			}
			if (!command.later().isEmpty()) {
				line(script, here + " -f -a " + quoted(String.join(" ", command.later())));
			}
			if (!command.first().isEmpty()) {
				line(script, here + " -f -a " + quoted(String.join(" ", command.first())));
			}
		}
		return script.toString();
	}

	private static void line(StringBuilder script, String rest) {
		script.append("complete -c assay ").append(rest).append('\n');
	}

	private static String option(Option option) {
		StringBuilder text = new StringBuilder();
		for (String name : option.names()) {
			text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
		}
		if (option.expected() == Expected.WORDS) {
			text.append(" -x -a ").append(quoted(String.join(" ", option.words())));
		} else if (!option.isFlag()) {
			text.append(switch (option.expected()) {
				case FILE -> " -r -F";
				case FOLDER -> " -x -a '(__fish_complete_directories)'";
				default -> " -x";
			});
		}
		return text.append(" -d ").append(quoted(option.description())).toString();
	}

	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}
}
