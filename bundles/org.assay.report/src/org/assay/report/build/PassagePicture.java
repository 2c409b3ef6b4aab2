package org.assay.report.build;

import java.util.Objects;
import org.assay.report.document.Picture;

/** A picture of the part of a cited passage that stands on one page, or why there is none. */
public sealed interface PassagePicture {

	/** Return the number of the page, counted from 1. */
	int page();

	/** A picture, with the passage marked in it. */
	record Shown(int page, Picture picture) implements PassagePicture {
		public Shown {
			Objects.requireNonNull(picture);
		}
	}

	/** No picture. */
	record Missing(int page, Why why) implements PassagePicture {
		public Missing {
			Objects.requireNonNull(why);
		}
	}

	/** Why there is no picture. */
	enum Why {
		/** Drawing took longer, or needed more memory, than it may. */
		LIMIT,
		/** The page does not follow its format so far that it could be drawn. */
		DAMAGED,
		/** The file is no longer the one in which the passage was found. */
		CHANGED,
		/** There are so many pictures already that another one would make the report too large. */
		ENOUGH,
		/** Nothing can be drawn here at all. */
		UNAVAILABLE
	}
}
