package org.assay.report.render;

import java.util.ArrayList;
import java.util.List;

/** Chooses the widths of columns, in letters: as wide as the longest line, but no wider than one reads well. */
final class SheetWidths {

	private static final int NARROWEST = 6;
	private static final int WIDEST = 50;
	/** Where texts are long, longer lines keep rows low. */
	private static final int WIDEST_OF_LONG = 80;
	private static final int LONG = 250;
	/** The button of the filter, and air. */
	static final int BUTTON = 4;
	private static final int AIR = 3;
	/** A heading is bold, and broken between words only. */
	private static final int LONGEST_WORD = 24;

	private SheetWidths() {
	}

	/** @param rows at least one; the first are the headings */
	static List<Integer> of(List<List<SheetCell>> rows) {
		List<Integer> widths = new ArrayList<>();
		for (int column = 0; column < rows.getFirst().size(); column++) {
			widths.add(width(rows, column));
		}
		return widths;
	}

	private static int width(List<List<SheetCell>> rows, int column) {
		int widest = WIDEST;
		int width = Math.max(NARROWEST, longestWord(text(rows.getFirst().get(column))) + BUTTON);
		for (List<SheetCell> row : rows.subList(1, rows.size())) {
			String text = text(row.get(column));
			widest = text.length() > LONG ? WIDEST_OF_LONG : widest;
			width = Math.max(width, longestLine(text) + AIR);
		}
		return Math.min(width, widest);
	}

	private static String text(SheetCell cell) {
		return switch (cell) {
		case SheetCell.Text text -> text.text();
		case SheetCell.Wide wide -> "";
		case SheetCell.Number number -> number.value().toPlainString();
		case SheetCell.Day day -> day.date().toString();
		case SheetCell.Jump jump -> jump.sheet();
		case SheetCell.Blank blank -> "";
		};
	}

	private static int longestLine(String text) {
		return text.lines().mapToInt(String::length).max().orElse(0);
	}

	private static int longestWord(String heading) {
		int longest = 0;
		for (String word : heading.split(" ")) {
			longest = Math.max(longest, word.length());
		}
		return Math.min(longest, LONGEST_WORD);
	}
}
