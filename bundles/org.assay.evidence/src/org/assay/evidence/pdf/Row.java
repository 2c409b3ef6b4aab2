package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces whose heights overlap, directly or through others. */
record Row(List<Piece> pieces, float top, float bottom) {

	/** The rows of a region from the top down. */
	static List<Row> rows(List<Piece> pieces) {
		List<Piece> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(Piece::top).thenComparingDouble(Piece::left));
		List<Row> rows = new ArrayList<>();
		List<Piece> row = new ArrayList<>();
		float top = 0;
		float bottom = -Float.MAX_VALUE;
		for (Piece piece : sorted) {
			if (!row.isEmpty() && piece.top() >= bottom) {
				rows.add(new Row(row, top, bottom));
				row = new ArrayList<>();
				bottom = -Float.MAX_VALUE;
			}
			top = row.isEmpty() ? piece.top() : top;
			row.add(piece);
			bottom = Math.max(bottom, piece.bottom());
		}
		if (!row.isEmpty()) {
			rows.add(new Row(row, top, bottom));
		}
		return rows;
	}

	int firstDrawn() {
		int first = Integer.MAX_VALUE;
		for (Piece piece : pieces) {
			first = Math.min(first, piece.order());
		}
		return first;
	}

	int lastDrawn() {
		int last = -1;
		for (Piece piece : pieces) {
			last = Math.max(last, piece.order());
		}
		return last;
	}
}
