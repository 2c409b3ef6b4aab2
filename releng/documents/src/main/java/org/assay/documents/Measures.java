package org.assay.documents;

/**
 * Sizes in points, all places from the top left corner of the page.
 *
 * @param width of the page
 * @param height of the page
 * @param margin left and right
 * @param top where text begins after the first page
 * @param bottom where text and notes end
 * @param text size of running text in one column
 * @param narrow size of running text in several columns
 */
record Measures(float width, float height, float margin, float top, float bottom, float text, float narrow) {

	static final float GUTTER = 20;
	static final float NOTE = 7.4f;
	static final float NOTE_LEADING = 9.2f;
	static final float NOTE_GAP = 12;

	private static final float LONG = 841.89f;
	private static final float SHORT = 595.28f;

	static Measures of(Header header) {
		return header.landscape() ? new Measures(LONG, SHORT, 64, 76, SHORT - 62, 9.6f, 9)
				: new Measures(SHORT, LONG, 74, 84, LONG - 72, 10.2f, 9.7f);
	}

	float size(int columns) {
		return columns > 1 ? narrow : text;
	}

	static float leading(float size) {
		return size * 1.36f;
	}

	float columnWidth(int columns) {
		return (width - 2 * margin - (columns - 1) * GUTTER) / columns;
	}
}
