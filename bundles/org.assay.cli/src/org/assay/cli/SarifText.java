package org.assay.cli;

/**
 * The one place where text is encoded as a message string of SARIF, section 3.11 of version 2.1.0: braces are doubled, because single
 * ones enclose the number of an argument, and a closing bracket in front of a parenthesis gets a backslash, because the two would make
 * a link.
 */
final class SarifText {

	private SarifText() {
	}

	/** Return a text as a message string; a message may not be empty. */
	static String of(String text) {
		StringBuilder encoded = new StringBuilder(text.length() + 8);
		int backslashes = 0;
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			if (c == ']' && text.startsWith("](", index)) {
				encoded.append("\\".repeat(backslashes + 1));
			}
			backslashes = c == '\\' ? backslashes + 1 : 0;
			encoded.append(c).append(c == '{' || c == '}' ? String.valueOf(c) : "");
		}
		return encoded.isEmpty() ? "-" : encoded.toString();
	}
}
