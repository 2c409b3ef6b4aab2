package org.assay.dsl.reference;

import java.util.List;

/**
 * One line of a table: what is written and what it means.
 *
 * @param written Markdown
 * @param meanings the documentation of each feature that is written, in order, with the word in front of it where that is not the first
 */
record SyntaxRow(String written, List<String> meanings) {

	/** Return the line as Markdown. */
	String markdown() {
		return "| " + written.replace("|", "\\|") + " | " + String.join("; ", meanings).replace("|", "\\|") + " |";
	}
}
