package org.assay.report.render;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs code under a locale and a time zone that bring hidden dependence to light. */
final class Elsewhere {

	private Elsewhere() {
	}

	static <T> T run(Supplier<T> code) {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
			return code.get();
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}
}
