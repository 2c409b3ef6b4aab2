package org.assay.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

/** The day that it is where the program runs. */
final class Today {

	private Today() {
	}

	/**
	 * Return the day in the time zone of the system. {@code LocalDate.now()} would look for further time zones in all jars, which takes some
	 * hundredths of a second.
	 */
	static LocalDate here() {
		return of(Instant.now(), TimeZone.getDefault());
	}

	/** Return the day of an instant in a time zone. */
	static LocalDate of(Instant instant, TimeZone zone) {
		long local = instant.toEpochMilli() + zone.getOffset(instant.toEpochMilli());
		return LocalDate.ofEpochDay(Math.floorDiv(local, TimeUnit.DAYS.toMillis(1)));
	}
}
