package org.assay.evidence.pdf;

/**
 * A glyph in the frame of its direction of reading: x grows along the line, y from line to line.
 *
 * @param text what it means, usually one character
 * @param x where it starts
 * @param right where it ends
 * @param y its baseline
 * @param size of the font, points
 * @param space width of a space in its font, points; 0 if not known
 * @param order its number in the order in which the page draws
 * @param raised whether it stands higher and smaller than its neighbours
 */
record Glyph(String text, float x, float right, float y, float size, float space, int order, boolean raised) {

	boolean blank() {
		return text.equals(" ");
	}

	float width() {
		return right - x;
	}

	boolean rightToLeft() {
		return VisualOrder.rightToLeft(text);
	}

	Glyph raisedGlyph() {
		return new Glyph(text, x, right, y, size, space, order, true);
	}

	Glyph meaning(String other) {
		return new Glyph(other, x, right, y, size, space, order, raised);
	}
}
