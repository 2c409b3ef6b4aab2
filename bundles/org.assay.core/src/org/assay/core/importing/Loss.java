package org.assay.core.importing;

import java.util.List;
import java.util.Locale;
import org.assay.core.Wording;

/**
 * A cell that found no place in the text, or one that calls for a look.
 *
 * @param page number of the page
 * @param table number of the table in the document
 * @param row number of the row below the header, from 1; 0 above it
 * @param column header of the column; its number if it has none
 * @param text what stands in the cell
 * @param reason why
 * @param arguments values for the words of the reason
 */
public record Loss(int page, int table, int row, String column, String text, Reason reason, List<Object> arguments) {

	public Loss {
		arguments = List.copyOf(arguments);
	}

	/** Why a cell is listed. */
	public enum Reason {
		/** The header of the column has no known word. */
		UNMAPPED,
		/** Another column holds the same. */
		TWICE,
		/** No number can be read. */
		NO_NUMBER,
		/** No date can be read. */
		NO_DATE,
		/** The word means nothing known. */
		UNKNOWN_WORD,
		/** The row has no title. */
		NO_TITLE,
		/** The cell goes over several columns. */
		MERGED,
		/** Nothing else stands in the row. */
		ALONE,
		/** The text stands above the header. */
		ABOVE,
		/** The cell says that there is nothing. */
		NOTHING,
		/** There is no action that it could belong to. */
		NO_ACTION,
		/** There is no answer that it could belong to. */
		NO_ANSWER,
		/** Only one of several has a place. */
		ONLY_ONE,
		/** No control of the framework is called so. */
		NO_CONTROL,
		/** The same row stands in another table. */
		AGAIN,
		/** The cell is in the text, as the upper end of its range. */
		RANGE,
		/** The value is in the text, but not the product of the scores. */
		NOT_PRODUCT,
		/** The score is in the text, but outside of the scale of the risk model. */
		OFF_SCALE,
		/** The id is in the text in another form. */
		RENAMED;

		/** Return whether what the cell says is in the text all the same. */
		public boolean isKept() {
			return this == AGAIN || this == RANGE || this == NOT_PRODUCT || this == OFF_SCALE || this == RENAMED;
		}

		/** Return the word for JSON. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/** Return the texts of the reasons.
	 * @param language BCP 47 tag; English for all that is not Swedish */
	public static Wording wording(String language) {
		return Wording.of(Loss.class, "import", language);
	}

	/** Return the reason in words. */
	public String message(Wording words) {
		return words.say("loss." + reason, arguments.toArray());
	}
}
