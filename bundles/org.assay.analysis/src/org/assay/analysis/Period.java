package org.assay.analysis;

import org.assay.model.Interval;

/**
 * A length of time by its value, so that 12 months and 1 year are the same. Months and hours do not convert into each other.
 *
 * @param months months, years counted as twelve
 * @param hours hours, days counted as 24 and weeks as seven days
 */
public record Period(long months, long hours) {

	public static Period of(Interval interval) {
		long amount = interval.amount();
		return switch (interval.unit()) {
		case YEARS -> new Period(12 * amount, 0);
		case MONTHS -> new Period(amount, 0);
		case WEEKS -> new Period(0, 7 * 24 * amount);
		case DAYS -> new Period(0, 24 * amount);
		default -> new Period(0, amount);
		};
	}
}
