package org.assay.dsl.fixing;

/** How a file is laid out by whoever wrote it: where its lines begin and end, how they end, and what indents them. */
final class Lines {

	private static final String STANDARD_INDENT = "    ";
	private static final int WIDEST_INDENT = 8;

	private final String text;

	Lines(String text) {
		this.text = text;
	}

	/** Return what ends the first line; a line feed if there is one line only. */
	String lineBreak() {
		int end = text.indexOf('\n');
		if (end < 0) {
			return text.indexOf('\r') < 0 ? "\n" : "\r";
		}
		return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
	}

	/** Return one step of indentation: a tab, or the spaces in front of the first indented line. */
	String indentUnit() {
		int start = 0;
		while (start < text.length()) {
			int word = skipBlanks(start);
			if (word > start && word < text.length() && !isBreak(word) && text.charAt(word) != '*') {
				return text.charAt(start) == '\t' ? "\t" : " ".repeat(Math.min(word - start, WIDEST_INDENT));
			}
			start = nextLine(start);
		}
		return STANDARD_INDENT;
	}

	/** Return the white space in front of the first word of the line of an offset. */
	String indentation(int offset) {
		int start = lineStart(offset);
		return text.substring(start, skipBlanks(start));
	}

	/** Return whether nothing but white space stands in front of an offset on its line. */
	boolean beginsLine(int offset) {
		return skipBlanks(lineStart(offset)) >= offset;
	}

	/** Return whether nothing but white space stands behind an offset on its line. */
	boolean endsLine(int offset) {
		int end = skipBlanks(offset);
		return end == text.length() || isBreak(end);
	}

	int lineStart(int offset) {
		int start = offset;
		while (start > 0 && !isBreak(start - 1)) {
			start--;
		}
		return start;
	}

	/** Return where the line behind that of an offset begins; the length of the text behind the last one. */
	int nextLine(int offset) {
		int end = offset;
		while (end < text.length() && !isBreak(end)) {
			end++;
		}
		return end == text.length() ? end : text.startsWith("\r\n", end) ? end + 2 : end + 1;
	}

	/** Return the first place at or behind an offset that is neither a space nor a tab. */
	int skipBlanks(int offset) {
		int end = offset;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Return the last place at or in front of an offset that has neither a space nor a tab before it. */
	int skipBlanksBack(int offset) {
		int start = offset;
		while (start > 0 && isBlank(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/**
	 * Return the end of the line on which a statement ends, behind the comments that stand there.
	 *
	 * @param offset end of the statement
	 * @return the place of the line break; -1 if something else than comments follows on the line
	 */
	int endBehindComments(int offset) {
		int at = skipBlanks(offset);
		while (text.startsWith("/*", at)) {
			int end = text.indexOf("*/", at + 2);
			if (end < 0) {
				return -1;
			}
			at = skipBlanks(end + 2);
		}
		if (text.startsWith("//", at)) {
			while (at < text.length() && !isBreak(at)) {
				at++;
			}
		}
		return at == text.length() || isBreak(at) ? at : -1;
	}

	private boolean isBreak(int offset) {
		return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}
}
