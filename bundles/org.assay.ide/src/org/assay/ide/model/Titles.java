package org.assay.ide.model;

import java.util.List;
import java.util.Optional;

import org.assay.analysis.QualifiedNames;
import org.assay.model.NamedElement;
import org.assay.model.ScoreWord;
import org.assay.model.Translation;

/** What elements are called in the user interface. */
final class Titles {

	private Titles() {
	}

	/** Return the translation into a language, else the title, else the name; empty for an element that is missing. */
	static String of(NamedElement element, String language) {
		if (element == null || element.eIsProxy()) {
			return "";
		}
		return translated(element.getTranslations(), language).or(() -> Optional.ofNullable(element.getTitle()))
				.or(() -> Optional.ofNullable(element.getName())).orElse("");
	}

	/** Return the word for a score; empty if there is none. */
	static String of(ScoreWord word, String language) {
		return translated(word.getTranslations(), language).or(() -> Optional.ofNullable(word.getTitle())).orElse("");
	}

	private static Optional<String> translated(List<Translation> translations, String language) {
		return translations.stream().filter(translation -> language.equalsIgnoreCase(translation.getLanguage())).map(Translation::getText)
				.findFirst();
	}

	/** Return the qualified name; empty if the element has none. */
	static String name(NamedElement element) {
		return element == null || element.eIsProxy() ? "" : QualifiedNames.of(element).orElse("");
	}
}
