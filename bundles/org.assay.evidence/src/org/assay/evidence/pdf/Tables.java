package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits a band with gutters into the parts that are read one after the other: a table into its rows, columns of text not at all. */
final class Tables {

	private static final int TEXT_ROWS = 5;
	private static final int TEXT_LETTERS = 18;
	private static final float TEXT_FILL = 0.8f;
	private static final float APART = 1.35f;

	private Tables() {
	}

	/** The parts of a band, from the top down; each has whole rows. */
	static List<Band> parts(Band band) {
		List<Row> rows = band.rows();
		if (rows.size() == 1) {
			return List.of(band);
		}
		boolean text = filled(band);
		boolean[] ends = new boolean[rows.size()];
		int found = drawnApart(rows, ends);
		if (text && found * 2 > rows.size()) {
			return List.of(band);
		}
		if (found == 0 && !text && !drawnByColumn(band)) {
			byDistance(rows, ends);
		}
		List<Band> parts = new ArrayList<>();
		int from = 0;
		for (int row = 0; row < rows.size(); row++) {
			if (ends[row] || row == rows.size() - 1) {
				parts.add(Band.of(rows.subList(from, row + 1)));
				from = row + 1;
			}
		}
		return parts;
	}

	/** Marks the rows after which everything is drawn later than everything up to there. */
	private static int drawnApart(List<Row> rows, boolean[] ends) {
		int[] first = new int[rows.size() + 1];
		first[rows.size()] = Integer.MAX_VALUE;
		for (int row = rows.size() - 1; row >= 0; row--) {
			first[row] = Math.min(first[row + 1], rows.get(row).firstDrawn());
		}
		int found = 0;
		int last = -1;
		for (int row = 0; row < rows.size() - 1; row++) {
			last = Math.max(last, rows.get(row).lastDrawn());
			ends[row] = last < first[row + 1];
			found += ends[row] ? 1 : 0;
		}
		return found;
	}

	/** Columns of text: several rows, lines of some length that reach from edge to edge. */
	private static boolean filled(Band band) {
		List<List<Piece>> columns = band.columns();
		for (List<Piece> column : columns) {
			float widest = 0;
			int letters = 0;
			for (Piece piece : column) {
				widest = Math.max(widest, piece.width());
				letters += piece.text().length();
			}
			int full = 0;
			for (Piece piece : column) {
				full += piece.width() > TEXT_FILL * widest ? 1 : 0;
			}
			if (column.size() < TEXT_ROWS || letters < TEXT_LETTERS * column.size() || full * 5 < column.size() * 3) {
				return false;
			}
		}
		return true;
	}

	/** Whether the drawing visits each column about once. */
	private static boolean drawnByColumn(Band band) {
		record Drawn(int order, int column) {
		}
		List<Drawn> drawn = new ArrayList<>();
		List<List<Piece>> columns = band.columns();
		for (int column = 0; column < columns.size(); column++) {
			for (Piece piece : columns.get(column)) {
				drawn.add(new Drawn(piece.order(), column));
			}
		}
		drawn.sort(Comparator.comparingInt(Drawn::order));
		int changes = 0;
		for (int i = 1; i < drawn.size(); i++) {
			changes += drawn.get(i).column == drawn.get(i - 1).column ? 0 : 1;
		}
		return changes <= 2 * columns.size() - 2;
	}

	/** Rows of a table stand further apart than the lines of a cell; if all stand alike, each line is a row. */
	private static void byDistance(List<Row> rows, boolean[] ends) {
		float least = Float.MAX_VALUE;
		for (int row = 0; row < rows.size() - 1; row++) {
			least = Math.min(least, step(rows, row));
		}
		boolean apart = false;
		for (int row = 0; row < rows.size() - 1; row++) {
			ends[row] = step(rows, row) > APART * least;
			apart |= ends[row];
		}
		for (int row = 0; !apart && row < rows.size() - 1; row++) {
			ends[row] = true;
		}
	}

	private static float step(List<Row> rows, int row) {
		return rows.get(row + 1).top() - rows.get(row).top();
	}
}
