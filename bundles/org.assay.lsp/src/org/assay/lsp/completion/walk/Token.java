package org.assay.lsp.completion.walk;

/**
 * A word of a text, or what stands between words.
 *
 * @param kind what it is
 * @param text as it is written
 * @param start offset of its first character
 * @param column from 0
 * @param first whether it is the first on its line; comments do not count
 */
public record Token(Kind kind, String text, int start, int column, boolean first) {

	/** What a token is. */
	public enum Kind {
		/** A word: of the language, or a name. */
		WORD,
		/** A name that is written with a sign in front, so that it is no word of the language. */
		ESCAPED, NUMBER, DATE, STRING, TEXT_BLOCK,
		/** A brace, comma, operator or any other character. */
		SIGN, COMMENT
	}

	/** Return the offset behind the last character. */
	public int end() {
		return start + text.length();
	}

	/** Return whether this is a sign. */
	public boolean isSign(String sign) {
		return kind == Kind.SIGN && text.equals(sign);
	}

	/** Return whether a place is within this token and not at its edges. What has no end goes on to the end of the line or of the file. */
	public boolean isAround(int offset) {
		return start < offset && (offset < end() || offset == end() && isOpen());
	}

	/** Return whether the sign that ends a text or a comment is missing. */
	private boolean isOpen() {
		return switch (kind) {
			case STRING -> !isClosedText();
			case TEXT_BLOCK -> text.length() < 6 || !text.endsWith("\"\"\"");
			case COMMENT -> text.startsWith("//") || text.length() < 4 || !text.endsWith("*/");
			default -> false;
		};
	}

	/** Return whether a text ends with a quote that is not escaped. */
	public boolean isClosedText() {
		int index = 1;
		while (index < text.length() && text.charAt(index) != '"') {
			index += text.charAt(index) == '\\' ? 2 : 1;
		}
		return index == text.length() - 1;
	}
}
