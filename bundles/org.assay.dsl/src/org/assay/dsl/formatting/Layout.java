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
	 */
	record Token(String text, boolean glued) implements Piece {
	}

	/** A comment as it is written, with its signs and without a line end. */
	record Comment(String text) implements Piece {

		boolean endsLine() {
			return text.startsWith("//");
		}
	}

	/** Statements between braces, or the whole file. */
	static final class Block implements Piece {
		final List<Statement> statements = new ArrayList<>();
		/** Comments behind the last statement. */
		final List<Comment> closing = new ArrayList<>();
		boolean blankBeforeClosing;
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
