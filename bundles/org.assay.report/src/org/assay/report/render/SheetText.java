package org.assay.report.render;

import java.util.regex.Pattern;

import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/**
 * Makes text fit for a cell of a spreadsheet. The one place where text is encoded for it, besides the XML around it.
 *
 * <p>A cell of a workbook has a type. Text is typed as text, so it is not computed whatever it begins with, and it stays
 * equal to what was written. CSV has no types, so there an apostrophe has to go into the text; here the cell is marked
 * instead ({@code quotePrefix}), which keeps it text after somebody has gone into it and left it again.
 */
final class SheetText {

	/** What a spreadsheet takes for the beginning of a formula, wide forms of East Asia included, or for a mark of text. */
	private static final String BEGINNINGS = "=+-@'\uff1d\uff0b\uff0d\uff20\u2212";

	/** Spreadsheets read {@code _x0041_} as the character with this number; an underscore with its own number ends that. */
	private static final Pattern NUMBERED_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private final ReportLanguage language;
	private final int longest;

	/** @param longest UTF-16 units that a cell holds */
	SheetText(ReportLanguage language, int longest) {
		this.language = language;
		this.longest = longest;
	}

	/** The text as the reader sees it: with line feeds, cut with a note if it is too long. */
	String shown(String text) {
		String legible = LegibleText.of(text).replace("\r\n", "\n").replace('\r', '\n');
		return legible.length() <= longest ? legible : shortened(legible);
	}

	/** Shown text as it is written: what a spreadsheet would decode is made plain. */
	static String encoded(String text) {
		return text.contains("_x") ? NUMBERED_CHARACTER.matcher(text).replaceAll("_x005F_") : text;
	}

	private String shortened(String text) {
		String note = " " + language.word(Word.TEXT_CUT, language.number(text.length()));
		return beginning(text, longest - note.length()) + note;
	}

	/** The beginning of a text, in which no character is torn. @param length UTF-16 units at most */
	static String beginning(String text, int length) {
		int end = Math.max(0, length);
		if (text.length() <= end) {
			return text;
		}
		boolean torn = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
		return text.substring(0, torn ? end - 1 : end);
	}

	/**
	 * Whether a spreadsheet would read something else than text if somebody typed what is shown: a formula, or a number or date,
	 * such as the id 1.10.
	 */
	static boolean isMistakable(String text) {
		int first = 0;
		while (first < text.length() && isBlank(text.charAt(first))) {
			first++;
		}
		return first > 0 || first < text.length() && (BEGINNINGS.indexOf(text.charAt(first)) >= 0 || Character.isDigit(text.charAt(first)));
	}

	private static boolean isBlank(char c) {
		return c <= ' ' || Character.isSpaceChar(c);
	}
}
