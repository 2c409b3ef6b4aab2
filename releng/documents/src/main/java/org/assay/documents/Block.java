package org.assay.documents;

import java.util.List;

/** What stands below each other in a document. */
sealed interface Block {

	/** A heading; 2 is a section, 3 a part of one. */
	record Heading(int level, List<Word> words) implements Block {
		String plain() {
			StringBuilder text = new StringBuilder();
			words.forEach(word -> text.append(word.spaced() ? " " : "").append(word.text()));
			return text.toString().strip();
		}
	}

	/** Running text. */
	record Paragraph(List<Word> words) implements Block {
	}

	/** Running text set apart by a bar beside it. */
	record Aside(List<Word> words) implements Block {
	}

	/** An entry of a list, behind a dash or a number. */
	record Item(String sign, List<Word> words) implements Block {
	}

	/**
	 * A table.
	 *
	 * @param shares how the columns share the width, one number each
	 * @param rows of cells, the first with headings
	 */
	record Grid(List<Integer> shares, List<List<List<Word>>> rows) implements Block {
	}

	/** The list of contents. */
	record Contents() implements Block {
	}

	/** What follows stands on a new page. */
	record NewPage() implements Block {
	}

	/** What follows stands in the next column. */
	record NewColumn() implements Block {
	}

	/** What follows is set in so many columns. */
	record Columns(int count) implements Block {
	}
}
