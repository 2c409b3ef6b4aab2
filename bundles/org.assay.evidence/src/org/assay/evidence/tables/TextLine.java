package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assay.evidence.text.Box;
import org.assay.evidence.text.Word;

/**
 * What stands at one height of a page, whatever columns or cells it belongs to.
 *
 * @param page number of the page
 * @param segments from left to right
 * @param box of all of it
 * @param furniture whether all of it was taken for a running header or footer
 */
record TextLine(int page, List<Segment> segments, Box box, boolean furniture) {

	/** Height of a line in font sizes, see the reading of pages. */
	private static final float HEIGHT = 0.95f;
	/** Gaps of this many font sizes part segments; a space is half as wide. */
	static final float GAP = 0.5f;
	private static final float BESIDE = 0.8f;
	/** No table has more columns than this; such a line is drawn with letters apart, or made to take time. */
	private static final int MOST_COLUMNS = 48;

	static TextLine of(int page, List<Word> words, boolean furniture) {
		List<Word> sorted = new ArrayList<>(words);
		sorted.sort(Comparator.comparingDouble((Word word) -> word.box().left()).thenComparingDouble(word -> word.box().right()));
		Box box = sorted.getFirst().box();
		for (Word word : sorted) {
			box = box.with(word.box());
		}
		List<Segment> segments = new ArrayList<>();
		List<Word> open = new ArrayList<>();
		float right = 0;
		for (Word word : sorted) {
			if (!open.isEmpty() && word.box().left() - right > GAP * size(word.box())) {
				segments.add(Segment.of(open));
				open.clear();
			}
			right = open.isEmpty() ? word.box().right() : Math.max(right, word.box().right());
			open.add(word);
		}
		segments.add(Segment.of(open));
		boolean tabular = segments.size() <= MOST_COLUMNS;
		return new TextLine(page, tabular ? segments : List.of(Segment.of(sorted)), box, furniture);
	}

	/** Size of its font, points. */
	float size() {
		return size(segments.getFirst().words().getFirst().box());
	}

	private static float size(Box box) {
		return Math.max(1, box.height() / HEIGHT);
	}

	float top() {
		return box.top();
	}

	float bottom() {
		return box.bottom();
	}

	/** Its words, whatever the gaps between them. */
	List<String> words() {
		return segments.stream().flatMap(segment -> segment.words().stream()).map(Word::text).toList();
	}

	/** Whether a segment ends right before a stretch, behind the place where that to its left ends. */
	boolean endsBefore(float from, float behind) {
		int low = 0;
		int high = segments.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (segments.get(middle).right() <= from) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && segments.get(low - 1).right() > behind;
	}

	/** Whether a segment begins right behind a stretch, before the place where that to its right begins. */
	boolean beginsBehind(float to, float before) {
		int low = 0;
		int high = segments.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (segments.get(middle).left() < to) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < segments.size() && segments.get(low).left() < before;
	}

	/** Whether the two stand closer than lines below each other do, as lines of cells that stand in the middle of their row. */
	boolean isBeside(TextLine other) {
		return page == other.page && Math.abs(top() - other.top()) < BESIDE * Math.min(box.height(), other.box.height());
	}

	Stretches free() {
		return Stretches.beside(segments);
	}
}
