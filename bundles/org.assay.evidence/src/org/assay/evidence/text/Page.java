package org.assay.evidence.text;

import java.util.List;

/**
 * A page. In a document without pages it is a line of the source.
 *
 * @param number counted from 1: the place in the file, not what is printed on the page; or the number of the source line
 * @param width in points as displayed, 0 without pages
 * @param height in points as displayed, 0 without pages
 * @param lines in reading order: body, then notes, then furniture, then asides
 */
public record Page(int number, float width, float height, List<Line> lines) {

	/** A page. */
	public Page {
		lines = List.copyOf(lines);
	}
}
