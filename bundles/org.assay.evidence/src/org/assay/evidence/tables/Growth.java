package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of a table on one page while it takes line after line. */
final class Growth {

	/** Lines of a table are no further apart than this many font sizes; a line with one segment alone is closer. */
	private static final float FAR = 3.5f;
	private static final float FAR_ALONE = 2.2f;
	/** What is left of a gutter between words that reach into it, font sizes. */
	private static final float LEFT = 0.12f;
	/** As far apart as this many font sizes, rows stand in any table. */
	private static final float CLOSE = 0.6f;
	/** Lines across a table, such as headings of its parts, are not more than this. */
	private static final int ACROSS = 3;
	/** A header that was taken for page furniture has so many segments. */
	private static final int HEADER = 3;

	private final List<TextLine> text;
	private final TextLine header;
	private final List<TextLine> above = new ArrayList<>();
	private final List<TextLine> within = new ArrayList<>();
	private final Set<TextLine> across = Collections.newSetFromMap(new IdentityHashMap<>());
	private final int start;
	private Stretches free;
	private int end;
	private float widest;

	private Growth(List<TextLine> text, int start, TextLine header, Stretches free) {
		this.text = text;
		this.start = start;
		this.header = header;
		this.free = free;
		this.end = start;
	}

	/** A table that begins with a line; the line alone if it is no line of a table. */
	static Growth from(List<TextLine> text, int start) {
		TextLine first = text.get(start);
		Growth growth = new Growth(text, start, first, first.free());
		growth.within.add(first);
		growth.end++;
		if (first.segments().size() > 1) {
			growth.grow();
		}
		return growth;
	}

	/** A table that goes on at the top of a page; nothing if it does not. */
	static Growth goingOn(List<TextLine> text, TableDraft draft) {
		Growth growth = new Growth(text, 0, draft.header(), draft.free());
		growth.within.addAll(draft.within());
		TextLine first = text.getFirst();
		Optional<Stretches> narrowed = growth.fitting(first);
		if (narrowed.isPresent() && (first.segments().size() > 1 || first.box().left() > draft.free().gutters().getFirst())) {
			growth.take(first, narrowed.get());
			growth.grow();
		}
		return growth;
	}

	private void grow() {
		while (end < text.size() && near(text.get(end - 1), text.get(end))) {
			TextLine line = text.get(end);
			Optional<Stretches> narrowed = fitting(line);
			if (narrowed.isPresent()) {
				take(line, narrowed.get());
			} else if (!takesAcross()) {
				return;
			}
		}
	}

	private void take(TextLine line, Stretches narrowed) {
		if (end > start) {
			widest = Math.max(widest, line.top() - text.get(end - 1).bottom());
		}
		free = narrowed;
		within.add(line);
		end++;
	}

	private Optional<Stretches> fitting(TextLine line) {
		return free.with(line.free(), within, LEFT * line.size());
	}

	private static boolean near(TextLine above, TextLine line) {
		float far = line.segments().size() > 1 ? FAR : FAR_ALONE;
		return line.top() - above.bottom() <= far * Math.max(line.size(), above.size());
	}

	/**
	 * Lines across the columns belong to the table if they stand as close as its rows do and no wider than it, and if rows follow that do
	 * not begin with the header once more.
	 */
	private boolean takesAcross() {
		if (!close(text.get(end - 1), text.get(end))) {
			return false;
		}
		for (int next = end + 1; next < text.size() && next - end <= ACROSS && isInside(text.get(next - 1)); next++) {
			TextLine line = text.get(next);
			boolean row = line.segments().size() > 1 && line.segments().size() * 2 > free.gutters().size();
			Optional<Stretches> narrowed = row ? fitting(line) : Optional.empty();
			if (narrowed.isPresent()) {
				if (!close(text.get(next - 1), line) || line.words().equals(header.words())) {
					return false;
				}
				across.addAll(text.subList(end, next));
				end = next;
				take(line, narrowed.get());
				return true;
			}
		}
		return false;
	}

	private boolean isInside(TextLine line) {
		float left = Float.MAX_VALUE;
		float right = 0;
		for (TextLine each : within) {
			left = Math.min(left, each.box().left());
			right = Math.max(right, each.box().right());
		}
		return line.box().left() > left - line.size() && line.box().right() < right + line.size();
	}

	/** Text between two tables stands further away from them than their rows from each other. */
	private boolean close(TextLine above, TextLine line) {
		return line.top() - above.bottom() <= Math.max(widest, CLOSE * line.size());
	}

	/** Add a line above that stands across the columns. */
	void addAcross(TextLine line) {
		above.add(line);
		across.add(line);
	}

	/** Add the header if it was taken for page furniture because it comes back at the top of each page. */
	void addHeader(List<TextLine> all) {
		TextLine below = text.get(start);
		int fewest = Math.min(HEADER, columns());
		for (int i = all.indexOf(below) - 1; i >= 0; i--) {
			TextLine line = all.get(i);
			Optional<Stretches> narrowed = fitting(line);
			if (!line.furniture() || !near(line, below) || line.segments().size() < fewest || narrowed.isEmpty()) {
				return;
			}
			free = narrowed.get();
			within.add(line);
			above.addFirst(line);
			below = line;
			fewest = 1;
		}
	}

	int end() {
		return end;
	}

	Stretches free() {
		return free;
	}

	Set<TextLine> across() {
		return across;
	}

	int columns() {
		return free.parting(within, LEFT * header.size()).gutters().size() + 1;
	}

	/** All lines from the top down. */
	List<TextLine> lines() {
		List<TextLine> lines = new ArrayList<>(above);
		lines.addAll(text.subList(start, end));
		return List.copyOf(lines);
	}

	/** How many lines have more than one segment. */
	int tabular() {
		return (int) text.subList(start, end).stream().filter(line -> line.segments().size() > 1 && !across.contains(line)).count();
	}
}
