package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the pieces of a page into the order of reading. Rows that leave the same gutters free make a band; a band is read column by
 * column, each column in the same way again; everything else is read row by row. Whether pieces beside each other are columns of text or
 * cells of a table shows in the order of drawing: a program finishes a row of a table before it begins the next, and a column of text
 * before the column beside it. Only where text drawn line by line fills its columns, the order of drawing is not believed.
 */
final class ReadingOrder {

	/** Part of the font size by which pieces of one line may differ in height. */
	private static final float LEVEL = 0.4f;

	private final boolean rightToLeft;
	private final List<Piece> ordered = new ArrayList<>();

	private ReadingOrder(boolean rightToLeft) {
		this.rightToLeft = rightToLeft;
	}

	/** The same pieces in the order of reading. */
	static List<Piece> of(List<Piece> pieces) {
		int turned = 0;
		int all = 0;
		for (Piece piece : pieces) {
			all += piece.text().length();
			turned += VisualOrder.rightToLeft(piece.text()) ? piece.text().length() : 0;
		}
		ReadingOrder order = new ReadingOrder(2 * turned > all);
		order.region(pieces);
		return order.ordered;
	}

	private void region(List<Piece> pieces) {
		if (pieces.size() < 2) {
			ordered.addAll(pieces);
			return;
		}
		for (Band band : Band.bands(Row.rows(pieces))) {
			if (!band.hasGutter()) {
				band.rows().forEach(this::row);
			} else {
				for (Band part : Tables.parts(band)) {
					columns(part);
				}
			}
		}
	}

	private void columns(Band band) {
		List<List<Piece>> columns = band.columns();
		if (columns.size() < 2) {
			band.rows().forEach(this::row);
			return;
		}
		for (List<Piece> column : rightToLeft ? columns.reversed() : columns) {
			region(column);
		}
	}

	/** Pieces whose heights overlap and that leave no gutter: line by line. */
	private void row(Row row) {
		List<Piece> sorted = new ArrayList<>(row.pieces());
		sorted.sort(Comparator.comparingDouble(Piece::baseline));
		for (int from = 0; from < sorted.size();) {
			Piece first = sorted.get(from);
			int to = from + 1;
			while (to < sorted.size() && sameLine(first, sorted.get(to))) {
				to++;
			}
			List<Piece> line = new ArrayList<>(sorted.subList(from, to));
			line.sort(rightToLeft ? Comparator.comparingDouble(Piece::right).reversed() : Comparator.comparingDouble(Piece::left));
			ordered.addAll(line);
			from = to;
		}
	}

	private static boolean sameLine(Piece one, Piece below) {
		return below.baseline() - one.baseline() < LEVEL * Math.min(one.size(), below.size());
	}
}
