package org.assay.evidence.matching;

/**
 * A step from the words of the document to those of the quotation.
 *
 * @param quoted the word of the quotation, empty if it is lost there
 * @param document the word of the document, empty if it is added in the quotation
 */
public record WordChange(Kind kind, String quoted, String document) {

	/** Kinds of steps. */
	public enum Kind {
		/** The word is the same. */
		SAME,
		/** The quotation has another word. */
		CHANGED,
		/** The quotation lacks the word. */
		LOST,
		/** The quotation has a word more. */
		ADDED
	}
}
