package org.assay.cli;

/**
 * Makes text safe to show. Characters that act on the terminal or on the direction of the text, and those that nobody sees, become
 * escapes such as \x1B, so that no file can move the cursor, change colours or read otherwise than it is stored. What the programs that
 * run builds would take for a command is broken up in the same way: GitHub obeys lines that begin with two colons, Azure DevOps and
 * TeamCity obey ##vso[ and ##teamcity[.
 */
final class Legible {

	private static final String COMMAND = "::";
	private static final String LOGGING = "##";

	private Legible() {
	}

	/** Return one line of text. Line breaks and tabs are control characters here as well. */
	static String line(String text) {
		return isPlain(text) ? text : shown(text, false);
	}

	/** Return text of several lines; line breaks, tabs and carriage returns stay. */
	static String lines(String text) {
		return isPlain(text) ? text : shown(text, true);
	}

	/** Return how a character is shown that cannot be. */
	static String escaped(int c) {
		return c < 0x100 ? "\\x%02X".formatted(c) : c < 0x10000 ? "\\u%04X".formatted(c) : "\\u{%X}".formatted(c);
	}

	/** Return whether a character acts on the terminal or on the direction of the text, or is not seen, instead of being shown. */
	static boolean isHidden(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			case Character.FORMAT -> !isLetterPart(c);
			default -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
		};
	}

	/** Soft hyphens, joiners and the number signs of Arabic and its relatives belong to how words are written. */
	private static boolean isLetterPart(int c) {
		return c == 0xAD || c == 0x200C || c == 0x200D || c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c >= 0x890 && c <= 0x8E2;
	}

	private static boolean isPlain(String text) {
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			if (c < ' ' || c > '~' || c == ':' || c == '#') {
				return false;
			}
		}
		return true;
	}

	private static String shown(String text, boolean isSeveral) {
		StringBuilder shown = new StringBuilder(text.length() + 8);
		int index = 0;
		while (index < text.length()) {
			int c = text.codePointAt(index);
			boolean isKept = isSeveral && (c == '\n' || c == '\t' || c == '\r');
			shown.append(isKept ? Character.toString(c) : at(text, index));
			index += Character.charCount(c);
		}
		return shown.toString();
	}

	/** Return how the character at a place in a text is shown. */
	static String at(String text, int index) {
		int c = text.codePointAt(index);
		boolean acts = isHidden(c) || c == ':' && beginsCommand(text, index) || c == '[' && endsLoggingWord(text, index);
		return acts ? escaped(c) : Character.toString(c);
	}

	/** Whoever looks for commands takes blanks off the line first. */
	private static boolean beginsCommand(String text, int colon) {
		int start = colon;
		while (start > 0 && text.charAt(start - 1) != '\n' && isBlank(text.charAt(start - 1))) {
			start--;
		}
		return text.startsWith(COMMAND, colon) && (start == 0 || text.charAt(start - 1) == '\n');
	}

	private static boolean isBlank(char c) {
		return c <= ' ' || c == 0xA0 || Character.isWhitespace(c);
	}

	private static boolean endsLoggingWord(String text, int bracket) {
		int start = bracket;
		while (start > 0 && isAsciiLetter(text.charAt(start - 1))) {
			start--;
		}
		return text.startsWith(LOGGING, start - LOGGING.length());
	}

	private static boolean isAsciiLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}
}
