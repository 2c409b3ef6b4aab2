package org.assay.core.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * A table to be printed.
 *
 * @param widths widths of its columns, points
 * @param rows texts of its cells, header first; a row with one text goes across the table; two slashes begin a paragraph
 * @param look how it is printed
 */
record PrintedTable(List<Float> widths, List<List<String>> rows, Look look) {

	/**
	 * How a table is printed.
	 *
	 * @param ruled whether rules are drawn around cells
	 * @param repeats whether the header comes back on each page
	 * @param middle whether cells stand in the middle of their row
	 * @param breaks whether a row may go on over the page
	 * @param padding above and below the text of a cell, points
	 */
	record Look(boolean ruled, boolean repeats, boolean middle, boolean breaks, float padding) {

		static final Look USUAL = new Look(true, true, false, false, 0);

		Look plain() {
			return new Look(false, repeats, middle, breaks, padding);
		}

		Look once() {
			return new Look(ruled, false, middle, breaks, padding);
		}

		Look inTheMiddle() {
			return new Look(ruled, repeats, true, breaks, padding);
		}

		Look overPages() {
			return new Look(ruled, repeats, middle, true, padding);
		}

		Look padded(float points) {
			return new Look(ruled, repeats, middle, breaks, points);
		}
	}

	/** Begin a table; columns are parted by bars. */
	static PrintedTable of(String header, float... widths) {
		List<Float> all = new ArrayList<>();
		for (float width : widths) {
			all.add(width);
		}
		return new PrintedTable(all, new ArrayList<>(List.of(cells(header))), Look.USUAL);
	}

	/** Add a row, its cells parted by bars. */
	PrintedTable row(String row) {
		rows.add(cells(row));
		return this;
	}

	PrintedTable looking(Look other) {
		return new PrintedTable(widths, rows, other);
	}

	private static List<String> cells(String row) {
		List<String> cells = new ArrayList<>();
		for (String cell : row.split("\\|", -1)) {
			cells.add(cell.strip());
		}
		return cells;
	}
}
