package org.assay.core.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as tables state scores and values: alone, with a word, or as a range.
 *
 * @param lower the number, or the lower end of the range
 * @param upper the number, or the upper end of the range
 */
record Score(int lower, int upper) {

	private static final int LONGEST = 40;
	private static final Pattern ALONE = Pattern.compile("(\\d{1,4})(?:[.,]0)?");
	private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*(?:[-\u2010-\u2015\u2212]|till|to|\\.\\.)\\s*(\\d{1,4})");
	private static final Pattern WITH_WORD = Pattern.compile("(\\d{1,4})\\s*[-\u2013:=.(]?\\s*\\p{L}[\\p{L}\\s]*\\)?"
			+ "|\\p{L}[\\p{L}\\s]*[-\u2013:=(]?\\s*(\\d{1,4})\\)?");

	/** Read a number; empty if there is none, or more than one can be meant. */
	static Optional<Score> of(String text) {
		String plain = text.strip();
		if (plain.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher range = RANGE.matcher(plain);
		if (range.matches()) {
			int one = Integer.parseInt(range.group(1));
			int other = Integer.parseInt(range.group(2));
			return Optional.of(new Score(Math.min(one, other), Math.max(one, other)));
		}
		Matcher alone = ALONE.matcher(plain);
		if (alone.matches()) {
			return Optional.of(single(alone.group(1)));
		}
		Matcher word = WITH_WORD.matcher(plain);
		return word.matches() ? Optional.of(single(word.group(1) != null ? word.group(1) : word.group(2))) : Optional.empty();
	}

	private static Score single(String digits) {
		int number = Integer.parseInt(digits);
		return new Score(number, number);
	}

	boolean isRange() {
		return lower != upper;
	}
}
