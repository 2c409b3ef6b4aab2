package org.assay.lsp.feature;

import java.util.Locale;
import org.assay.core.Wording;

/** Words of the answers that editors show, in Swedish and English. */
final class FeatureTexts {

	private FeatureTexts() {
	}

	/** Return the words in a language; English for all that is not Swedish. */
	static Wording in(Locale locale) {
		return Wording.isSwedish(locale.toLanguageTag()) ? Swedish.WORDS : English.WORDS;
	}

	private static final class Swedish {
		private static final Wording WORDS = Wording.of(FeatureTexts.class, "feature", "sv");
	}

	private static final class English {
		private static final Wording WORDS = Wording.of(FeatureTexts.class, "feature", "en");
	}
}
