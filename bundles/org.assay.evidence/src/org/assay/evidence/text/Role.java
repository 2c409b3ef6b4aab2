package org.assay.evidence.text;

/** What a line is to the text of its page. The order is that of the serialised form. */
public enum Role {

	/** Running text, headings, tables: what is read from page to page. */
	BODY,
	/** A footnote: stands below the text, and is not part of its flow. */
	NOTE,
	/** A running header, footer or page number: known by its repetition at the same place over pages. */
	FURNITURE,
	/** Text turned against the direction of its page, such as a mark in the margin: not part of the flow. */
	ASIDE
}
