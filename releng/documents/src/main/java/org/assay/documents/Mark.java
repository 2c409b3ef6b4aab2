package org.assay.documents;

/** Something drawn on a page. Places are in points from the top left corner, colours as 0xrrggbb. */
sealed interface Mark {

	/**
	 * Text on one line.
	 *
	 * @param x where it begins
	 * @param y its baseline
	 * @param stretch points by which each space is wider than usual
	 */
	record Text(float x, float y, String text, Face face, float size, float stretch, int colour) implements Mark {
	}

	/** A filled rectangle. */
	record Area(float x, float y, float width, float height, int colour) implements Mark {
	}
}
