package org.assay.dsl.parsing;

import java.util.OptionalInt;
import java.util.Set;

/** Finds text that is nested so deeply that a parser, which calls itself for each level, could run out of stack. */
public final class Nesting {

	/** How deep brackets and negations may be nested. */
	public static final int LIMIT = 200;

	private static final Set<String> NESTING_WORDS = Set.of("not", "has");

	/**
	 * How many signs, such as braces and commas, may stand outside of texts and comments; a parser that is given more needs very much memory.
	 */
	public static final int MOST_SIGNS = 300_000;

	private final String text;
	private int signs;
	private int index;
	private int brackets;
	private int words;

	private Nesting(String text) {
		this.text = text;
	}

	/** Return the place of the first word or bracket beyond the limit; texts and comments do not count. */
	public static OptionalInt beyondLimit(String text) {
		return new Nesting(text).search();
	}

	/** Return the place of the first sign beyond the number that a file may have; texts and comments do not count. */
	public static OptionalInt signsBeyondLimit(String text) {
		return text.length() <= MOST_SIGNS ? OptionalInt.empty() : new Nesting(text).searchSigns();
	}

	private OptionalInt searchSigns() {
		while (index < text.length()) {
			int start = index;
			step(text.charAt(index));
			if (signs > MOST_SIGNS) {
				return OptionalInt.of(start);
			}
		}
		return OptionalInt.empty();
	}

	private OptionalInt search() {
		while (index < text.length()) {
			int start = index;
			step(text.charAt(index));
			if (brackets + words > LIMIT) {
				return OptionalInt.of(start);
			}
		}
		return OptionalInt.empty();
	}

	private void step(char c) {
		switch (c) {
			case ' ', '\n', '\t' -> index++;
			case '"' -> quote();
			case '/' -> slash();
			case '(', ')', '{', '}' -> {
				bracket(c);
				index++;
			}
			default -> {
				if (Character.isLetter(c)) {
					word();
				} else {
					signs += Character.isWhitespace(c) || Character.isDigit(c) ? 0 : 1;
					index++;
				}
			}
		}
	}

	private void quote() {
		if (text.startsWith("\"\"\"", index)) {
			skipTo("\"\"\"", 3);
		} else {
			skipText();
		}
	}

	private void slash() {
		if (text.startsWith("/*", index)) {
			skipTo("*/", 2);
		} else if (text.startsWith("//", index)) {
			skipTo("\n", 2);
		} else {
			signs++;
			index++;
		}
	}

	private void bracket(char c) {
		signs++;
		if (c == '(' || c == '{') {
			brackets++;
		} else if (c == ')' || c == '}') {
			brackets = Math.max(0, brackets - 1);
		}
		if (c == '{' || c == '}') {
			words = 0;
		}
	}

	private void word() {
		int start = index;
		while (index < text.length() && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '-')) {
			index++;
		}
		// the words in question have three letters
		words += index - start == 3 && NESTING_WORDS.contains(text.substring(start, index)) ? 1 : 0;
	}

	private void skipText() {
		index++;
		while (index < text.length() && text.charAt(index) != '"' && text.charAt(index) != '\n') {
			index += text.charAt(index) == '\\' ? 2 : 1;
		}
		index++;
	}

	private void skipTo(String end, int opening) {
		int found = text.indexOf(end, index + opening);
		index = found < 0 ? text.length() : found + end.length();
	}
}
