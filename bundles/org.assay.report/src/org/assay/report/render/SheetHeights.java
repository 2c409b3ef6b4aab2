package org.assay.report.render;

import java.util.List;

/**
 * Estimates the heights of rows, in points. Not every spreadsheet fits rows to wrapped text when it opens a file, so each row says how
 * high it is; it is fitted anew once somebody edits it.
 */
final class SheetHeights {

	static final int LINE = 15;
	private static final int TITLE = 26;
	private static final int HEADING = 20;
	/** Columns are measured in digits, and most letters are narrower; on the safe side. */
	private static final double LETTERS_PER_DIGIT = 1.12;
	/** What spreadsheets allow. */
	private static final int HIGHEST = 409;

	private SheetHeights() {
	}

	/** @param widths of the columns, in letters */
	static int of(List<SheetCell> row, List<Integer> widths) {
		int height = LINE;
		for (int column = 0; column < row.size(); column++) {
			height = Math.max(height, of(row.get(column), widths.get(column), widths));
		}
		return Math.min(HIGHEST, height);
	}

	private static int of(SheetCell cell, int width, List<Integer> widths) {
		return switch (cell) {
		case SheetCell.Wide wide -> LINE * lines(wide.text(), widths.stream().mapToInt(Integer::intValue).sum());
		case SheetCell.Text text -> switch (text.look()) {
		case TITLE -> TITLE;
		case HEADING -> HEADING;
		case FLOWING_NOTE -> LINE;
		// bold, and beside the button of the filter
		case HEADER, NUMBER_HEADER -> LINE * lines(text.text(), width - SheetWidths.BUTTON + 1);
		default -> LINE * lines(text.text(), width);
		};
		default -> LINE;
		};
	}

	/** Lines that a text takes if it is broken at blanks, and words that are too long anywhere. */
	private static int lines(String text, int width) {
		int letters = Math.max(1, (int) (width * LETTERS_PER_DIGIT));
		return text.lines().mapToInt(line -> broken(line, letters)).sum();
	}

	private static int broken(String text, int width) {
		int lines = 1;
		int used = 0;
		for (String word : text.split(" ")) {
			int needed = used == 0 ? word.length() : used + 1 + word.length();
			if (needed <= width) {
				used = needed;
				continue;
			}
			lines += (used == 0 ? 0 : 1) + (word.length() - 1) / width;
			used = 1 + (word.length() - 1) % width;
		}
		return lines;
	}
}
