package org.assay.analysis.evidence;

import java.util.Objects;

/**
 * A step from the words of a document to those of a quotation.
 *
 * @param quoted word of the quotation; empty if the quotation lacks it
 * @param document word of the document; empty if the quotation has added it
 */
public record WordStep(String quoted, String document) {

	public WordStep {
		Objects.requireNonNull(quoted);
		Objects.requireNonNull(document);
	}

	/** Return whether the word is the same in both. */
	public boolean isSame() {
		return quoted.equals(document);
	}
}
