package org.assay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The arguments of one call, as read. */
final class Arguments {

	private final ParseResult result;
	private final List<String> operands;
	private final Session session;

	Arguments(ParseResult result, Session session) {
		this.result = result;
		this.operands = result.matchedPositionalValue(0, new ArrayList<String>());
		this.session = session;
	}

	boolean has(Parameter parameter) {
		return result.hasMatchedOption(parameter.name());
	}

	Optional<String> text(Parameter parameter) {
		return Optional.ofNullable(result.matchedOptionValue(parameter.name(), null));
	}

	/** Return what was stated for a parameter that may be stated several times, in order. */
	List<String> texts(Parameter parameter) {
		return result.matchedOptionValue(parameter.name(), new ArrayList<String>());
	}

	/** Return the choice that was made; the first one if none was. */
	String choice(Parameter parameter) throws Misuse {
		return choice(parameter, parameter.choices().getFirst());
	}

	/** Return the choice that was made, or another word if none was. */
	String choice(Parameter parameter, String otherwise) throws Misuse {
		String stated = text(parameter).orElse(otherwise);
		if (!stated.equals(otherwise)) {
			require(parameter, stated);
		}
		return stated;
	}

	/** Return the choices that were made, separated by commas, each once in the order in which they are offered; all if none was made. */
	List<String> choices(Parameter parameter) throws Misuse {
		List<String> stated = text(parameter).map(text -> List.of(text.split(",", -1))).orElse(parameter.choices());
		for (String choice : stated) {
			require(parameter, choice);
		}
		return parameter.choices().stream().filter(stated::contains).toList();
	}

	private void require(Parameter parameter, String stated) throws Misuse {
		if (!parameter.choices().contains(stated)) {
			String similar = Guess.among(stated, parameter.choices(), session);
			throw new Misuse(session.say("usage.choice", stated, parameter.name(), String.join(", ", parameter.choices())) + similar);
		}
	}

	/** Return the day on which everything is looked at. */
	LocalDate asOf() throws Misuse {
		Optional<String> stated = text(Parameter.AS_OF);
		try {
			return stated.isPresent() ? LocalDate.parse(stated.get()) : session.today();
		} catch (DateTimeParseException noDate) {
			throw new Misuse(session.say("usage.date", stated.get(), Parameter.AS_OF.name()));
		}
	}

	/** Return the file that the result goes to instead of the standard output. */
	Optional<Path> outputFile() throws Misuse {
		Optional<String> stated = text(Parameter.OUTPUT_FILE);
		if (stated.isEmpty()) {
			return Optional.empty();
		}
		Path file = path(stated.get()).normalize();
		if (file.getFileName() == null) {
			throw new Misuse(session.say("usage.path", stated.get()));
		}
		return Optional.of(file);
	}

	List<String> operands() {
		return operands;
	}

	/** Return the arguments without options from a place on as paths; the current folder if there are none. */
	List<Path> paths(int from) throws Misuse {
		List<Path> paths = new ArrayList<>();
		for (String operand : operands.subList(Math.min(from, operands.size()), operands.size())) {
			paths.add(path(operand));
		}
		return paths.isEmpty() ? List.of(session.folder()) : paths;
	}

	/** Return a path that is named on the command line. */
	Path path(String text) throws Misuse {
		try {
			if (text.isEmpty()) {
				throw new Misuse(session.say("usage.path", text));
			}
			return session.folder().resolve(text);
		} catch (InvalidPathException noPath) {
			throw new Misuse(session.say("usage.path", text));
		}
	}
}
