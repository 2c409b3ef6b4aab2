package org.assay.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Options of the form {@code --name value}, and flags, which have no value. */
final class Options {

	private final Map<String, String> given = new LinkedHashMap<>();

	/** @throws IllegalArgumentException if an option lacks its value */
	Options(String[] arguments, int from, Set<String> flags) {
		for (int index = from; index < arguments.length; index++) {
			String name = arguments[index];
			if (!name.startsWith("--")) {
				throw new IllegalArgumentException(name + " is no option");
			}
			if (!flags.contains(name) && index + 1 == arguments.length) {
				throw new IllegalArgumentException(name + " has no value");
			}
			given.put(name, flags.contains(name) ? "" : arguments[++index]);
		}
	}

	boolean flag(String name) {
		return given.remove(name) != null;
	}

	String text(String name, String usual) {
		String value = given.remove(name);
		return value == null ? usual : value;
	}

	String required(String name) {
		String value = given.remove(name);
		if (value == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		return value;
	}

	int number(String name, int usual) {
		return Integer.parseInt(text(name, Integer.toString(usual)).replace("_", ""));
	}

	double decimal(String name, double usual) {
		return Double.parseDouble(text(name, Double.toString(usual)));
	}

	/** @throws IllegalArgumentException if an option was given that nobody asked for */
	void end() {
		if (!given.isEmpty()) {
			throw new IllegalArgumentException("unknown option " + given.keySet().iterator().next());
		}
	}
}
