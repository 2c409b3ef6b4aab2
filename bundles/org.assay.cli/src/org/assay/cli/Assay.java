package org.assay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.core.CannotDo;
import org.assay.dsl.AssayLanguage;

/** Entry point of the command line. */
public final class Assay {

	private static final List<String> BEFORE_COMMAND = List.of("--language", "--no-color", "--stacktrace");

	private static final Set<String> READS_PROJECT = Set.of("ask", "check", "explain", "list", "report");

	private final List<String> arguments;
	private final Session session;

	private Assay(List<String> arguments, Session session) {
		this.arguments = arguments;
		this.session = session;
	}

	/** Run a command and end the process with its exit code. */
	public static void main(String[] arguments) {
		// libraries look for somebody who takes their log, and would complain on the error output that there is nobody
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		System.exit(run(arguments));
	}

	/**
	 * Run a command.
	 *
	 * @param arguments name of the command, then its arguments
	 * @return exit code: 0 done, 1 findings, 2 could not do it
	 */
	public static int run(String... arguments) {
		List<String> words = List.of(arguments);
		List<String> rest = new ArrayList<>(words);
		takeCommon(rest);
		if (!rest.isEmpty() && READS_PROJECT.contains(rest.getFirst())) {
			// goes on while the command is looked at
			AssayLanguage.prepare();
		}
		return run(words, Session.of(valueOf("--language", words), words.contains("--no-color")));
	}

	/** Run a command in a place that somebody else has looked at. */
	static int run(List<String> arguments, Session session) {
		return new Assay(arguments, session).run();
	}

	private int run() {
		int code = Exit.CANNOT;
		try {
			code = command();
		} catch (Misuse misuse) {
			session.tell("assay: " + misuse.getMessage());
		} catch (CannotDo cannot) {
			session.tell("assay: " + cannot.failure().message(session.language()));
			trace(cannot);
		} catch (OutOfMemoryError full) {
			session.tell("assay: " + session.say("failure.memory"));
			trace(full);
		} catch (RuntimeException | Error internal) {
			session.tell("assay: " + session.say("failure.internal", internal.getClass().getSimpleName() + placeOf(internal)));
			trace(internal);
		}
		String failure = session.out().failure();
		if (!failure.isEmpty()) {
			session.tell("assay: " + session.say("failure.output", failure));
			return Exit.CANNOT;
		}
		return code;
	}

	private int command() throws Misuse, CannotDo {
		List<String> rest = new ArrayList<>(arguments);
		List<String> common = takeCommon(rest);
		String name = rest.isEmpty() ? "help" : switch (rest.removeFirst()) {
			case String option when option.equals("--help") || option.equals("-h") -> "help";
			case String option when option.equals("--version") || option.equals("-V") -> "version";
			case String word -> word;
		};
		Optional<Command> command = Commands.find(name);
		if (command.isEmpty()) {
			String key = name.startsWith("-") ? "usage.optionFirst" : "usage.command";
			throw new Misuse(session.say(key, name) + Guess.among(name, Commands.names(), session));
		}
		common.addAll(rest);
		Arguments read = new Grammar(name, command.get(), session).read(common);
		read.choice(Parameter.LANGUAGE);
		if (read.has(Parameter.HELP)) {
			session.out().print(new Help(session).of(name, command.get()));
			return Exit.OK;
		}
		return command.get().run(read, session);
	}

	/** Take options that every command takes off the front, where they may stand as well. */
	private static List<String> takeCommon(List<String> rest) {
		List<String> common = new ArrayList<>();
		while (!rest.isEmpty() && isCommon(rest.getFirst())) {
			String option = rest.removeFirst();
			common.add(option);
			if (option.equals("--language") && !rest.isEmpty()) {
				common.add(rest.removeFirst());
			}
		}
		return common;
	}

	private static boolean isCommon(String argument) {
		return BEFORE_COMMAND.stream().anyMatch(option -> argument.equals(option) || argument.startsWith(option + "="));
	}

	private static String valueOf(String option, List<String> arguments) {
		for (int index = 0; index < arguments.size(); index++) {
			String argument = arguments.get(index);
			if (argument.startsWith(option + "=")) {
				return argument.substring(option.length() + 1);
			}
			if (argument.equals(option) && index + 1 < arguments.size()) {
				return arguments.get(index + 1);
			}
		}
		return "";
	}

	private static String placeOf(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		return trace.length == 0 ? "" : " (" + trace[0].getClassName() + "." + trace[0].getMethodName() + ":" + trace[0].getLineNumber() + ")";
	}

	private void trace(Throwable failure) {
		if (arguments.contains("--stacktrace")) {
			StringWriter trace = new StringWriter();
			failure.printStackTrace(new PrintWriter(trace));
			session.err().print(Legible.lines(trace.toString()));
		}
	}
}
