package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assay.evidence.text.FreeSpans;

/** Stretches along the line where nothing stands; sorted, apart from each other, the first and last without end. */
final class Gaps {

	private final float[] ends;

	private Gaps(float[] ends) {
		this.ends = ends;
	}

	static Gaps beside(List<Piece> pieces) {
		List<Piece> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(Piece::left));
		return new Gaps(FreeSpans.beside(sorted, Piece::left, Piece::right));
	}

	/** The stretches free in both. */
	Gaps and(Gaps other) {
		return new Gaps(FreeSpans.and(ends, other.ends));
	}

	/** The middles of the stretches of some width that have an end on both sides. */
	List<Float> gutters(float width) {
		List<Float> found = new ArrayList<>();
		for (int i = 0; i < ends.length; i += 2) {
			if (FreeSpans.isBounded(ends, i) && ends[i + 1] - ends[i] >= width) {
				found.add((ends[i] + ends[i + 1]) / 2);
			}
		}
		return found;
	}
}
