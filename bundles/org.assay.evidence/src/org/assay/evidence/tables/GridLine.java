package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.evidence.text.Box;
import org.assay.evidence.text.Word;

/**
 * A line of a table, parted at the gutters.
 *
 * @param page number of the page
 * @param part number of the part of the table on that page, from 0
 * @param box of the whole line
 * @param across whether it stands across gutters
 * @param pieces what stands in its columns, from left to right
 */
record GridLine(int page, int part, Box box, boolean across, List<Piece> pieces) {

	/** What stands in a column, or in several. */
	record Piece(int column, int span, CellLine line) {
	}

	static GridLine of(TextLine line, int part, List<Float> gutters, boolean across) {
		List<Piece> pieces = new ArrayList<>();
		for (Segment segment : line.segments()) {
			if (across) {
				int first = column(segment.left(), gutters);
				pieces.add(new Piece(first, column(segment.right(), gutters) - first + 1, cellLine(line.page(), segment.words())));
			} else {
				byColumn(line.page(), segment.words(), gutters, pieces);
			}
		}
		return new GridLine(line.page(), part, line.box(), across, List.copyOf(pieces));
	}

	private static void byColumn(int page, List<Word> words, List<Float> gutters, List<Piece> pieces) {
		int from = 0;
		for (int i = 1; i <= words.size(); i++) {
			int column = column(middle(words.get(from)), gutters);
			if (i == words.size() || column(middle(words.get(i)), gutters) != column) {
				Piece last = pieces.isEmpty() ? null : pieces.getLast();
				CellLine line = cellLine(page, words.subList(from, i));
				if (last != null && last.column == column) {
					Box box = last.line.box().with(line.box());
					pieces.set(pieces.size() - 1,
							new Piece(column, 1, new CellLine(last.line.text() + " " + line.text(), page, box, last.line.firstWord())));
				} else {
					pieces.add(new Piece(column, 1, line));
				}
				from = i;
			}
		}
	}

	private static CellLine cellLine(int page, List<Word> words) {
		StringBuilder text = new StringBuilder();
		Box box = words.getFirst().box();
		for (Word word : words) {
			text.append(text.isEmpty() ? "" : " ").append(word.text());
			box = box.with(word.box());
		}
		return new CellLine(text.toString(), page, box, words.getFirst().box().width());
	}

	private static float middle(Word word) {
		return (word.box().left() + word.box().right()) / 2;
	}

	private static int column(float x, List<Float> gutters) {
		int column = 0;
		while (column < gutters.size() && x > gutters.get(column)) {
			column++;
		}
		return column;
	}

	Optional<CellLine> in(int column) {
		return pieces.stream().filter(piece -> piece.column == column).map(Piece::line).findFirst();
	}

	/** What stands in it, column by column. */
	List<String> texts() {
		return pieces.stream().map(piece -> piece.column + " " + piece.line.text()).toList();
	}
}
