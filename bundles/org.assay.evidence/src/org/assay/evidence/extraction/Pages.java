package org.assay.evidence.extraction;

import java.io.IOException;

import org.assay.evidence.pdf.PagePainter;
import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.Region;

/** The pages of the document that was drawn from last: usually several parts are drawn of one document, which is opened once. */
final class Pages {

	private byte[] document;
	private PagePainter painter;

	/** Return the document; null if there is none. */
	byte[] document() {
		return document;
	}

	PagePicture draw(byte[] bytes, Region region) {
		if (bytes != document) {
			close();
			document = bytes;
			try {
				painter = PagePainter.open(bytes);
			} catch (IOException broken) {
				painter = null;
			}
		}
		return painter == null ? new PagePicture.Undrawable() : painter.draw(region);
	}

	/** Let the document go. */
	void close() {
		if (painter != null) {
			try {
				painter.close();
			} catch (IOException nothingToLose) {
				// it was only read
			}
		}
		painter = null;
		document = null;
	}
}
