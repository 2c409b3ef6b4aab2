package org.assay.core.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people write them in Swedish and English. A month without a day is no day. */
final class PrintedDate {

	private static final Pattern ISO = Pattern.compile("(\\d{4})[-\u2010-\u2013/.](\\d{1,2})[-\u2010-\u2013/.](\\d{1,2})");
	private static final Pattern DIGITS = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
	private static final Pattern LONG = Pattern.compile("(?iu)(?:den )?(\\d{1,2})\\.? (\\p{L}{3,9})\\.?,? (\\d{4})");
	private static final Pattern MONTH_FIRST = Pattern.compile("(?iu)(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})");
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec");

	private PrintedDate() {
	}

	static Optional<LocalDate> of(String text) {
		String plain = text.strip();
		for (Pattern pattern : List.of(ISO, DIGITS)) {
			Matcher matcher = pattern.matcher(plain);
			if (matcher.matches()) {
				return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
			}
		}
		Matcher matcher = LONG.matcher(plain);
		if (matcher.matches()) {
			return date(matcher.group(3), month(matcher.group(2)), matcher.group(1));
		}
		matcher = MONTH_FIRST.matcher(plain);
		return matcher.matches() ? date(matcher.group(3), month(matcher.group(1)), matcher.group(2)) : Optional.empty();
	}

	/** Months begin alike in both languages, but for May and October. */
	private static int month(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		for (int month = MONTHS.size(); month > 0; month--) {
			if (small.startsWith(MONTHS.get(month - 1)) && !(month == 5 && small.startsWith("mar"))) {
				return month;
			}
		}
		return 0;
	}

	private static Optional<LocalDate> date(String year, int month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
		} catch (DateTimeException none) {
			return Optional.empty();
		}
	}
}
