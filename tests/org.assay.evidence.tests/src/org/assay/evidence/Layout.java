package org.assay.evidence;

/**
 * How a specimen is set.
 *
 * @param columns of text
 * @param furniture whether pages have a running header and a page number
 * @param notes whether pages have footnotes
 * @param tables whether tables stand between paragraphs
 * @param hyphens how words are parted at line ends
 * @param ligatures whether fi and fl are drawn as one glyph
 * @param turned whether the page is turned: lines run upwards on a page that is displayed rotated
 * @param aside whether a mark runs up the margin
 * @param order in which the page is drawn
 */
record Layout(int columns, boolean furniture, boolean notes, boolean tables, Hyphens hyphens, boolean ligatures, boolean turned,
		boolean aside, Order order) {

	enum Hyphens {
		NONE, HARD, SOFT
	}

	enum Order {
		/** Line by line as the text runs, words with spaces. */
		LINES,
		/** Word by word as the text runs, without spaces. */
		WORDS,
		/** From the top of the page down, whatever the column. */
		DOWN,
		/** In no order. */
		SHUFFLED
	}

	static Layout plain(int columns) {
		return new Layout(columns, false, false, false, Hyphens.NONE, false, false, false, Order.LINES);
	}

	Layout withFurniture() {
		return new Layout(columns, true, notes, tables, hyphens, ligatures, turned, aside, order);
	}

	Layout withNotes() {
		return new Layout(columns, furniture, true, tables, hyphens, ligatures, turned, aside, order);
	}

	Layout withTables() {
		return new Layout(columns, furniture, notes, true, hyphens, ligatures, turned, aside, order);
	}

	Layout with(Hyphens other) {
		return new Layout(columns, furniture, notes, tables, other, ligatures, turned, aside, order);
	}

	Layout withLigatures() {
		return new Layout(columns, furniture, notes, tables, hyphens, true, turned, aside, order);
	}

	Layout turnedPages() {
		return new Layout(columns, furniture, notes, tables, hyphens, ligatures, true, aside, order);
	}

	Layout withAside() {
		return new Layout(columns, furniture, notes, tables, hyphens, ligatures, turned, true, order);
	}

	Layout with(Order other) {
		return new Layout(columns, furniture, notes, tables, hyphens, ligatures, turned, aside, other);
	}
}
