package org.assay.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Fixed words, numbers, dates and sort order of one language.
 *
 * <p>Nothing here asks the default locale, the default time zone or the locale data of the Java runtime, so the same
 * report reads the same on every machine. Immutable and thread-safe.
 */
public final class ReportLanguage {

	private static final String NO_BREAK_SPACE = "\u00a0";
	private static final String MINUS = "\u2212";
	/** Longer ones are no numbers that anybody counts with. */
	private static final Pattern NUMBER = Pattern.compile("[-\u2212]?[0-9][0-9,.\u00a0]{0,40}");
	private static final Pattern NUMBER_OF_JAVA = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

	private final String tag;
	private final boolean swedish;
	private final Properties words;

	private ReportLanguage(String tag, boolean swedish, Properties words) {
		this.tag = tag;
		this.swedish = swedish;
		this.words = words;
	}

	/**
	 * The language of a report.
	 *
	 * @param tag BCP 47, for example {@code sv-SE}; Swedish tags give Swedish words, all others English words
	 */
	public static ReportLanguage of(String tag) {
		Objects.requireNonNull(tag);
		boolean swedish = tag.equalsIgnoreCase("sv") || tag.regionMatches(true, 0, "sv-", 0, 3);
		return new ReportLanguage(tag, swedish, load(swedish ? "words_sv.properties" : "words_en.properties"));
	}

	private static Properties load(String resource) {
		try (InputStream in = ReportLanguage.class.getResourceAsStream(resource)) {
			Properties words = new Properties();
			words.load(new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8));
			return words;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The BCP 47 tag given. */
	public String tag() {
		return tag;
	}

	/**
	 * A fixed word.
	 *
	 * @param arguments replace {@code {0}}, {@code {1}} ... in the wording, as they are
	 */
	public String word(Word word, Object... arguments) {
		return fill(require(word.key()), arguments);
	}

	private String require(String key) {
		String wording = words.getProperty(key);
		if (wording == null) {
			throw new IllegalStateException("no wording for " + key + " in " + tag);
		}
		return wording;
	}

	private static String fill(String wording, Object... arguments) {
		String filled = wording;
		for (int i = 0; i < arguments.length; i++) {
			filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
		}
		return filled;
	}

	/** A date in words with non-breaking spaces, for example "7 mars 2017" or "7 March 2017". */
	public String date(LocalDate date) {
		return date.getDayOfMonth() + NO_BREAK_SPACE + require("month-" + date.getMonthValue()) + NO_BREAK_SPACE
				+ date.getYear();
	}

	/** A whole number with groups of three: "12 345" (non-breaking) in Swedish, "12,345" in English. */
	public String number(long value) {
		return number(BigDecimal.valueOf(value), 0);
	}

	/**
	 * A decimal number, rounded half up.
	 *
	 * @param decimals digits after the decimal sign, 0 or more
	 */
	public String number(BigDecimal value, int decimals) {
		BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
		String digits = rounded.abs().toPlainString();
		int point = digits.indexOf('.');
		String whole = point < 0 ? digits : digits.substring(0, point);
		String sign = rounded.signum() < 0 ? MINUS : "";
		return sign + grouped(whole) + (point < 0 ? "" : (swedish ? "," : ".") + digits.substring(point + 1));
	}

	private String grouped(String whole) {
		StringBuilder grouped = new StringBuilder(whole);
		for (int i = whole.length() - 3; i > 0; i -= 3) {
			grouped.insert(i, swedish ? NO_BREAK_SPACE : ",");
		}
		return grouped.toString();
	}

	/**
	 * The number that reads so, without or with groups of three; empty if the text is anything but a number as
	 * {@link #number(BigDecimal, int)} or {@link Long#toString(long)} write it.
	 */
	public Optional<BigDecimal> value(String text) {
		if (!NUMBER.matcher(text).matches()) {
			return Optional.empty();
		}
		String plain = text.replace(MINUS, "-").replace(swedish ? NO_BREAK_SPACE : ",", "").replace(swedish ? "," : ".", ".");
		if (!NUMBER_OF_JAVA.matcher(plain).matches()) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(plain);
		boolean isUngrouped = value.scale() == 0 && value.toPlainString().equals(text);
		return isUngrouped || number(value, value.scale()).equals(text) ? Optional.of(value) : Optional.empty();
	}

	/** The sort order for words and ids in this language; consistent, total and independent of the runtime. */
	public Comparator<String> order() {
		return swedish ? NaturalOrder.SWEDISH : NaturalOrder.ENGLISH;
	}
}
