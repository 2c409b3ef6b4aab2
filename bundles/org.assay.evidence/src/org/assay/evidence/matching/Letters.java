package org.assay.evidence.matching;

import java.text.Normalizer;

/** What a character is to the comparison of texts. */
final class Letters {

	/** Stands for itself. */
	static final byte SELF = 1;
	/** Stands for its compatibility form, which may be several characters. */
	static final byte FORM = 2;
	static final byte SPACE = 3;
	/** A hyphen that may part a word at the end of a line. */
	static final byte HYPHEN = 4;
	/** Any other dash, a minus, or a hyphen that does not break. */
	static final byte DASH = 5;
	/** A hyphen that shows at the end of a line only. */
	static final byte SOFT = 6;
	/** Quotation marks and apostrophes of all kinds. */
	static final byte QUOTE = 7;
	/** Not seen: marks of direction, joiners. */
	static final byte IGNORED = 8;
	/** A raised or lowered digit. */
	static final byte RAISED = 9;
	/** Belongs to the character before it. */
	static final byte MARK = 10;

	private static final String DASHES = "\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u2043";
	private static final String QUOTES = "\"'`\u00b4\u00ab\u00bb\u2018\u2019\u201a\u201b"
			+ "\u201c\u201d\u201e\u201f\u2032\u2033\u2039\u203a\u02bc\uff02\uff07";
	private static final String RAISED_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
			+ "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

	/** Computed once for each character; two threads at the same time compute the same. */
	private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

	private Letters() {
	}

	static byte kind(char c) {
		byte kind = KINDS[c];
		if (kind == 0) {
			kind = classify(c);
			KINDS[c] = kind;
		}
		return kind;
	}

	private static byte classify(char c) {
		if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
			return SPACE;
		}
		if (c == '-' || c == '\u2010') {
			return HYPHEN;
		}
		if (c == '\u00ad') {
			return SOFT;
		}
		if (DASHES.indexOf(c) >= 0) {
			return DASH;
		}
		if (QUOTES.indexOf(c) >= 0) {
			return QUOTE;
		}
		if (RAISED_DIGITS.indexOf(c) >= 0) {
			return RAISED;
		}
		return other(c);
	}

	private static byte other(char c) {
		int type = Character.getType(c);
		if (type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED && c >= 0xfff0) {
			return IGNORED;
		}
		if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK) {
			return MARK;
		}
		return Character.isSurrogate(c) || Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC) ? SELF : FORM;
	}

	/** The plain digit of a raised or lowered one. */
	static char plain(char raised) {
		return (char) ('0' + RAISED_DIGITS.indexOf(raised) % 10);
	}

	/** Whether a character can be part of a word or number. */
	static boolean inWord(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || kind(c) == MARK || kind(c) == RAISED;
	}

	static boolean digit(char c) {
		return Character.isDigit(c);
	}

	static boolean letter(char c) {
		return Character.isLetter(c) || kind(c) == MARK;
	}
}
