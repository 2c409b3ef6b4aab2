package org.assay.evidence.tables;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the column that tells where rows begin: the first one with short values in most rows, such as an id or a number. */
final class Anchor {

	private static final int LONGEST = 14;
	private static final int WORDS = 2;
	private static final float MOSTLY = 0.85f;
	private static final float FILLED = 0.6f;
	private static final Pattern NUMBER = Pattern.compile("\\d.{0,5}");
	/** The header is left out where there is enough besides. */
	private static final int HEADER = 2;

	private Anchor() {
	}

	/** The column; nothing if no column has short values. */
	static OptionalInt of(List<GridLine> lines, int columns) {
		boolean[] brief = brief(lines, columns);
		int[] filled = new int[columns];
		for (GridLine line : lines) {
			line.pieces().forEach(piece -> filled[piece.column()] += line.across() ? 0 : 1);
		}
		int most = 0;
		for (int column = 0; column < columns; column++) {
			most = brief[column] ? Math.max(most, filled[column]) : most;
		}
		for (int column = 0; column < columns; column++) {
			if (brief[column] && filled[column] >= FILLED * most) {
				return OptionalInt.of(column);
			}
		}
		return OptionalInt.empty();
	}

	/** For each column, whether it has short values. */
	private static boolean[] brief(List<GridLine> lines, int columns) {
		return most(lines, columns, Anchor::isBrief);
	}

	/** For each column, whether it has numbers of few digits, which take one line in a row. */
	static boolean[] numbers(List<GridLine> lines, int columns) {
		return most(lines, columns, Anchor::isNumber);
	}

	static boolean isNumber(String text) {
		return NUMBER.matcher(text).matches();
	}

	private static boolean[] most(List<GridLine> lines, int columns, Predicate<String> like) {
		List<GridLine> inner = lines.stream().filter(line -> !line.across()).toList();
		List<GridLine> body = inner.size() > 2 * HEADER ? inner.subList(HEADER, inner.size()) : inner;
		int[] filled = new int[columns];
		int[] found = new int[columns];
		for (GridLine line : body) {
			for (GridLine.Piece piece : line.pieces()) {
				filled[piece.column()]++;
				found[piece.column()] += like.test(piece.line().text()) ? 1 : 0;
			}
		}
		boolean[] most = new boolean[columns];
		for (int column = 0; column < columns; column++) {
			most[column] = filled[column] > 0 && found[column] >= MOSTLY * filled[column];
		}
		return most;
	}

	private static boolean isBrief(String text) {
		return text.length() <= LONGEST && text.split(" ").length <= WORDS;
	}
}
