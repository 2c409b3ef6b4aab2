package org.assay.evidence.pdf;

import java.util.List;

/**
 * A part of a line without a wide gap in it, in the frame of its direction of reading.
 *
 * @param text words in reading order with single spaces between them
 * @param edges left and right end of each word, points
 * @param left smaller x
 * @param right larger x
 * @param baseline y
 * @param size of the largest font in it that is not raised, points
 * @param order number of its first glyph in the order in which the page draws
 * @param label whether it begins with raised characters, such as the number of a footnote
 */
record Piece(String text, float[] edges, float left, float right, float baseline, float size, int order, boolean label) {

	private static final float ASCENT = 0.75f;
	private static final float DESCENT = 0.2f;

	static Piece of(List<PieceWord> words, float baseline, float size, int order, boolean label) {
		StringBuilder text = new StringBuilder();
		float[] edges = new float[2 * words.size()];
		float left = Float.MAX_VALUE;
		float right = -Float.MAX_VALUE;
		for (int i = 0; i < words.size(); i++) {
			PieceWord word = words.get(i);
			text.append(i == 0 ? "" : " ").append(word.text());
			edges[2 * i] = word.left();
			edges[2 * i + 1] = word.right();
			left = Math.min(left, word.left());
			right = Math.max(right, word.right());
		}
		return new Piece(text.toString(), edges, left, right, baseline, size, order, label);
	}

	float top() {
		return baseline - ASCENT * size;
	}

	float bottom() {
		return baseline + DESCENT * size;
	}

	float width() {
		return right - left;
	}

	/** How much of the width the two share, points; negative if there is a gap. */
	float sharedWidth(Piece other) {
		return Math.min(right, other.right) - Math.max(left, other.left);
	}
}
