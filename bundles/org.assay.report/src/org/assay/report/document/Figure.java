package org.assay.report.document;

import java.util.Objects;

/**
 * A figure with its caption.
 *
 * @param illustration what is drawn
 * @param caption      one line below the figure
 * @param alt          what the figure says, for readers who do not see it; not blank
 */
public record Figure(Illustration illustration, String caption, String alt) implements Block {

	public Figure {
		Objects.requireNonNull(illustration);
		Objects.requireNonNull(caption);
		if (alt.isBlank()) {
			throw new IllegalArgumentException("figure without alternative text: " + caption);
		}
	}
}
