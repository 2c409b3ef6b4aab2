package org.assay.report.document;

import java.util.Objects;

/**
 * A picture made of pixels, such as a part of a page of a cited document.
 *
 * @param png   the pixels
 * @param width how wide it is shown where there is room, in points; its height follows
 */
public record Picture(Png png, double width) implements Illustration {

	public Picture {
		Objects.requireNonNull(png);
		if (!(width > 0)) {
			throw new IllegalArgumentException("picture of width " + width + ", expected more than 0 points");
		}
	}

	/** How high it is then, in points. */
	public double height() {
		return width * png.height() / png.width();
	}
}
