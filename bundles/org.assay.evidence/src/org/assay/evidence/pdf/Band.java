package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows that leave the same gutters free, or rows without any. */
record Band(List<Row> rows, Gaps free) {

	private static final float GUTTER = 0.5f;

	/** The bands of a region from the top down, each with as many rows as share a gutter. */
	static List<Band> bands(List<Row> rows) {
		List<Band> bands = new ArrayList<>();
		Band band = null;
		for (Row row : rows) {
			Gaps gaps = Gaps.beside(row.pieces());
			if (band != null) {
				Gaps common = band.free.and(gaps);
				boolean gutter = !common.gutters(band.gutterWidth()).isEmpty();
				boolean plain = !band.hasGutter() && gaps.gutters(band.gutterWidth()).isEmpty();
				if (gutter || plain) {
					band.rows.add(row);
					band = new Band(band.rows, common);
					bands.set(bands.size() - 1, band);
					continue;
				}
			}
			band = new Band(new ArrayList<>(List.of(row)), gaps);
			bands.add(band);
		}
		return bands;
	}

	static Band of(List<Row> rows) {
		Gaps free = null;
		for (Row row : rows) {
			Gaps gaps = Gaps.beside(row.pieces());
			free = free == null ? gaps : free.and(gaps);
		}
		return new Band(rows, free);
	}

	boolean hasGutter() {
		return !free.gutters(gutterWidth()).isEmpty();
	}

	List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		rows.forEach(row -> pieces.addAll(row.pieces()));
		return pieces;
	}

	/** The pieces between the gutters, from left to right; columns without any are left out. */
	List<List<Piece>> columns() {
		List<Float> gutters = free.gutters(gutterWidth());
		List<List<Piece>> columns = new ArrayList<>();
		for (int i = 0; i <= gutters.size(); i++) {
			columns.add(new ArrayList<>());
		}
		for (Piece piece : pieces()) {
			float middle = (piece.left() + piece.right()) / 2;
			int column = Collections.binarySearch(gutters, middle);
			columns.get(column < 0 ? -column - 1 : column).add(piece);
		}
		columns.removeIf(List::isEmpty);
		return columns;
	}

	private float gutterWidth() {
		float size = Float.MAX_VALUE;
		for (Piece piece : rows.get(0).pieces()) {
			size = Math.min(size, piece.size());
		}
		return GUTTER * size;
	}
}
