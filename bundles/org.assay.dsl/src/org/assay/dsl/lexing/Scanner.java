package org.assay.dsl.lexing;

import com.google.inject.Inject;
import org.assay.dsl.parser.antlr.internal.InternalAssayLexer;

/**
 * Finds the words, numbers, texts, comments, blanks and signs of a text, the same ones as the lexer that is generated from the grammar. Only
 * what is beyond doubt is found: where it takes more than a look at the next character, or where something is wrong, there is {@link #DOUBT}.
 */
public final class Scanner {

	/** No token of any kind begins here as far as can be seen. */
	public static final int DOUBT = -1;

	private static final int BYTE = 0x80;
	private static final boolean[] LETTERS = new boolean[BYTE];
	private static final boolean[] WORD_CHARACTERS = new boolean[BYTE];

	static {
		for (char c = 0; c < BYTE; c++) {
			LETTERS[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
			WORD_CHARACTERS[c] = LETTERS[c] || isDigit(c);
		}
	}

	private final KeywordTable keywords;
	private char[] text = {};
	private int type;

	/** @param keywords the words of the language */
	@Inject
	public Scanner(KeywordTable keywords) {
		this.keywords = keywords;
	}

	/** Begin with another text, which is not changed. */
	public void read(char[] characters) {
		text = characters;
	}

	/** Return the kind of the token that was found last, as {@link InternalAssayLexer} numbers them. */
	public int type() {
		return type;
	}

	/** Find the token that begins at a place of the text, and return where it ends, or {@link #DOUBT}. */
	public int end(int start) {
		char c = text[start];
		if (isBlank(c)) {
			return blanks(start);
		}
		if (isLetter(c)) {
			return word(start);
		}
		return switch (c) {
			case '"' -> quote(start);
			case '/' -> comment(start);
			case '^' -> isLetter(at(start + 1)) ? escaped(start) : DOUBT;
			default -> isDigit(c) ? number(start) : sign(start);
		};
	}

	private int blanks(int start) {
		int end = start + 1;
		while (end < text.length && isBlank(text[end])) {
			end++;
		}
		type = InternalAssayLexer.RULE_WS;
		return end;
	}

	private int word(int start) {
		int end = start;
		int hash = 0;
		while (end < text.length && (isWordCharacter(text[end]) || text[end] == '-' && isWordCharacter(at(end + 1)))) {
			hash = KeywordTable.hash(hash, text[end]);
			end++;
		}
		int keyword = keywords.find(text, start, end, hash);
		type = keyword == KeywordTable.NONE ? InternalAssayLexer.RULE_ID : keyword;
		return at(end) == '-' ? DOUBT : end;
	}

	private int escaped(int start) {
		int end = word(start + 1);
		type = InternalAssayLexer.RULE_ID;
		return end;
	}

	/** A whole number, or groups of digits with signs between them, which are a date. */
	private int number(int start) {
		int end = digits(start);
		type = InternalAssayLexer.RULE_INT;
		while (at(end) == '-' && isDigit(at(end + 1))) {
			end = digits(end + 1);
			type = InternalAssayLexer.RULE_DATE;
		}
		return at(end) == '-' ? DOUBT : end;
	}

	private int digits(int start) {
		int end = start;
		while (end < text.length && isDigit(text[end])) {
			end++;
		}
		return end;
	}

	private int quote(int start) {
		if (at(start + 1) == '"' && at(start + 2) == '"') {
			type = InternalAssayLexer.RULE_TEXT_BLOCK;
			return behind('"', '"', '"', start + 3);
		}
		type = InternalAssayLexer.RULE_STRING;
		int end = start + 1;
		while (end < text.length) {
			char c = text[end];
			if (c == '"') {
				return end + 1;
			}
			if (c == '\n' || c == '\r') {
				return end;
			}
			if (c == '\\') {
				char escaped = at(end + 1);
				if (escaped == '\n' || escaped == '\r' || end + 1 == text.length) {
					return DOUBT;
				}
				end++;
			}
			end++;
		}
		return DOUBT;
	}

	private int comment(int start) {
		char next = at(start + 1);
		if (next == '*') {
			type = InternalAssayLexer.RULE_ML_COMMENT;
			return behind('*', '/', '/', start + 2);
		}
		if (next != '/') {
			return DOUBT;
		}
		type = InternalAssayLexer.RULE_SL_COMMENT;
		int end = start + 2;
		while (end < text.length && text[end] != '\n' && text[end] != '\r') {
			end++;
		}
		return end;
	}

	/** Return the place behind the next characters of a kind: three quotes or the two signs that end a comment. */
	private int behind(char first, char second, char last, int from) {
		int length = first == '"' ? 3 : 2;
		for (int place = from; place + length <= text.length; place++) {
			if (text[place] == first && text[place + 1] == second && text[place + length - 1] == last) {
				return place + length;
			}
		}
		return DOUBT;
	}

	/** The longest sign of the language. */
	private int sign(int start) {
		int one = KeywordTable.hash(0, text[start]);
		if (start + 1 < text.length) {
			type = keywords.find(text, start, start + 2, KeywordTable.hash(one, text[start + 1]));
			if (type != KeywordTable.NONE) {
				return start + 2;
			}
		}
		type = keywords.find(text, start, start + 1, one);
		return type == KeywordTable.NONE ? DOUBT : start + 1;
	}

	/** Return the character at a place, or 0 beyond the end. */
	private char at(int place) {
		return place < text.length ? text[place] : 0;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isWordCharacter(char c) {
		return c < BYTE ? WORD_CHARACTERS[c] : isForeignLetter(c);
	}

	private static boolean isLetter(char c) {
		return c < BYTE ? LETTERS[c] : isForeignLetter(c);
	}

	/** The letters of the grammar beyond those of ASCII. */
	private static boolean isForeignLetter(char c) {
		return c >= 0xC0 && c <= 0x2AF && c != 0xD7 && c != 0xF7 || c >= 0x370 && c <= 0x1FFF;
	}
}
