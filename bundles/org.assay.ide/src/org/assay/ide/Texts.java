package org.assay.ide;

import java.util.Locale;

import org.assay.core.Wording;

/** The fixed texts of the user interface, in the language of the workbench: Swedish where that is Swedish, else English. */
public final class Texts {

	private static final String LANGUAGE = Wording.isSwedish(Locale.getDefault().toLanguageTag()) ? "sv" : "en";
	private static final Wording WORDS = Wording.of(Texts.class, "texts", LANGUAGE);

	private Texts() {
	}

	/**
	 * Return a text.
	 *
	 * @param key its key in the property files
	 * @param arguments what it is about, for the places {@code {0}}, {@code {1}} and so on
	 */
	public static String of(String key, Object... arguments) {
		return WORDS.say(key, arguments);
	}

	/** Return a text, or another one if there is none under the key. */
	public static String or(String key, String otherwise) {
		return WORDS.find(key).orElse(otherwise);
	}

	/** Return the language of the user interface, as a BCP 47 tag: {@code sv} or {@code en}. */
	public static String language() {
		return LANGUAGE;
	}
}
