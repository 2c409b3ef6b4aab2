package org.assay.evidence.tables;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell.
 *
 * @param column number of its first column, from 0
 * @param span how many columns it takes, from 1
 * @param paragraphs what stands in it, words that lines part put together again; empty if nothing does
 * @param lines where in the first paragraph its lines begin, but for the first: a title may end there
 */
public record TableCell(int column, int span, List<String> paragraphs, List<Integer> lines) {

	/** A cell. */
	public TableCell {
		paragraphs = List.copyOf(paragraphs);
		lines = List.copyOf(lines);
	}

	/** Whether nothing stands in it. */
	public boolean isEmpty() {
		return paragraphs.isEmpty();
	}

	/** All that stands in it on one line. */
	public String text() {
		return paragraphs.stream().collect(Collectors.joining(" "));
	}
}
