package org.assay.evidence.tables;

import java.util.List;

/**
 * A table, as far as the places of words show one; it may go on over pages, and a header that comes back on each of them is kept once.
 *
 * @param number counted from 1 through the document
 * @param above the line right above it on its page; empty if there is none
 * @param columns how many columns it has, from 2
 * @param rows from the top down, header first if it has one; never empty
 */
public record Table(int number, String above, int columns, List<TableRow> rows) {

	/** A table. */
	public Table {
		rows = List.copyOf(rows);
	}

	/** Number of the page on which it begins. */
	public int firstPage() {
		return rows.getFirst().page();
	}

	/** Number of the page on which its last row begins. */
	public int lastPage() {
		return rows.getLast().page();
	}
}
