package org.assay.benchmarks.measure;

import java.util.Locale;

/**
 * A number with a bound.
 *
 * @param title what it says
 * @param value the number
 * @param most what it may be at most
 * @param unit unit of both, with a space in front; empty for ratios
 * @param detail what it was computed from, in words
 */
public record Figure(String title, double value, double most, String unit, String detail) {

	public boolean isReached() {
		return value <= most;
	}

	/** Return it as a line for people. */
	public String line() {
		return String.format(Locale.ROOT, "%-90s %6.2f%s, at most %.1f (%s)", title, value, unit, most, detail);
	}
}
