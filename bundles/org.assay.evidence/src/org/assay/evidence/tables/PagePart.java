package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a table that stands on one page: lines that leave the same stretches free, and lines across them.
 *
 * @param above the line right above it on its page; empty if there is none
 * @param lines from the top down
 * @param across those of them that stand across stretches which the others leave free
 * @param free what the others leave free
 * @param isFirst whether nothing stands above it on its page
 * @param goesOn whether it goes on with the table at the end of the page before
 * @param isLast whether no text stands below it on its page
 */
record PagePart(String above, List<TextLine> lines, Set<TextLine> across, Stretches free, boolean isFirst, boolean goesOn, boolean isLast) {

	/** So many lines may stand above a table that look like a part of it. */
	private static final int ABOVE = 7;
	/** No page for people has more lines than this. */
	private static final int MOST_LINES = 600;
	/** A caption is no further away from its table than this many font sizes. */
	private static final int FAR = 4;

	int page() {
		return lines.getFirst().page();
	}

	/** Those lines that do not stand across. */
	List<TextLine> within() {
		return lines.stream().filter(line -> !across.contains(line)).toList();
	}

	/**
	 * The parts on a page, from the top down.
	 *
	 * @param open table that may go on here from the page before
	 */
	static List<PagePart> of(List<TextLine> all, Optional<TableDraft> open) {
		List<TextLine> text = all.stream().filter(line -> !line.furniture()).toList();
		List<PagePart> parts = new ArrayList<>();
		if (text.size() > MOST_LINES) {
			return parts;
		}
		int from = 0;
		if (open.isPresent() && !text.isEmpty()) {
			Growth growth = Growth.goingOn(text, open.get());
			if (growth.end() > 0) {
				parts.add(new PagePart("", growth.lines(), growth.across(), growth.free(), true, true, growth.end() == text.size()));
				from = growth.end();
			}
		}
		while (from < text.size()) {
			Growth growth = best(text, from);
			if (growth.tabular() < 2) {
				from++;
				continue;
			}
			growth.addHeader(all);
			TextLine first = growth.lines().getFirst();
			boolean isFirst = first == all.getFirst() || first == text.getFirst();
			parts.add(new PagePart(above(text, growth), growth.lines(), growth.across(), growth.free(), isFirst, false,
					growth.end() == text.size()));
			from = growth.end();
		}
		return parts;
	}

	private static String above(List<TextLine> text, Growth growth) {
		TextLine first = growth.lines().getFirst();
		TextLine line = null;
		for (TextLine each : text) {
			line = each.bottom() <= first.top() + first.size() / 2 ? each : line;
		}
		boolean near = line != null && first.top() - line.bottom() < FAR * first.size();
		return near ? String.join(" ", line.words()) : "";
	}

	/**
	 * A caption or heading above a table may have a gap in it that looks like a gutter, and a first line across several columns, as over
	 * the two scores of a risk, hides the gutters between them: a later beginning is better if more comes of it.
	 */
	private static Growth best(List<TextLine> text, int from) {
		Growth best = Growth.from(text, from);
		int start = from;
		for (int later = from + 1; later < Math.min(best.end(), from + ABOVE); later++) {
			if (text.get(later).segments().size() > 1) {
				Growth other = Growth.from(text, later);
				boolean longer = other.end() > best.end() && other.columns() >= best.columns();
				if (longer || other.end() == best.end() && other.columns() > best.columns()) {
					best = other;
					start = later;
				}
			}
		}
		if (start == from + 1) {
			best.addAcross(text.get(from));
		}
		return best;
	}
}
