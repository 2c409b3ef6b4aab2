package org.assay.evidence.tables;

import java.util.List;
import java.util.Optional;

/**
 * A row.
 *
 * @param page number of the page on which it begins
 * @param cells from left to right; a column without text has none, nor has one that a cell to its left takes
 */
public record TableRow(int page, List<TableCell> cells) {

	/** A row. */
	public TableRow {
		cells = List.copyOf(cells);
	}

	/** The cell that begins in a column, if something stands in it. */
	public Optional<TableCell> cell(int column) {
		return cells.stream().filter(cell -> cell.column() == column).findFirst();
	}

	/** What stands in a column, on one line; nothing for an empty text. */
	public String text(int column) {
		return cell(column).map(TableCell::text).orElse("");
	}

	/** Whether a cell takes more than one column. */
	public boolean isMerged() {
		return cells.stream().anyMatch(cell -> cell.span() > 1);
	}
}
