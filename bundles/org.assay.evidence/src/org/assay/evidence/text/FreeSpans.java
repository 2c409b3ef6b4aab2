package org.assay.evidence.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Stretches along a line where nothing stands, as pairs of ends: sorted, apart from each other, the first and last without end. */
public final class FreeSpans {

	private FreeSpans() {
	}

	/** Return the stretches beside things that are sorted by where they begin. */
	public static <T> float[] beside(List<T> sorted, ToDoubleFunction<T> from, ToDoubleFunction<T> to) {
		float[] ends = new float[2 * sorted.size() + 2];
		int count = 0;
		float open = -Float.MAX_VALUE;
		for (T thing : sorted) {
			float start = (float) from.applyAsDouble(thing);
			if (start > open) {
				ends[count++] = open;
				ends[count++] = start;
			}
			open = Math.max(open, (float) to.applyAsDouble(thing));
		}
		ends[count++] = open;
		ends[count++] = Float.MAX_VALUE;
		return Arrays.copyOf(ends, count);
	}

	/** Return the stretches that are free in both. */
	public static float[] and(float[] one, float[] other) {
		float[] both = new float[one.length + other.length];
		int count = 0;
		int i = 0;
		int j = 0;
		while (i < one.length && j < other.length) {
			float from = Math.max(one[i], other[j]);
			float to = Math.min(one[i + 1], other[j + 1]);
			if (from < to) {
				both[count++] = from;
				both[count++] = to;
			}
			if (one[i + 1] < other[j + 1]) {
				i += 2;
			} else {
				j += 2;
			}
		}
		return Arrays.copyOf(both, count);
	}

	/** Return whether the stretch that begins at a place of the array has an end on both sides. */
	public static boolean isBounded(float[] ends, int i) {
		return ends[i] > -Float.MAX_VALUE && ends[i + 1] < Float.MAX_VALUE;
	}
}
