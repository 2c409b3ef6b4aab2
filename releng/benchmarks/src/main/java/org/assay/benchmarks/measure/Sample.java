package org.assay.benchmarks.measure;

import java.util.List;

/** Numbers measured several times, in ascending order. */
public record Sample(List<Double> values) {

	/** @throws IllegalArgumentException if there is no number */
	public Sample {
		if (values.isEmpty()) {
			throw new IllegalArgumentException("nothing was measured");
		}
		values = values.stream().sorted().toList();
	}

	public double best() {
		return values.getFirst();
	}

	/** Return the middle one, or the mean of the two in the middle. */
	public double median() {
		int half = values.size() / 2;
		return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
	}

	public double worst() {
		return values.getLast();
	}
}
