package org.assay.report.text;

import java.util.Locale;

/**
 * A fixed word or phrase of a report. Its wording per language stands in {@code words_<language>.properties} under
 * {@link #key()}; {@code {0}}, {@code {1}} stand for arguments.
 */
public enum Word {
	ALSO_AS_TABLE, ANNEX, AS_OF, BAND, BAND_UNDEFINED, BECAUSE, CAPTION, CHAIN, CHAIN_PARTY, CHAIN_BOUND_BY,
	CHAIN_REMARK, CHAIN_ROLE, CONTENTS, COUNT, DECIDE_NOW, DECISION, DECISION_MADE_BY, DECISION_REQUIRED,
	DECISION_WHEN, DOCUMENT_BLOCK, FIGURE, FLAG_ERROR, FLAG_INFO, FLAG_WARNING, FLOOR, IN_SHORT, MATRIX_OUTLINE,
	NO, NONE, NOTE, NOTHING_TO_DECIDE, NOT_STATED, PAGE, PAGE_OF, REASON_OF, REGISTER, RELIES_ON_WORD, REVISION,
	RISKS, ROWS, ROWS_CUT, SECTION, SECURITY_MARK, SHEET, SKIP_TO_CONTENT, SOURCE, STATUS, TABLE, TEXT_CUT, UNASSESSED, VERSION,
	WARNING, WORKBOOK_NOTE, WOULD_CHANGE, YES;

	/** The key in the property files: lower case with hyphens. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
