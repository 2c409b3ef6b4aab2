package org.assay.report.render;

/**
 * Receives elements and text. Callers hand over plain text and never write a bracket themselves, so nothing a user wrote
 * can become markup.
 */
interface Markup {

	/**
	 * Open an element.
	 *
	 * @param attributes names and values in turn; a pair whose value is null is left out
	 */
	Markup open(String element, String... attributes);

	/** Add text to the open element. */
	Markup text(String text);

	/** Close the element opened last. */
	Markup close();

	/** Write a whole element with text only. */
	default Markup leaf(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close();
	}

	/** Write an element without content. */
	default Markup empty(String element, String... attributes) {
		return open(element, attributes).close();
	}
}
