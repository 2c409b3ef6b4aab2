package org.assay.evidence.picture;

import java.util.Arrays;

import org.assay.evidence.reading.Reading;

/** What came of drawing a part of a page: a picture, or the one reason why there is none. */
public sealed interface PagePicture {

	/** Most pixels of a picture, along each side. */
	int MOST_PIXELS = 1_280;

	/**
	 * A picture.
	 *
	 * @param png file in the format that {@link Png} writes and knows
	 * @param width how wide the part is on the page, in points
	 */
	record Drawn(byte[] png, float width) implements PagePicture {

		@Override
		public boolean equals(Object other) {
			return other instanceof Drawn drawn && Arrays.equals(png, drawn.png) && width == drawn.width;
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(png);
		}
	}

	/** The document has no such page, or does not follow its format so far that the page could be drawn. */
	record Undrawable() implements PagePicture {
	}

	/** Drawing ended before its time. The same page may be drawn in other circumstances. */
	record NotDrawn(Reading.Cause cause) implements PagePicture {
	}
}
