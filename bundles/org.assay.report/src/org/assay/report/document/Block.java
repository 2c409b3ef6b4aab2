package org.assay.report.document;

/** A block of a section: what stands between two pieces of white space. */
public sealed interface Block permits Paragraph, Markdown, BulletList, NumberedList, KeyValues, Table, Figure, Callout,
		FlagNote {
}
