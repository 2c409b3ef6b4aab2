package org.assay.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name long name with its dashes
 * @param shortName short name with its dash; empty if there is none
 * @param label what its value is called; empty if it takes none
 * @param choices the values it takes; empty if they are free
 * @param repeats whether it may be stated several times
 */
record Parameter(String name, String shortName, String label, List<String> choices, boolean repeats) {

	static final Parameter LANGUAGE = choice("--language", "sv", "en");
	static final Parameter NO_COLOR = flag("--no-color");
	static final Parameter STACKTRACE = flag("--stacktrace");
	static final Parameter HELP = new Parameter("--help", "-h", "", List.of());
	static final Parameter AS_OF = value("--as-of", "DATE");
	static final Parameter OUTPUT_FILE = new Parameter("--output", "-o", "FILE", List.of());
	/** The text is piped into the command instead of being read from the file. */
	static final Parameter STDIN = flag("--stdin");
	/** What every command takes. */
	static final List<Parameter> COMMON = List.of(LANGUAGE, NO_COLOR, STACKTRACE, HELP);

	Parameter(String name, String shortName, String label, List<String> choices) {
		this(name, shortName, label, choices, false);
	}

	static Parameter flag(String name) {
		return new Parameter(name, "", "", List.of());
	}

	static Parameter value(String name, String label) {
		return new Parameter(name, "", label, List.of());
	}

	static Parameter repeated(String name, String label) {
		return new Parameter(name, "", label, List.of(), true);
	}

	static Parameter choice(String name, String... choices) {
		return new Parameter(name, "", String.join("|", choices), List.of(choices));
	}

	boolean isFlag() {
		return label.isEmpty();
	}
}
