package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts glyphs together to the pieces of lines. First in the order of drawing, where raised and lowered glyphs follow what they belong to;
 * then neighbours on a line are joined, because many programs draw a line in several goes and in any order.
 */
final class Runs {

	/** Part of the font size by which glyphs of one line may differ in height. */
	private static final float LEVEL = 0.18f;
	/** A gap of this many font sizes ends a piece. */
	private static final float WIDE = 1.0f;
	/** The same between glyphs that were not drawn one after the other, as those of cells beside each other. */
	private static final float CLOSE = 0.4f;
	private static final float OVERLAP = 0.5f;
	private static final float SMALLER = 0.86f;
	private static final float LIFT = 0.62f;
	/** Glyphs that may stand raised by themselves, as the number of a note. */
	private static final int SHIFTED = 3;
	private static final float REACH = 3f;

	private final List<Run> runs = new ArrayList<>();

	private Runs() {
	}

	/** The pieces that the glyphs make; from the top down, on a line from left to right. */
	static List<Piece> pieces(List<Glyph> glyphs) {
		Runs all = new Runs();
		for (Glyph glyph : Diacritics.joined(glyphs)) {
			all.add(glyph);
		}
		List<Piece> pieces = new ArrayList<>();
		for (Run run : joined(all.runs)) {
			pieces.addAll(Words.pieces(run.glyphs, run.baseline, run.size));
		}
		return pieces;
	}

	private void add(Glyph glyph) {
		Run run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
		if (run == null || !run.takes(glyph)) {
			if (glyph.blank()) {
				return;
			}
			run = new Run();
			runs.add(run);
		}
		run.add(glyph);
	}

	private static List<Run> joined(List<Run> runs) {
		List<Run> sorted = new ArrayList<>(runs);
		sorted.sort(Comparator.comparingDouble((Run run) -> run.baseline).thenComparingDouble(run -> run.left));
		List<Run> result = new ArrayList<>();
		for (int from = 0; from < sorted.size();) {
			int to = from + 1;
			while (to < sorted.size() && sameLevel(sorted.get(from), sorted.get(to))) {
				to++;
			}
			result.addAll(row(sorted.subList(from, to)));
			from = to;
		}
		return shiftedJoined(result);
	}

	/** Raised and lowered glyphs that were drawn apart from the line beside which they stand. Runs are sorted from the top down. */
	private static List<Run> shiftedJoined(List<Run> runs) {
		Set<Run> taken = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < runs.size(); i++) {
			Run small = runs.get(i);
			if (small.glyphs.size() <= SHIFTED) {
				Optional<Run> host = host(runs, i);
				host.ifPresent(run -> run.takeShifted(small));
				host.ifPresent(run -> taken.add(small));
			}
		}
		return taken.isEmpty() ? runs : runs.stream().filter(run -> !taken.contains(run)).toList();
	}

	private static Optional<Run> host(List<Run> runs, int index) {
		Run small = runs.get(index);
		for (int step : new int[] { 1, -1 }) {
			float reach = REACH * small.size;
			for (int i = index + step; i >= 0 && i < runs.size() && Math.abs(runs.get(i).baseline - small.baseline) < reach; i += step) {
				if (runs.get(i).hosts(small)) {
					return Optional.of(runs.get(i));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean sameLevel(Run one, Run other) {
		return Math.abs(one.baseline - other.baseline) <= LEVEL * Math.min(one.size, other.size);
	}

	private static List<Run> row(List<Run> row) {
		List<Run> sorted = new ArrayList<>(row);
		sorted.sort(Comparator.comparingDouble((Run run) -> run.left).thenComparingInt(run -> run.glyphs.get(0).order()));
		List<Run> result = new ArrayList<>();
		for (Run run : sorted) {
			Run last = result.isEmpty() ? null : result.get(result.size() - 1);
			if (last != null && last.repeats(run)) {
				continue;
			}
			if (last != null && last.touches(run)) {
				last.append(run);
			} else {
				result.add(run);
			}
		}
		return result;
	}

	/** Glyphs of one line. */
	private static final class Run {
		private final List<Glyph> glyphs = new ArrayList<>();
		private float baseline;
		private float size;
		private float left = Float.MAX_VALUE;
		private float right = -Float.MAX_VALUE;

		private boolean takes(Glyph glyph) {
			float gap = glyph.x() - right;
			float reach = Math.max(size, glyph.size());
			if (glyph.rightToLeft() && Math.abs(left - glyph.right()) < reach * OVERLAP) {
				return level(glyph);
			}
			if (gap < -OVERLAP * reach || gap > WIDE * reach) {
				return false;
			}
			return level(glyph) || shifted(glyph) || rebased(glyph);
		}

		private boolean level(Glyph glyph) {
			return Math.abs(glyph.y() - baseline) <= LEVEL * Math.min(size, glyph.size());
		}

		private boolean shifted(Glyph glyph) {
			return glyph.size() < SMALLER * size && Math.abs(glyph.y() - baseline) < LIFT * size;
		}

		/** A line that begins with raised glyphs, such as the number of a footnote, gets its level from what follows. */
		private boolean rebased(Glyph glyph) {
			return size < SMALLER * glyph.size() && glyphs.size() <= SHIFTED && glyph.y() > baseline
					&& glyph.y() - baseline < LIFT * glyph.size();
		}

		private void add(Glyph glyph) {
			Glyph added = glyph;
			if (glyphs.isEmpty() || !level(glyph) && rebased(glyph)) {
				glyphs.replaceAll(Glyph::raisedGlyph);
				baseline = glyph.y();
				size = glyph.size();
			} else if (!level(glyph) && glyph.y() < baseline && glyph.size() < SMALLER * size) {
				added = glyph.raisedGlyph();
			} else if (level(glyph)) {
				size = Math.max(size, glyph.size());
			}
			glyphs.add(added);
			left = Math.min(left, added.x());
			right = Math.max(right, added.right());
		}

		/** Whether the other run is the same text drawn once more, as some programs do for bold or shadowed letters. */
		private boolean repeats(Run other) {
			if (Math.abs(other.left - left) > OVERLAP * LEVEL * 2 * size || other.glyphs.size() != glyphs.size()) {
				return false;
			}
			for (int i = 0; i < glyphs.size(); i++) {
				if (!glyphs.get(i).text().equals(other.glyphs.get(i).text())) {
					return false;
				}
			}
			return true;
		}

		private boolean touches(Run other) {
			float gap = other.left - right;
			float reach = Math.max(size, other.size);
			boolean next = other.glyphs.get(0).order() == glyphs.get(glyphs.size() - 1).order() + 1;
			return gap > -OVERLAP * reach && gap <= (next ? WIDE : CLOSE) * reach;
		}

		private boolean hosts(Run small) {
			float behind = small.left - right;
			float ahead = left - small.right;
			return small.size < SMALLER * size && Math.abs(small.baseline - baseline) < LIFT * size
					&& (behind > -OVERLAP * size && behind < OVERLAP * size || ahead > -LEVEL * size && ahead < OVERLAP * size);
		}

		private void takeShifted(Run small) {
			boolean raised = small.baseline < baseline - LEVEL * small.size;
			for (Glyph glyph : small.glyphs) {
				glyphs.add(raised ? glyph.raisedGlyph() : glyph);
			}
			left = Math.min(left, small.left);
			right = Math.max(right, small.right);
		}

		private void append(Run other) {
			glyphs.addAll(other.glyphs);
			size = Math.max(size, other.size);
			right = Math.max(right, other.right);
		}
	}
}
