package org.assay.evidence;

import java.util.List;

/**
 * A document that the tests made, with what stands in it.
 *
 * @param passages with the page on which each begins
 */
record Specimen(String name, Language language, byte[] pdf, List<Known> passages) {

	/** A passage that stands in the document. */
	record Known(String text, int page) {
	}
}
