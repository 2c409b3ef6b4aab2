package org.assay.evidence.matching;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lays the words of a quotation beside those of a stretch of text with as few changes as possible; what stands before and after in the
 * text costs nothing.
 */
final class Alignment {

	/** A step: token of the quotation or -1, token of the text or -1. */
	record Step(int quoted, int document) {
	}

	private static final byte BOTH = 0;
	private static final byte QUOTED = 1;
	private static final byte DOCUMENT = 2;

	private Alignment() {
	}

	/** The steps in order, from the first to the last word of the quotation. */
	static Deque<Step> steps(Tokens wanted, Tokens text, int from, int to) {
		int rows = wanted.count();
		int columns = to - from;
		byte[][] moves = new byte[rows + 1][columns + 1];
		int[] costs = new int[columns + 1];
		for (int row = 1; row <= rows; row++) {
			int diagonal = costs[0];
			costs[0] = row;
			moves[row][0] = QUOTED;
			for (int column = 1; column <= columns; column++) {
				int both = diagonal + (wanted.key(row - 1) == text.key(from + column - 1) ? 0 : 1);
				int quoted = costs[column] + 1;
				int document = costs[column - 1] + 1;
				diagonal = costs[column];
				costs[column] = Math.min(both, Math.min(quoted, document));
				moves[row][column] = costs[column] == both ? BOTH : costs[column] == quoted ? QUOTED : DOCUMENT;
			}
		}
		int end = 0;
		for (int column = 1; column <= columns; column++) {
			end = costs[column] < costs[end] ? column : end;
		}
		return back(moves, rows, end, from);
	}

	private static Deque<Step> back(byte[][] moves, int rows, int end, int from) {
		Deque<Step> steps = new ArrayDeque<>();
		int row = rows;
		int column = end;
		while (row > 0) {
			switch (moves[row][column]) {
				case BOTH -> steps.push(new Step(--row, from + --column));
				case QUOTED -> steps.push(new Step(--row, -1));
				default -> steps.push(new Step(-1, from + --column));
			}
		}
		return steps;
	}
}
