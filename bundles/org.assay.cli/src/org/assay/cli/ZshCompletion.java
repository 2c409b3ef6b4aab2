package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import org.assay.cli.CompletionModel.Option;
import org.assay.cli.CompletionModel.Shown;

/** Writes the completion script for zsh. */
final class ZshCompletion {

	private ZshCompletion() {
	}

	static String of(CompletionModel model) {
		StringBuilder script = new StringBuilder();
		script.append("""
				#compdef assay
				# Completion of assay for zsh: source <(assay generate-completion zsh), or put it into a file _assay in $fpath
				_assay() {
					local curcontext=$curcontext state line
					typeset -A opt_args
					_arguments -C \\
				""");
		model.common().forEach(option -> specs(option).forEach(spec -> script.append("\t\t").append(spec).append(" \\\n")));
		script.append("\t\t'1: :->command' '*:: :->rest'\n\tcase $state in\n\tcommand)\n\t\tlocal -a commands=(\n");
		model.commands().forEach(command -> script.append("\t\t\t").append(quoted(command.name() + ":" + command.description())).append('\n'));
		script.append("\t\t)\n\t\t_describe command commands ;;\n\trest)\n\t\tcase $line[1] in\n");
		model.commands().forEach(command -> command(command, script));
		script.append("\t\tesac ;;\n\tesac\n}\nif [ \"$funcstack[1]\" = _assay ]; then _assay \"$@\"; else compdef _assay assay; fi\n");
		return script.toString();
	}

	private static void command(Shown command, StringBuilder script) {
		script.append("\t\t").append(command.name()).append(")\n\t\t\t_arguments");
		command.options().forEach(option -> specs(option).forEach(spec -> script.append(" \\\n\t\t\t\t").append(spec)));
		if (!command.first().isEmpty()) {
			script.append(" \\\n\t\t\t\t").append(quoted("1: :(" + String.join(" ", command.first()) + ")"));
		}
		if (!command.later().isEmpty()) {
			script.append(" \\\n\t\t\t\t").append(quoted("*: :(" + String.join(" ", command.later()) + ")"));
		}
		if (command.takesPaths()) {
			script.append(" \\\n\t\t\t\t'*:path:_files'");
		}
		script.append(" ;;\n");
	}

	private static List<String> specs(Option option) {
		List<String> specs = new ArrayList<>();
		for (String name : option.names()) {
			String value = option.isFlag() ? "" : switch (option.expected()) {
				case WORDS -> ":value:(" + String.join(" ", option.words()) + ")";
				case FILE -> ":file:_files";
				case FOLDER -> ":folder:_files -/";
				case ANYTHING -> ":value: ";
			};
			String equals = !option.isFlag() && name.startsWith("--") ? "=" : "";
			specs.add(quoted(name + equals + "[" + option.description().replaceAll("[\\[\\]\\\\:]", "\\\\$0") + "]" + value));
		}
		return specs;
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "'\\''") + "'";
	}
}
