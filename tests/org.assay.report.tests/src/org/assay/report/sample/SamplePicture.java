package org.assay.report.sample;

import java.util.Base64;
import org.assay.report.document.Png;

/** A picture of a few pixels. */
public final class SamplePicture {

	/** Four pixels wide, two high: one row light, one row dark. */
	private static final String FILE =
			"iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAE0lEQVR42mP4/3wWHDGIKWjBEQDOHguBqC0M3QAAAABJRU5ErkJggg==";

	private SamplePicture() {
	}

	/** The picture. */
	public static Png png() {
		return Png.of(Base64.getDecoder().decode(FILE));
	}
}
