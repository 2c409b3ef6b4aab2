package org.assay.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/** A file as it is laid out: statements of pieces, some of which are blocks of statements. Built once, then only read. */
final class Layout {

	private Layout() {
	}

	/** A part of a statement. */
	sealed interface Piece permits Token, Comment, Block {
	}

	/**
	 * A word.
	 *
	 * @param text the word as it is written
	 * @param glued whether no space separates it from the word before, as in {@code A.6.1} and {@code 1..10}
	 * @param breakable whether a long statement may go on with it on a new line
	 */
	record Token(String text, boolean glued, boolean breakable) implements Piece {
	}

	/**
	 * A comment.
	 *
	 * @param text the comment as it is written, with its signs and without a line end
	 * @param blankBefore whether a blank line stands in front of it
	 */
	record Comment(String text, boolean blankBefore) implements Piece {

		boolean endsLine() {
			return text.startsWith("//");
		}
	}

	/** Statements between braces, or the whole file. */
	static final class Block implements Piece {
		final List<Statement> statements = new ArrayList<>();
		/** Comments behind the last statement. */
		final List<Comment> closing = new ArrayList<>();
		/** Whether braces and all between them are written on one line. */
		boolean oneLine = true;
		/** Comment on the line of the opening brace. */
		Comment opening;
	}

	/** One statement with the comments that belong to it. */
	static final class Statement {
		final List<Comment> leading = new ArrayList<>();
		final List<Piece> pieces = new ArrayList<>();
		Comment trailing;
		boolean blankBefore;
		/** Whether a blank line stands between the comments in front of it and the statement. */
		boolean blankBehindLeading;
		/** Place of the statement in the canonical order of its block; equal places keep their order. */
		final int place;

		Statement(int place) {
			this.place = place;
		}

		boolean hasBlock() {
			return pieces.stream().anyMatch(piece -> piece instanceof Block block && !block.oneLine);
		}
	}
}
