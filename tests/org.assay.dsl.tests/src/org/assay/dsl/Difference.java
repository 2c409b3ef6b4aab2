package org.assay.dsl;

import java.util.List;

/** The first line in which two long texts differ, so that a failure can be read. */
public final class Difference {

	private Difference() {
	}

	/** Return the number of the line and both versions of it; empty if the texts are equal. */
	public static String between(String expected, String actual) {
		List<String> wanted = expected.lines().toList();
		List<String> found = actual.lines().toList();
		for (int line = 0; line < Math.max(wanted.size(), found.size()); line++) {
			String one = line < wanted.size() ? wanted.get(line) : "(end)";
			String other = line < found.size() ? found.get(line) : "(end)";
			if (!one.equals(other)) {
				return "line " + (line + 1) + "\nexpected " + one + "\nfound    " + other;
			}
		}
		return expected.equals(actual) ? "" : "line ends differ";
	}
}
