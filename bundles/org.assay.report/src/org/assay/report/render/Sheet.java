package org.assay.report.render;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name   unique in the workbook, see {@link SheetNames}
 * @param widths of the columns, in letters
 * @param rows   from the top; a row may be shorter than the sheet is wide
 * @param grid   how many rows from the top are a table with a header; 0 for none. Its header stays in sight, and it has a filter
 * @param named  whether the first column names the rows and stays in sight as well
 */
record Sheet(String name, List<Integer> widths, List<List<SheetCell>> rows, int grid, boolean named) {

	/** How much a spreadsheet takes. @param rows of a sheet @param letters UTF-16 units of a cell */
	record Limits(int rows, int letters) {
		/** Of Excel, and of the workbooks it writes. */
		static final Limits EXCEL = new Limits(1_048_576, 32_767);
	}

	Sheet {
		widths = List.copyOf(widths);
		rows = List.copyOf(rows);
	}

	/** How wide all columns are, in letters. */
	int width() {
		return widths.stream().mapToInt(Integer::intValue).sum();
	}

	/** The name of a cell, such as B7. @param column from 0 @param row from 0 */
	static String cell(int column, int row) {
		return column(column) + (row + 1);
	}

	private static String column(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return index < 26 ? last : column(index / 26 - 1) + last;
	}

	/** The table of the sheet as a range, such as A1:G37. @throws IllegalStateException if it has none */
	String range() {
		if (grid == 0) {
			throw new IllegalStateException("no table in " + name);
		}
		return "A1:" + cell(widths.size() - 1, grid - 1);
	}
}
