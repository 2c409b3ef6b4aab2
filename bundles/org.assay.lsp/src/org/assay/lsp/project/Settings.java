package org.assay.lsp.project;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What whoever works with the server has chosen.
 *
 * @param today the day on which everything is looked at; asked for again and again, because days end
 * @param locale language of what is shown: Swedish or English
 */
public record Settings(Supplier<LocalDate> today, Locale locale) {

	public Settings {
		Objects.requireNonNull(today);
		Objects.requireNonNull(locale);
	}

	/** Return the language, as BCP 47 tag. */
	public String language() {
		return locale.toLanguageTag();
	}
}
