package org.assay.dsl.parsing;

import java.util.OptionalInt;
import java.util.Set;

/** Finds text that is nested so deeply that a parser, which calls itself for each level, could run out of stack. */
public final class Nesting {

	/** How deep brackets and negations may be nested. */
	public static final int LIMIT = 200;

	private static final Set<String> NESTING_WORDS = Set.of("not", "has");

	private final String text;
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
		if (text.startsWith("\"\"\"", index)) {
			skipTo("\"\"\"", 3);
		} else if (text.startsWith("/*", index)) {
			skipTo("*/", 2);
		} else if (text.startsWith("//", index)) {
			skipTo("\n", 2);
		} else if (c == '"') {
			skipText();
		} else if (Character.isLetter(c)) {
			word();
		} else {
			bracket(c);
			index++;
		}
	}

	private void bracket(char c) {
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
		words += NESTING_WORDS.contains(text.substring(start, index)) ? 1 : 0;
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
