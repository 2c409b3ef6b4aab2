package org.assay.report.document;

import java.util.Objects;

/**
 * Text a user wrote in Markdown (CommonMark with tables). HTML in it is shown as text; headings become bold paragraphs,
 * because the headings of a report belong to its sections.
 *
 * @param text the Markdown
 */
public record Markdown(String text) implements Block {

	public Markdown {
		Objects.requireNonNull(text);
	}
}
