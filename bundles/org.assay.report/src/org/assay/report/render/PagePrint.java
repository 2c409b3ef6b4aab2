package org.assay.report.render;

import org.assay.report.document.ReportDocument;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/**
 * How sheets are printed: across, as wide as the page, with the security mark on every page.
 *
 * @param header what stands above, in the codes of spreadsheets
 * @param footer what stands below
 */
record PagePrint(String header, String footer) {

	private static final String A3 = "8";
	private static final String A4 = "9";
	/** More would be too small to read. */
	private static final int WIDEST_ON_A4 = 190;
	/** A header takes 255 letters, and each may need two. */
	private static final int LONGEST = 50;

	static PagePrint of(ReportDocument document, ReportLanguage language) {
		String page = language.word(Word.PAGE_OF, "&P", "&N");
		return new PagePrint("&L" + text(document.organisation()) + "&R" + text(document.securityMark()),
				"&L" + text(document.title()) + "&R" + page);
	}

	/** Text in a header: an ampersand alone would begin a code, such as that of a file or a picture. */
	private static String text(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		String shown = line.length() <= LONGEST ? line : SheetText.beginning(line, LONGEST - 1) + "…";
		return SheetText.encoded(LegibleText.of(shown)).replace("&", "&&");
	}

	/** @param width of the sheet, in letters */
	void write(XmlMarkup xml, int width) {
		xml.empty("pageMargins", "left", "0.5", "right", "0.5", "top", "0.75", "bottom", "0.75", "header", "0.3", "footer", "0.3");
		xml.empty("pageSetup", "paperSize", width > WIDEST_ON_A4 ? A3 : A4, "orientation", "landscape", "fitToHeight", "0");
		xml.open("headerFooter").leaf("oddHeader", header).leaf("oddFooter", footer).close();
	}
}
