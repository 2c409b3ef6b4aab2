package org.assay.cli;

/** A way to write down what was found. */
interface FindingFormat {

	/** Return the result, of all projects, as text that ends with a line break. */
	String of(Listing listing);

	/** Return whether the result says itself what the findings add up to; if not, that is told beside it. */
	default boolean hasSummary() {
		return false;
	}

	/** Return whether a result can hold several projects. */
	default boolean takesSeveral() {
		return true;
	}
}
