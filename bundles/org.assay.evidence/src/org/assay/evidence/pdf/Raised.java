package org.assay.evidence.pdf;

/** Raised digits are written as such, so that ten squared is not read as a hundred and two. */
final class Raised {

	private static final String PLAIN = "0123456789";
	private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private Raised() {
	}

	/** The text with its digits raised. */
	static String written(String text) {
		StringBuilder written = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			int digit = PLAIN.indexOf(c);
			written.append(digit < 0 ? c : HIGH.charAt(digit));
		}
		return written.toString();
	}
}
