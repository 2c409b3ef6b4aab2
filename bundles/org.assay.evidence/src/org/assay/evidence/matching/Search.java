package org.assay.evidence.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every place at which a text stands in another: characters by the method of Knuth, Morris and Pratt, in time linear in both, then
 * gaps and edges.
 */
final class Search {

	/** Comparisons of gaps in all, so that a text of one letter over and over takes its time once. */
	private static final long EFFORT = 4_000_000;

	private final CompactText text;
	private final CompactText wanted;
	private final int[] readings;
	private long effort;

	Search(CompactText text, CompactText wanted) {
		this.text = text;
		this.wanted = wanted;
		this.readings = new int[wanted.size()];
		for (int i = 1; i < readings.length; i++) {
			readings[i] = Gap.readings(wanted, i);
		}
	}

	/** The first places at which the wanted text stands, in order. */
	List<Integer> places(int most) {
		List<Integer> places = new ArrayList<>();
		if (wanted.size() == 0) {
			return places;
		}
		int[] borders = borders();
		char[] pattern = wanted.chars();
		char[] chars = text.chars();
		int length = wanted.size();
		int size = text.size();
		int matched = 0;
		for (int i = 0; i < size && places.size() < most && effort < EFFORT; i++) {
			// most of the time nothing is matched, and this loop is all that runs
			while (matched == 0 && i < size - 1 && chars[i] != pattern[0]) {
				i++;
			}
			char c = chars[i];
			while (matched > 0 && pattern[matched] != c) {
				matched = borders[matched - 1];
			}
			if (pattern[matched] == c) {
				matched++;
			}
			if (matched == length) {
				int start = i - length + 1;
				if (agrees(start)) {
					places.add(start);
				}
				matched = borders[matched - 1];
			}
		}
		return places;
	}

	private int[] borders() {
		int[] borders = new int[wanted.size()];
		char[] pattern = wanted.chars();
		int matched = 0;
		for (int i = 1; i < borders.length; i++) {
			while (matched > 0 && pattern[matched] != pattern[i]) {
				matched = borders[matched - 1];
			}
			if (pattern[matched] == pattern[i]) {
				matched++;
			}
			borders[i] = matched;
		}
		return borders;
	}

	private boolean agrees(int start) {
		for (int i = 1; i < readings.length; i++) {
			effort++;
			if ((readings[i] & Gap.readings(text, start + i)) == 0) {
				return false;
			}
		}
		return begins(start) && ends(start + wanted.size());
	}

	/** A hyphen before the first word, as of a negative number, must stand in the text too. */
	private boolean begins(int start) {
		int gap = wanted.gap(0);
		return Gap.hyphenated(gap) ? Gap.hyphenated(text.gap(start)) && Gap.spaceBeforeNext(gap) == Gap.spaceBeforeNext(text.gap(start))
				: new Edges(text).begins(start);
	}

	private boolean ends(int end) {
		int gap = wanted.gap(wanted.size());
		return Gap.hyphenated(gap) ? Gap.hyphenated(text.gap(end)) && Gap.spaceAfterLast(gap) == Gap.spaceAfterLast(text.gap(end))
				: new Edges(text).ends(end);
	}
}
