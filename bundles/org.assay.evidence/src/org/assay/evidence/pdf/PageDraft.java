package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.assay.evidence.text.Box;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Role;

/** A page between the reading of its glyphs and the finding of its order, for which the pages around it are needed. */
final class PageDraft {

	private final int number;
	private final PageFrame frame;
	private final List<Piece> pieces;
	private final List<Line> asides;
	private final Set<Piece> furniture = Collections.newSetFromMap(new IdentityHashMap<>());

	PageDraft(int number, PageFrame frame, List<Piece> pieces, List<Line> asides) {
		this.number = number;
		this.frame = frame;
		this.pieces = pieces;
		this.asides = asides;
	}

	int number() {
		return number;
	}

	PageFrame frame() {
		return frame;
	}

	/** Everything in the main direction of the page. */
	List<Piece> pieces() {
		return pieces;
	}

	/** Lines turned against the main direction. */
	List<Line> asides() {
		return asides;
	}

	/** The pieces that were recognised as furniture; the recogniser adds them. */
	Set<Piece> furniture() {
		return furniture;
	}

	/** What is not furniture. */
	List<Piece> content() {
		List<Piece> content = new ArrayList<>(pieces);
		content.removeIf(furniture::contains);
		return content;
	}

	/** A piece as a line of the page as displayed. */
	static Line line(Piece piece, PageFrame frame, Role role) {
		Box box = frame.displayed(piece.left(), piece.top(), piece.right(), piece.bottom());
		int[] edges = new int[piece.edges().length];
		boolean level = frame.turn() % 180 == 0;
		for (int word = 0; word < edges.length; word += 2) {
			Box place = frame.displayed(piece.edges()[word], piece.top(), piece.edges()[word + 1], piece.bottom());
			edges[word] = Math.round((level ? place.left() : place.top()) * Line.STEPS);
			edges[word + 1] = Math.round((level ? place.right() : place.bottom()) * Line.STEPS);
		}
		return new Line(role, frame.turn(), box, piece.text(), edges);
	}
}
