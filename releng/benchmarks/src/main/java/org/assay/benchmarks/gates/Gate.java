package org.assay.benchmarks.gates;

import java.util.Locale;

/**
 * The result of one shape: how time and memory grew when the size grew to four times.
 *
 * <p>What a small part of the size costs is taken off both sides: else the fixed cost of a start, of loading and compiling classes
 * would hide a quadratic. Linear growth gives a time ratio of 4.2 and a memory ratio of 4.05 then, quadratic growth 16; the time
 * gate is passed when a ninth of the time at the size is quadratic.
 *
 * @param shape what grew
 * @param size the size
 * @param tiny time at a {@value #TIME_PART}th and memory at a {@value #MEMORY_PART}th of the size
 * @param small cost at the size
 * @param large cost at four times the size
 * @param trouble why it could not be measured; empty if it could
 */
public record Gate(Shape shape, int size, Cost tiny, Cost small, Cost large, String trouble) {

	static final double MOST_TIME = 5.5;
	static final double MOST_MEMORY = 4.5;
	static final int FACTOR = 4;
	static final int TIME_PART = 16;
	static final int MEMORY_PART = 64;

	/** Seconds of CPU time, and MiB of the heap that were in use after a collection, at most. */
	public record Cost(double seconds, double mebibytes) {

		Cost least(Cost other) {
			return new Cost(Math.min(seconds, other.seconds), Math.min(mebibytes, other.mebibytes));
		}
	}

	public Gate(Shape shape, int size, Cost tiny, Cost small, Cost large) {
		this(shape, size, tiny, small, large, "");
	}

	/** Return the gate of a shape that the product cannot check, which is a failure of its own. */
	static Gate broken(Shape shape, String trouble) {
		Cost none = new Cost(0, 0);
		return new Gate(shape, shape.size(), none, none, none, trouble);
	}

	/** Return the least of two measurements of one shape and size. */
	Gate least(Gate other) {
		return new Gate(shape, size, tiny.least(other.tiny), small.least(other.small), large.least(other.large));
	}

	/** Return how many times longer four times the size takes. */
	public double timeRatio() {
		return ratio(tiny.seconds(), small.seconds(), large.seconds());
	}

	/** Return how many times more memory four times the size takes. */
	public double memoryRatio() {
		return ratio(tiny.mebibytes(), small.mebibytes(), large.mebibytes());
	}

	public boolean isPassed() {
		return trouble.isEmpty() && timeRatio() <= MOST_TIME && memoryRatio() <= MOST_MEMORY;
	}

	/** Return the result in one line. */
	public String line() {
		if (!trouble.isEmpty()) {
			return String.format(Locale.ROOT, "FAILED %-14s %s", shape.id(), trouble);
		}
		return String.format(Locale.ROOT,
				"%-6s %-14s %7d -> %7d  time %6.2f -> %6.2f s, ratio %5.2f (at most %.1f)  memory %4.0f -> %4.0f MiB, ratio %5.2f (at most %.1f)",
				isPassed() ? "passed" : "FAILED", shape.id(), size, FACTOR * size, small.seconds(), large.seconds(), timeRatio(), MOST_TIME,
				small.mebibytes(), large.mebibytes(), memoryRatio(), MOST_MEMORY);
	}

	/** What grew less than can be measured has not grown. */
	private static double ratio(double tiny, double small, double large) {
		double above = large - tiny;
		return above <= 0 ? 0 : above / Math.max(small - tiny, above / 100);
	}
}
