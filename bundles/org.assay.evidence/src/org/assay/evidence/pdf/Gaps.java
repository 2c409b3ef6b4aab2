package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Stretches along the line where nothing stands; sorted, apart from each other, the first and last without end. */
final class Gaps {

	private final float[] ends;

	private Gaps(float[] ends) {
		this.ends = ends;
	}

	static Gaps beside(List<Piece> pieces) {
		List<Piece> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(Piece::left));
		float[] ends = new float[2 * sorted.size() + 2];
		int count = 0;
		float open = -Float.MAX_VALUE;
		for (Piece piece : sorted) {
			if (piece.left() > open) {
				ends[count++] = open;
				ends[count++] = piece.left();
			}
			open = Math.max(open, piece.right());
		}
		ends[count++] = open;
		ends[count++] = Float.MAX_VALUE;
		return new Gaps(Arrays.copyOf(ends, count));
	}

	/** The stretches free in both. */
	Gaps and(Gaps other) {
		float[] both = new float[ends.length + other.ends.length];
		int count = 0;
		int i = 0;
		int j = 0;
		while (i < ends.length && j < other.ends.length) {
			float from = Math.max(ends[i], other.ends[j]);
			float to = Math.min(ends[i + 1], other.ends[j + 1]);
			if (from < to) {
				both[count++] = from;
				both[count++] = to;
			}
			if (ends[i + 1] < other.ends[j + 1]) {
				i += 2;
			} else {
				j += 2;
			}
		}
		return new Gaps(Arrays.copyOf(both, count));
	}

	/** The middles of the stretches of some width that have an end on both sides. */
	List<Float> gutters(float width) {
		List<Float> found = new ArrayList<>();
		for (int i = 0; i < ends.length; i += 2) {
			boolean bounded = ends[i] > -Float.MAX_VALUE && ends[i + 1] < Float.MAX_VALUE;
			if (bounded && ends[i + 1] - ends[i] >= width) {
				found.add((ends[i] + ends[i + 1]) / 2);
			}
		}
		return found;
	}
}
