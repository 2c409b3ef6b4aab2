package org.assay.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as analysts write it: {@code 24 hours}, {@code 3 months}, {@code 1 year}.
 *
 * @param amount number of units, at least 1
 * @param unit hours, days, weeks, months or years
 */
public record Interval(int amount, ChronoUnit unit) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\s+(hour|day|week|month|year)s?");

	public Interval {
		Objects.requireNonNull(unit);
		if (amount < 1) {
			throw new IllegalArgumentException("an interval is at least 1 " + unit);
		}
	}

	/**
	 * Read an interval.
	 *
	 * @param text number, white space, unit in singular or plural
	 * @return the interval; empty if the text is none
	 */
	public static Optional<Interval> parse(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1) {
			return Optional.empty();
		}
		ChronoUnit unit = ChronoUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S");
		return Optional.of(new Interval(Integer.parseInt(matcher.group(1)), unit));
	}

	/**
	 * Read an interval in its written form; EMF calls this when it reads a serialised model.
	 *
	 * @throws IllegalArgumentException if the text is no interval
	 */
	public static Interval valueOf(String text) {
		return parse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no interval such as 3 months"));
	}

	/** Return the first day after the interval when it begins on the given day; less than a day counts as one. */
	public LocalDate after(LocalDate start) {
		return unit == ChronoUnit.HOURS ? start.plusDays((amount + 23) / 24) : start.plus(amount, unit);
	}

	/** Return the form that {@link #parse} reads: the unit in singular for one, in plural otherwise. */
	@Override
	public String toString() {
		String plural = unit.name().toLowerCase(Locale.ROOT);
		return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
	}
}
