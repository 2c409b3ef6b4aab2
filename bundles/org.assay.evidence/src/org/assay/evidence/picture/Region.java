package org.assay.evidence.picture;

import java.util.List;

import org.assay.evidence.text.Box;

/**
 * A part of a page to be drawn: the marked boxes and what stands around them.
 *
 * @param page number of the page, counted from 1
 * @param marks what is marked, at least one box
 * @param exact whether the marks say what is looked for; others get a dashed outline
 */
public record Region(int page, List<Box> marks, boolean exact) {

	/** More boxes than these are no passage that somebody cites. */
	public static final int MOST_MARKS = 2_000;

	/** A part of a page. */
	public Region {
		marks = List.copyOf(marks);
		if (page < 1 || marks.isEmpty() || marks.size() > MOST_MARKS) {
			throw new IllegalArgumentException("page " + page + " with " + marks.size() + " marks");
		}
	}

	/** The smallest box that holds all marks. */
	public Box extent() {
		return marks.stream().reduce(Box::with).orElseThrow();
	}
}
