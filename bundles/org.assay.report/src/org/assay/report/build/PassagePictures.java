package org.assay.report.build;

import java.util.List;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.model.Document;

/** Makes pictures of passages of documents. A report asks for them; it opens no document itself. */
@FunctionalInterface
public interface PassagePictures {

	/** Makes none. */
	PassagePictures NONE = (document, passage, isExact) -> List.of();

	/**
	 * Return a picture for each page on which a part of the passage stands, the first pages first; none for a document without pages.
	 *
	 * @param isExact whether the passage says what is quoted, word for word; others are marked in another way
	 */
	List<PassagePicture> of(Document document, FoundPassage passage, boolean isExact);
}
