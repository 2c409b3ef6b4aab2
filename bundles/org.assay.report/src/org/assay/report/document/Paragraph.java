package org.assay.report.document;

import java.util.Objects;

/**
 * A paragraph.
 *
 * @param text the running text
 * @param note true for a remark in small type
 */
public record Paragraph(Inlines text, boolean note) implements Block {

	public Paragraph {
		Objects.requireNonNull(text);
	}

	public static Paragraph of(String text) {
		return new Paragraph(Inlines.of(text), false);
	}

	public static Paragraph of(Inlines text) {
		return new Paragraph(text, false);
	}

	/** A remark in small type, for example below a table. */
	public static Paragraph note(Inlines text) {
		return new Paragraph(text, true);
	}
}
