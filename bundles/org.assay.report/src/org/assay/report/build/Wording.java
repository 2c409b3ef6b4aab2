package org.assay.report.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Interval;
import org.assay.report.text.ReportLanguage;
import org.eclipse.emf.common.util.Enumerator;

/** The fixed words of reports in one language. A wording that is missing is an error of the program, never a gap in the text. */
final class Wording {

	private static final String NO_BREAK_SPACE = "\u00a0";

	private final ReportLanguage language;
	private final Properties texts;

	private Wording(ReportLanguage language, Properties texts) {
		this.language = language;
		this.texts = texts;
	}

	/** Return the words for a BCP 47 tag: Swedish for Swedish tags, English for all others. */
	static Wording of(String tag) {
		boolean swedish = tag.equalsIgnoreCase("sv") || tag.regionMatches(true, 0, "sv-", 0, 3);
		return new Wording(ReportLanguage.of(tag), load(swedish ? "report_sv.properties" : "report_en.properties"));
	}

	ReportLanguage language() {
		return language;
	}

	/** Return a wording whose {0}, {1} … are replaced by the arguments as they are. */
	String get(String key, Object... arguments) {
		String filled = require(key);
		for (int i = 0; i < arguments.length; i++) {
			filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
		}
		return filled;
	}

	/** Return a number of things, such as "1 risk" or "36 risker", from the keys {@code count.<noun>.one} and {@code .many}. */
	String count(String noun, int number) {
		return language.number(number) + NO_BREAK_SPACE + get("count." + noun + (number == 1 ? ".one" : ".many"));
	}

	/** Return a wording for one or for many, from the keys {@code <key>.one} and {@code <key>.many}; {0} is the number. */
	String plural(String key, int number, Object... more) {
		Object[] arguments = new Object[more.length + 1];
		arguments[0] = language.number(number);
		System.arraycopy(more, 0, arguments, 1, more.length);
		return get(key + (number == 1 ? ".one" : ".many"), arguments);
	}

	/** Return the word for a choice of the language, such as {@code not-met}. */
	String choice(Enumerator choice) {
		return get("choice." + choice.getClass().getSimpleName() + "." + choice.getLiteral());
	}

	String date(LocalDate date) {
		return language.date(date);
	}

	/** Return a length of time in words, such as "3 månader". */
	String interval(Interval interval) {
		return count("unit." + interval.unit().name().toLowerCase(Locale.ROOT), interval.amount());
	}

	/** Return items as running text: "a", "a och b", "a, b och c". */
	String list(List<String> items) {
		if (items.size() < 2) {
			return String.join("", items);
		}
		int last = items.size() - 1;
		return String.join(", ", items.subList(0, last)) + " " + get("and") + " " + items.get(last);
	}

	/** Return a text with its first letter in upper case. */
	static String sentence(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** Return all keys, sorted. */
	Set<String> keys() {
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private String require(String key) {
		String text = texts.getProperty(key);
		if (text == null) {
			throw new IllegalStateException("no wording for " + key + " in " + language.tag());
		}
		return text;
	}

	private static Properties load(String resource) {
		try (InputStream in = Wording.class.getResourceAsStream(resource)) {
			Properties words = new Properties();
			words.load(new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8));
			return words;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
