package org.assay.report.render;

import java.util.Optional;

import org.assay.report.document.Tint;

/**
 * How a cell of a spreadsheet looks. Each look has two formats in the workbook, without and with the mark of text, at
 * twice its ordinal and one behind.
 */
enum CellLook {
	/** Running text of the first sheet. */
	PROSE(Face.PLAIN, false, Layout.WRAPPED), TITLE(Face.TITLE, false, Layout.FLOWING), HEADING(Face.HEADING, false, Layout.FLOWING),
	LABEL(Face.BOLD, false, Layout.WRAPPED), NOTE(Face.MUTED, false, Layout.WRAPPED), FLOWING_NOTE(Face.MUTED, false, Layout.FLOWING),
	/** What a column holds. */
	HEADER(Face.BOLD, true, Layout.WRAPPED), NUMBER_HEADER(Face.BOLD, true, Layout.RIGHT),
	TEXT(Face.PLAIN, true, Layout.WRAPPED), LINK(Face.LINK, true, Layout.WRAPPED), NUMBER(Face.PLAIN, true, Layout.FIGURE),
	DATE(Face.PLAIN, true, Layout.FIGURE),
	/** Why there is nothing. */
	EMPTY(Face.MUTED, true, Layout.WRAPPED),
	/** Badges, named and ordered as the tints are. */
	NEUTRAL, BAND_1, BAND_2, BAND_3, BAND_4, BAND_5, POSITIVE, CONDITIONAL, NEGATIVE, UNASSESSED;

	/** Fonts, in the order of the workbook. */
	enum Face {
		PLAIN, BOLD, TITLE, HEADING, MUTED, LINK
	}

	/** Where text stands in its cell. */
	enum Layout {
		/** On as many lines as it needs. */
		WRAPPED,
		/** Likewise, at the right. */
		RIGHT,
		/** On one line, at the right. */
		FIGURE,
		/** On one line, over empty cells beside it. */
		FLOWING
	}

	private final Face face;
	private final boolean ruled;
	private final Layout layout;

	/** The look of a badge of the tint with this name. */
	CellLook() {
		this(Face.PLAIN, true, Layout.WRAPPED);
	}

	CellLook(Face face, boolean ruled, Layout layout) {
		this.face = face;
		this.ruled = ruled;
		this.layout = layout;
	}

	/** The look of a badge. */
	static CellLook of(Tint tint) {
		return valueOf(tint.name());
	}

	/** The tint of the badge that looks so; empty for what is no badge. */
	Optional<Tint> tint() {
		return ordinal() < NEUTRAL.ordinal() ? Optional.empty() : Optional.of(Tint.valueOf(name()));
	}

	Face face() {
		return face;
	}

	/** Whether thin rules are around the cell. */
	boolean isRuled() {
		return ruled;
	}

	Layout layout() {
		return layout;
	}

	/** The number of its format in the workbook. @param marked with the mark of text */
	int format(boolean marked) {
		return 2 * ordinal() + (marked ? 1 : 0);
	}
}
