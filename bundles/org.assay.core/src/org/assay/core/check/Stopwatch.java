package org.assay.core.check;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Measures the phases of a check, one after the other. Confined to one thread. */
public final class Stopwatch {

	/** What a check spends its time on, in the order in which it does so. */
	public enum Phase {

		/** Find the files and read their bytes. */
		READ,

		/** Parse the files, and those of the library that they import. */
		LOAD,

		/** Index the names, and find what each name means. */
		LINK,

		/** Open the documents that texts name, read those that are cited, look the quotations up. */
		DOCUMENTS,

		/** Derive values, apply the rules, put what they found into words. */
		CHECK,

		/** Write the result. */
		WRITE
	}

	private final Map<Phase, Duration> spent = new EnumMap<>(Phase.class);
	private long last = System.nanoTime();

	/** Count the time since the last call, or since the stopwatch was made, to a phase. */
	public void end(Phase phase) {
		long now = System.nanoTime();
		spent.merge(phase, Duration.ofNanos(now - last), Duration::plus);
		last = now;
	}

	/** Return the time spent in each phase that was ended, in their order. */
	public Map<Phase, Duration> spent() {
		return new EnumMap<>(spent);
	}
}
