package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text that runs neither along nor across the page, such as a stamp over it: in the order of drawing, words as drawn. */
final class Slanted {

	private static final float APART = 3f;

	private Slanted() {
	}

	/** The pieces; a glyph far from the one before begins a new piece. */
	static List<Piece> pieces(List<Glyph> glyphs) {
		List<Piece> pieces = new ArrayList<>();
		List<PieceWord> words = new ArrayList<>();
		List<Glyph> word = new ArrayList<>();
		Glyph last = null;
		for (Glyph glyph : glyphs) {
			boolean far = last != null && Math.hypot(glyph.x() - last.x(), glyph.y() - last.y()) > APART * glyph.size();
			if (glyph.blank() || far) {
				end(word, words);
			}
			if (far) {
				end(words, last, pieces);
			}
			if (!glyph.blank()) {
				word.add(glyph);
			}
			last = glyph;
		}
		end(word, words);
		end(words, last, pieces);
		return pieces;
	}

	private static void end(List<Glyph> word, List<PieceWord> words) {
		if (!word.isEmpty()) {
			float left = (float) word.stream().mapToDouble(Glyph::x).min().orElse(0);
			float right = (float) word.stream().mapToDouble(Glyph::right).max().orElse(0);
			words.add(new PieceWord(VisualOrder.word(word), left, right));
			word.clear();
		}
	}

	private static void end(List<PieceWord> words, Glyph last, List<Piece> pieces) {
		if (!words.isEmpty()) {
			pieces.add(Piece.of(words, last.y(), last.size(), last.order(), false));
			words.clear();
		}
	}
}
