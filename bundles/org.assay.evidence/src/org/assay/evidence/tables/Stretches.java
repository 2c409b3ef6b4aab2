package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.assay.evidence.text.FreeSpans;

/** Stretches of the width of a page where nothing stands; sorted, apart from each other, the first and last without end. */
final class Stretches {

	/** A line that closes more stretches than this is none of the table. */
	private static final int MOST_LOST = 8;

	private final float[] ends;

	private Stretches(float[] ends) {
		this.ends = ends;
	}

	/** The stretches beside segments that are sorted from left to right. */
	static Stretches beside(List<Segment> segments) {
		return new Stretches(FreeSpans.beside(segments, Segment::left, Segment::right));
	}

	/** The stretches free in both. */
	Stretches and(Stretches other) {
		return new Stretches(FreeSpans.and(ends, other.ends));
	}

	/**
	 * The stretches that are left when a line is added to lines that leave these free; nothing if the line closes a stretch with two ends,
	 * unless no line has something right on both sides of it: then it only parted what stands to the left and to the right in one column.
	 *
	 * @param width below which a stretch is closed
	 */
	Optional<Stretches> with(Stretches line, Collection<TextLine> lines, float width) {
		Stretches narrowed = and(line);
		int lost = 0;
		int at = 0;
		for (int i = 0; i < ends.length; i += 2) {
			boolean found = !bounded(i);
			while (at < narrowed.ends.length && narrowed.ends[at] < ends[i + 1]) {
				found |= narrowed.ends[at] >= ends[i] && narrowed.ends[at + 1] - narrowed.ends[at] >= width;
				at += 2;
			}
			if (!found && (++lost > MOST_LOST || parts(i, lines))) {
				return Optional.empty();
			}
		}
		return Optional.of(narrowed);
	}

	/** Whether something stands in the column to the left of a stretch and, at about the same height, in that to the right of it. */
	private boolean parts(int i, Collection<TextLine> lines) {
		float left = i == 0 ? -Float.MAX_VALUE : ends[i - 1];
		float right = i + 2 < ends.length ? ends[i + 2] : Float.MAX_VALUE;
		TextLine before = null;
		TextLine behind = null;
		for (TextLine line : lines) {
			before = line.endsBefore(ends[i], left) ? line : before;
			behind = line.beginsBehind(ends[i + 1], right) ? line : behind;
			if (before != null && behind != null && before.isBeside(behind)) {
				return true;
			}
		}
		return false;
	}

	/** The same without stretches that part nothing: no line has something right on both sides of them, or they are too narrow. */
	Stretches parting(Collection<TextLine> lines, float width) {
		Stretches kept = this;
		for (int i = 0; i < kept.ends.length;) {
			boolean parts = !kept.bounded(i) || kept.ends[i + 1] - kept.ends[i] >= width && kept.parts(i, lines);
			kept = parts ? kept : kept.without(i);
			i += parts ? 2 : 0;
		}
		return kept;
	}

	private Stretches without(int i) {
		float[] others = new float[ends.length - 2];
		System.arraycopy(ends, 0, others, 0, i);
		System.arraycopy(ends, i + 2, others, i, others.length - i);
		return new Stretches(others);
	}

	/** The middles of the stretches with two ends. */
	List<Float> gutters() {
		List<Float> found = new ArrayList<>();
		for (int i = 0; i < ends.length; i += 2) {
			if (bounded(i)) {
				found.add((ends[i] + ends[i + 1]) / 2);
			}
		}
		return found;
	}

	private boolean bounded(int i) {
		return FreeSpans.isBounded(ends, i);
	}
}
