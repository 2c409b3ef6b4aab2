package org.assay.cli;

import java.util.Locale;
import org.assay.core.check.Stopwatch;

/** Tells where the time went: a line for each phase, with whole milliseconds. */
final class Timings {

	private Timings() {
	}

	static void tell(Stopwatch watch, Session session) {
		watch.spent().forEach((phase, time) -> session
				.tell(String.format(Locale.ROOT, "%-9s %6d ms", phase.name().toLowerCase(Locale.ROOT), time.toMillis())));
	}
}
