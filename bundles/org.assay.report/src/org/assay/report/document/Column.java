package org.assay.report.document;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param heading what the cells are
 * @param kind    what the cells hold; decides type face and alignment
 * @param width   share of the table's width in percent, 1 to 100; 0 lets the renderer share out what is left
 */
public record Column(String heading, Kind kind, int width) {

	/** What the cells of a column hold. */
	public enum Kind {
		/** Words: left-aligned, wrapped. */
		TEXT,
		/** Figures: right-aligned, tabular, never wrapped. */
		NUMBER,
		/** Element ids: mono, never wrapped. */
		ID,
		/** Badges. */
		BADGE
	}

	public Column {
		Objects.requireNonNull(heading);
		Objects.requireNonNull(kind);
		if (width < 0 || width > 100) {
			throw new IllegalArgumentException("column width " + width + ", expected 0..100 percent");
		}
	}

	public static Column text(String heading) {
		return new Column(heading, Kind.TEXT, 0);
	}

	public static Column number(String heading) {
		return new Column(heading, Kind.NUMBER, 0);
	}

	public static Column id(String heading) {
		return new Column(heading, Kind.ID, 0);
	}

	public static Column badge(String heading) {
		return new Column(heading, Kind.BADGE, 0);
	}

	/** The same column with a share of the width. @param percent 1 to 100 */
	public Column width(int percent) {
		return new Column(heading, kind, percent);
	}
}
