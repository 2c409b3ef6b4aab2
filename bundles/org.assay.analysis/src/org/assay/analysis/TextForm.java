package org.assay.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: two spellings of the same words are the same text. */
public final class TextForm {

	private TextForm() {
	}

	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** Return the text in small letters, with single spaces, composed letters and no closing full stop. */
	public static String normal(String text) {
		if (text == null) {
			return "";
		}
		String words = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
		StringBuilder normal = new StringBuilder(words.length());
		boolean space = false;
		for (int index = 0; index < words.length(); index++) {
			char character = words.charAt(index);
			if (Character.isWhitespace(character)) {
				space = true;
				continue;
			}
			if (space) {
				normal.append(' ');
				space = false;
			}
			normal.append(character);
		}
		int end = normal.length();
		while (end > 0 && (normal.charAt(end - 1) == '.' || normal.charAt(end - 1) == ' ')) {
			end--;
		}
		return normal.substring(0, end);
	}
}
