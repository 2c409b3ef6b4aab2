package org.assay.benchmarks.measure;

import java.util.OptionalDouble;

/**
 * One job of the product with its budget and what was measured.
 *
 * @param title what is done
 * @param elements elements of the project, 0 where they do not matter
 * @param seconds most seconds, if there is a budget
 * @param mebibytes most MiB, if there is a budget
 * @param measured the runs
 */
public record Job(String title, int elements, OptionalDouble seconds, OptionalDouble mebibytes, Measured measured) {

	/** The budget holds for the median: the best alone would be luck. */
	public boolean isInTime() {
		return seconds.isEmpty() || measured.seconds().median() <= seconds.getAsDouble();
	}

	public boolean isInMemory() {
		return mebibytes.isEmpty() || measured.mebibytes().median() <= mebibytes.getAsDouble();
	}

	/** Return microseconds for each element, of the median. */
	public double perElement() {
		return measured.seconds().median() * 1e6 / elements;
	}
}
