package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits the glyphs of a piece into words, at spaces and at gaps that are as wide as one. */
final class Words {

	/** Parts of the width of a space, and of the mean width of a glyph, from which on a gap is a space: the values of PDFBox. */
	private static final float OF_SPACE = 0.5f;
	private static final float OF_GLYPH = 0.3f;
	/** Blanks as wide as this many font sizes lie between columns or cells. */
	private static final float WIDE = 2.0f;
	private static final float SAME_PLACE = 0.25f;

	private Words() {
	}

	/** The pieces that the glyphs of a line make; none if all of them are blank. */
	static List<Piece> pieces(List<Glyph> glyphs, float baseline, float size) {
		List<Glyph> sorted = sorted(glyphs);
		float mean = meanWidth(sorted);
		Split split = new Split(baseline, size);
		Glyph last = null;
		for (Glyph glyph : sorted) {
			if (glyph.blank()) {
				split.endWord();
				last = null;
			} else if (last == null || !drawnTwice(last, glyph)) {
				if (last != null && glyph.x() - last.right() > gap(last, glyph, mean)) {
					split.endWord();
				}
				split.add(glyph);
				last = glyph;
			}
		}
		split.endPiece();
		return split.pieces;
	}

	/** A line that is being split. */
	private static final class Split {
		private final List<Piece> pieces = new ArrayList<>();
		private final List<PieceWord> words = new ArrayList<>();
		private final List<Glyph> word = new ArrayList<>();
		private final float baseline;
		private final float size;
		private int order = Integer.MAX_VALUE;
		private boolean label;

		private Split(float baseline, float size) {
			this.baseline = baseline;
			this.size = size;
		}

		private void add(Glyph glyph) {
			if (word.isEmpty() && !words.isEmpty() && glyph.x() - words.get(words.size() - 1).right() > WIDE * size) {
				endPiece();
			}
			label |= words.isEmpty() && word.isEmpty() && glyph.raised();
			order = Math.min(order, glyph.order());
			word.add(glyph);
		}

		private void endWord() {
			if (!word.isEmpty()) {
				words.add(word(word));
				word.clear();
			}
		}

		private void endPiece() {
			endWord();
			if (!words.isEmpty()) {
				pieces.add(Piece.of(VisualOrder.line(words), baseline, size, order, label));
			}
			words.clear();
			order = Integer.MAX_VALUE;
			label = false;
		}
	}

	private static List<Glyph> sorted(List<Glyph> glyphs) {
		for (int i = 1; i < glyphs.size(); i++) {
			if (glyphs.get(i).x() < glyphs.get(i - 1).x()) {
				List<Glyph> sorted = new ArrayList<>(glyphs);
				sorted.sort(Comparator.comparingDouble(Glyph::x).thenComparingInt(Glyph::order));
				return sorted;
			}
		}
		return glyphs;
	}

	private static float meanWidth(List<Glyph> glyphs) {
		float sum = 0;
		int count = 0;
		for (Glyph glyph : glyphs) {
			if (!glyph.blank()) {
				sum += glyph.width();
				count += glyph.text().length();
			}
		}
		return count == 0 ? 0 : sum / count;
	}

	private static float gap(Glyph last, Glyph next, float mean) {
		float space = Math.max(last.space(), next.space());
		float size = Math.max(last.size(), next.size());
		float byGlyph = mean > 0 ? OF_GLYPH * mean : OF_GLYPH * size;
		return space > 0 ? Math.min(OF_SPACE * space, byGlyph) : byGlyph;
	}

	private static boolean drawnTwice(Glyph last, Glyph next) {
		return next.x() - last.x() < SAME_PLACE * last.width() && last.text().equals(next.text());
	}

	private static PieceWord word(List<Glyph> glyphs) {
		StringBuilder text = new StringBuilder();
		List<Glyph> written = glyphs;
		if (glyphs.stream().anyMatch(Glyph::raised)) {
			written = glyphs.stream().map(glyph -> glyph.raised() ? glyph.meaning(Raised.written(glyph.text())) : glyph).toList();
		}
		text.append(VisualOrder.word(written));
		float right = 0;
		for (Glyph glyph : glyphs) {
			right = Math.max(right, glyph.right());
		}
		return new PieceWord(text.toString(), glyphs.get(0).x(), right);
	}
}
