package org.assay.ide.editor.connect;

import java.util.Locale;
import org.assay.core.Wording;

/** The fixed texts of the editor, in the language of the workbench: Swedish where that is Swedish, else English. */
public final class Texts {

	private static final String LANGUAGE = Wording.isSwedish(Locale.getDefault().toLanguageTag()) ? "sv" : "en";
	private static final Wording WORDS = Wording.of(EditorBundle.class, "editor", LANGUAGE);

	private Texts() {
	}

	/** Return a text.
	 * @param arguments values for its places */
	public static String of(String key, Object... arguments) {
		return WORDS.say(key, arguments);
	}

	static String language() {
		return LANGUAGE;
	}
}
