package org.assay.benchmarks.synthetic;

import java.util.List;

/** Pseudo-random numbers that are the same on every machine and Java: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). */
final class Dice {

	private long state;

	Dice(long seed) {
		state = seed;
	}

	/** Return dice for one part of a project, so that a change in one part leaves the others as they are. */
	Dice forPart(int part) {
		return new Dice(mixed(state + 0x632BE59BD9B4E019L * (part + 1L)));
	}

	/** Return a number from 0 to below a bound. */
	int below(int bound) {
		return (int) ((next() >>> 33) % bound);
	}

	/** Return a number from a lowest to a highest one, both included. */
	int between(int lowest, int highest) {
		return lowest + below(highest - lowest + 1);
	}

	/** Return true with a probability from 0 to 1. */
	boolean happens(double probability) {
		return (next() >>> 11) * 0x1.0p-53 < probability;
	}

	<T> T of(List<T> list) {
		return list.get(below(list.size()));
	}

	private long next() {
		state += 0x9E3779B97F4A7C15L;
		return mixed(state);
	}

	private static long mixed(long value) {
		long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}
}
