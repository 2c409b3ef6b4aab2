package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;

/**
 * A word of a question.
 *
 * @param text what stands there, without quotation marks
 * @param isQuoted whether it stood in quotation marks, or had blanks in it as an argument of its own; then it is a name or title, never a
 *     word of the language
 * @param place which word of the question it is, from 1
 */
record Token(String text, boolean isQuoted, int place) {

	private static final String COMMA = ",";
	private static final int MOST = 200;

	Token {
		Objects.requireNonNull(text);
	}

	/** Part a question into words. A single argument is parted; of several, one with blanks in it is a title. */
	static List<Token> of(List<String> arguments) throws CannotDo {
		List<Token> tokens = new ArrayList<>();
		for (String argument : arguments) {
			boolean isTitle = arguments.size() > 1 && argument.strip().chars().anyMatch(Character::isWhitespace) && quotes(argument).isEmpty();
			if (isTitle) {
				title(argument.strip(), tokens);
			} else {
				part(argument, tokens);
			}
			if (tokens.size() > MOST) {
				throw new CannotDo(Failure.of("ask.long", MOST));
			}
		}
		return tokens;
	}

	/** A comma at the beginning or the end of a title parts it from others. */
	private static void title(String text, List<Token> tokens) {
		boolean begins = text.startsWith(COMMA);
		boolean ends = text.endsWith(COMMA);
		if (begins) {
			tokens.add(new Token(COMMA, false, tokens.size() + 1));
		}
		tokens.add(new Token(text.substring(begins ? 1 : 0, text.length() - (ends ? 1 : 0)).strip(), true, tokens.size() + 1));
		if (ends) {
			tokens.add(new Token(COMMA, false, tokens.size() + 1));
		}
	}

	private static void part(String text, List<Token> tokens) throws CannotDo {
		int index = 0;
		while (index < text.length()) {
			char c = text.charAt(index);
			Optional<Character> closing = quotes(text.substring(index, index + 1));
			if (Character.isWhitespace(c)) {
				index++;
			} else if (c == ',') {
				tokens.add(new Token(COMMA, false, tokens.size() + 1));
				index++;
			} else if (closing.isPresent()) {
				int end = text.indexOf(closing.get(), index + 1);
				if (end < 0) {
					throw new CannotDo(Failure.of("ask.unclosed", text.substring(index)));
				}
				tokens.add(new Token(text.substring(index + 1, end), true, tokens.size() + 1));
				index = end + 1;
			} else {
				int end = endOfWord(text, index);
				tokens.add(new Token(text.substring(index, end), false, tokens.size() + 1));
				index = end;
			}
		}
	}

	/** A quotation mark within a word belongs to it. */
	private static int endOfWord(String text, int from) {
		int end = from;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ',') {
			end++;
		}
		return end;
	}

	/** Return what closes the quotation that a text begins with; empty if it begins with none. Typewriters and word processors write them differently. */
	private static Optional<Character> quotes(String text) {
		return text.isEmpty() ? Optional.empty() : switch (text.charAt(0)) {
			case '"' -> Optional.of('"');
			case '\'' -> Optional.of('\'');
			case '”', '“' -> Optional.of('”');
			default -> Optional.empty();
		};
	}

	boolean isComma() {
		return !isQuoted && text.equals(COMMA);
	}

	/** Return whether it is a word of the language. */
	boolean is(String word) {
		return !isQuoted && text.equals(word);
	}
}
