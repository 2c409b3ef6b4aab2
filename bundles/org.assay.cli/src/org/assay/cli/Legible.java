package org.assay.cli;

/** Makes text safe to show on a terminal: control characters become \xNN, so that no file can move the cursor or change colours. */
final class Legible {

	private Legible() {
	}

	/** Return one line of text. Line breaks and tabs are control characters here as well. */
	static String line(String text) {
		StringBuilder line = null;
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			if (isControl(c)) {
				line = line == null ? new StringBuilder(text.substring(0, index)) : line;
				line.append(escaped(c));
			} else if (line != null) {
				line.append(c);
			}
		}
		return line == null ? text : line.toString();
	}

	/** Return text of several lines that another tool may read; line breaks and tabs stay. */
	static String diff(String text) {
		StringBuilder all = new StringBuilder();
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			all.append(c == '\n' || c == '\t' || c == '\r' || !isControl(c) ? String.valueOf(c) : escaped(c));
		}
		return all.toString();
	}

	/** Return how a control character is shown. */
	static String escaped(char c) {
		return c < 0x100 ? "\\x%02X".formatted((int) c) : "\\u%04X".formatted((int) c);
	}

	/** Return whether a character acts on the terminal or on the direction of the text instead of being shown. */
	static boolean isControl(char c) {
		boolean direction = c == '\u061C' || c >= '\u200E' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
		return Character.isISOControl(c) || direction || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
	}
}
