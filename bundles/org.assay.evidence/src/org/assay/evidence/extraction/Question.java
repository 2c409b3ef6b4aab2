package org.assay.evidence.extraction;

import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.Region;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;

/**
 * What a process that reads documents is asked.
 *
 * @param <T> what is answered
 */
sealed interface Question<T> {

	/** Return the number by which the answer is known. */
	int number();

	/** Return what the answer may cost. */
	Limits limits();

	/** Return the answer for a process that gave none. */
	T unanswered(Reading.Cause cause);

	/** Read a document. */
	record Read(int number, DocumentType type, byte[] bytes, Limits limits) implements Question<Reading> {

		@Override
		public Reading unanswered(Reading.Cause cause) {
			return new Reading.NotVerifiable(cause);
		}
	}

	/**
	 * Draw a part of a page.
	 *
	 * @param bytes a PDF; the same array as before means the same document, which is not sent and opened again
	 */
	record Draw(int number, byte[] bytes, Region region, Limits limits) implements Question<PagePicture> {

		@Override
		public PagePicture unanswered(Reading.Cause cause) {
			return new PagePicture.NotDrawn(cause);
		}
	}
}
