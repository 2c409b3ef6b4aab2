package org.assay.dsl.direct;

import java.util.Arrays;
import org.assay.dsl.lexing.KeywordTable;
import org.assay.dsl.lexing.Scanner;
import org.assay.dsl.parser.antlr.internal.InternalAssayLexer;
import org.assay.dsl.parsing.Nesting;

/** The words of a text, without blanks and comments. */
final class Tokens {

	/** The kind of what stands behind the last word. */
	static final int END = 0;

	/** So deep nobody nests; the parser can go further, see {@link Nesting}. */
	private static final int DEEPEST = 50;

	private static final int CHARACTERS_OF_A_WORD = 5;

	private final String text;
	private int[] types;
	private int[] starts;
	private int[] ends;
	private int count;

	private Tokens(String text) {
		this.text = text;
		int expected = text.length() / CHARACTERS_OF_A_WORD + 1;
		types = new int[expected + 1];
		starts = new int[expected];
		ends = new int[expected];
	}

	/**
	 * Return the words of a text; null if some of it is no word, or may be none, or if they are nested so deeply that reading them may take more
	 * of the stack than there is.
	 */
	static Tokens of(String text, KeywordTable words) {
		Scanner scanner = new Scanner(words);
		Depth depth = new Depth(words);
		Tokens tokens = new Tokens(text);
		scanner.read(text.toCharArray());
		for (int start = 0; start < text.length();) {
			int end = scanner.end(start);
			if (end == Scanner.DOUBT) {
				return null;
			}
			if (!isHidden(scanner.type())) {
				tokens.add(scanner.type(), start, end);
				if (depth.isTooDeep(scanner.type())) {
					return null;
				}
			}
			start = end;
		}
		tokens.types[tokens.count] = END;
		return tokens;
	}

	/** How deep a text is nested: reading calls itself for each level, and a thread of an editor has less room for that than a command line. */
	private static final class Depth {

		private final int brace;
		private final int braceEnd;
		private final int bracket;
		private final int bracketEnd;
		private final int not;
		private final int has;
		private int brackets;
		private int words;

		Depth(KeywordTable numbers) {
			brace = numbers.number("{");
			braceEnd = numbers.number("}");
			bracket = numbers.number("(");
			bracketEnd = numbers.number(")");
			not = numbers.number("not");
			has = numbers.number("has");
		}

		boolean isTooDeep(int type) {
			if (type == brace || type == bracket) {
				brackets++;
			} else if (type == braceEnd || type == bracketEnd) {
				brackets = Math.max(0, brackets - 1);
			} else if (type == not || type == has) {
				words++;
			}
			if (type == brace || type == braceEnd) {
				words = 0;
			}
			return brackets + words > DEEPEST;
		}
	}

	private static boolean isHidden(int type) {
		return type == InternalAssayLexer.RULE_WS || type == InternalAssayLexer.RULE_SL_COMMENT || type == InternalAssayLexer.RULE_ML_COMMENT;
	}

	private void add(int type, int start, int end) {
		if (count == starts.length) {
			types = Arrays.copyOf(types, count * 2 + 1);
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		types[count] = type;
		starts[count] = start;
		ends[count] = end;
		count++;
	}

	int start(int index) {
		return starts[index];
	}

	int end(int index) {
		return ends[index];
	}

	int count() {
		return count;
	}

	/** Return the kind of a word; {@link #END} behind the last one. */
	int type(int index) {
		return types[index];
	}

	/** Return the text from a word to another one, with the blanks between them; null if there is more than blanks. */
	String text(int first, int last) {
		for (int index = first; index < last; index++) {
			if (!text.substring(ends[index], starts[index + 1]).isBlank()) {
				return null;
			}
		}
		return text.substring(starts[first], ends[last]);
	}
}
