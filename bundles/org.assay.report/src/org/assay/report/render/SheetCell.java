package org.assay.report.render;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of a spreadsheet. None is a formula. */
sealed interface SheetCell {

	/** Nothing, with rules around it. */
	SheetCell BLANK = new Blank();

	/** Text, plain and unencoded. */
	record Text(String text, CellLook look) implements SheetCell {
	}

	/** Text over the whole width of the sheet. */
	record Wide(String text) implements SheetCell {
	}

	/** A number. */
	record Number(BigDecimal value) implements SheetCell {
	}

	/** A day that a spreadsheet can count, see {@link #isCountable}. */
	record Day(LocalDate date) implements SheetCell {
	}

	/** A link to the first cell of another sheet. */
	record Jump(String sheet) implements SheetCell {
	}

	/** Nothing. */
	record Blank() implements SheetCell {
	}

	/** Whether a spreadsheet can count with a day: before March 1900 they disagree, because some have a 29 February 1900. */
	static boolean isCountable(LocalDate date) {
		return !date.isBefore(LocalDate.of(1900, 3, 1)) && date.getYear() <= 9999;
	}
}
