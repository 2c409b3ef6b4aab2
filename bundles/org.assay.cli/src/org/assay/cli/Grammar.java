package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments of one command. Only the command that was called is described to the parser, which keeps the start short. */
final class Grammar {

	private final String name;
	private final Command command;
	private final Session session;

	Grammar(String name, Command command, Session session) {
		this.name = name;
		this.command = command;
		this.session = session;
	}

	/** Read arguments.
	 * @throws Misuse if they mean nothing */
	Arguments read(List<String> arguments) throws Misuse {
		CommandLine line = commandLine();
		try {
			Arguments read = new Arguments(line.parseArgs(arguments.toArray(String[]::new)), session);
			if (!read.has(Parameter.HELP)) {
				count(read.operands());
			}
			return read;
		} catch (ParameterException wrong) {
			throw new Misuse(wording(wrong));
		}
	}

	private void count(List<String> stated) throws Misuse {
		Operands operands = command.operands();
		if (stated.size() < operands.fewest()) {
			throw new Misuse(session.say("usage.missing", operands.words(), name));
		}
		if (stated.size() > operands.most()) {
			throw new Misuse(session.say("usage.tooMany", stated.get(operands.most()), name));
		}
	}

	private CommandLine commandLine() {
		CommandSpec spec = CommandSpec.create().name("assay " + name);
		List<Parameter> all = new ArrayList<>(command.parameters());
		all.addAll(Parameter.COMMON);
		all.forEach(parameter -> spec.addOption(option(parameter)));
		spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").type(List.class).auxiliaryTypes(String.class).build());
		return new CommandLine(spec).setExpandAtFiles(false).setToggleBooleanFlags(false);
	}

	private static OptionSpec option(Parameter parameter) {
		OptionSpec.Builder option = parameter.shortName().isEmpty() ? OptionSpec.builder(parameter.name())
				: OptionSpec.builder(parameter.shortName(), parameter.name());
		if (parameter.repeats()) {
			return option.arity("1").type(List.class).auxiliaryTypes(String.class).build();
		}
		return parameter.isFlag() ? option.arity("0").type(boolean.class).build() : option.arity("1").type(String.class).build();
	}

	private String wording(ParameterException wrong) {
		return switch (wrong) {
			case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched().getFirst());
			case MissingParameterException missing -> session.say("usage.value", names(missing.getMissing()));
			case OverwrittenOptionException twice -> session.say("usage.twice", names(List.of(twice.getOverwritten())));
			case MaxValuesExceededException many -> session.say("usage.value", many.getMessage());
			default -> String.valueOf(wrong.getMessage());
		};
	}

	private static String names(List<ArgSpec> arguments) {
		return String.join(", ", arguments.stream()
				.map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel()).toList());
	}

	private String unknown(String argument) {
		if (!argument.startsWith("-")) {
			return session.say("usage.tooMany", argument, name);
		}
		String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
		List<String> known = new ArrayList<>();
		command.parameters().forEach(parameter -> known.add(parameter.name()));
		Parameter.COMMON.forEach(parameter -> known.add(parameter.name()));
		return session.say("usage.option", option, name) + Guess.among(option, known, session);
	}
}
