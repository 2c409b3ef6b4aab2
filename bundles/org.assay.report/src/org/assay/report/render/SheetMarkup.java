package org.assay.report.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes one sheet of a workbook (SpreadsheetML, ECMA-376 part 1, chapter 18.3). */
final class SheetMarkup {

	static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	/** Day 0 of spreadsheets, right for all days after February 1900. */
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private final XmlMarkup xml;
	private final Sheet sheet;
	private final SheetText texts;
	private final List<String> merged = new ArrayList<>();
	/** Cells and the sheets that they lead to, in turn. */
	private final List<String> jumps = new ArrayList<>();

	SheetMarkup(XmlMarkup xml, Sheet sheet, SheetText texts) {
		this.xml = xml;
		this.sheet = sheet;
		this.texts = texts;
	}

	/** @param first whether it is the sheet that is shown when the workbook is opened @param print what stands on each page */
	void write(boolean first, PagePrint print) {
		xml.open("worksheet", "xmlns", SPREADSHEET);
		xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
		view(first);
		xml.empty("sheetFormatPr", "defaultRowHeight", Integer.toString(SheetHeights.LINE));
		columns();
		rows();
		if (sheet.grid() > 0) {
			xml.empty("autoFilter", "ref", sheet.range());
		}
		merged();
		jumps();
		print.write(xml, sheet.width());
		if (sheet.grid() > 0) {
			// an id such as 17 is text, and needs no sign that says so
			xml.open("ignoredErrors").empty("ignoredError", "sqref", sheet.range(), "numberStoredAsText", "1").close();
		}
		xml.close();
	}

	private void view(boolean first) {
		xml.open("sheetViews").open("sheetView", "tabSelected", first ? "1" : null, "workbookViewId", "0");
		if (sheet.grid() > 0) {
			xml.empty("pane", "xSplit", sheet.named() ? "1" : null, "ySplit", "1", "topLeftCell", sheet.named() ? "B2" : "A2", "activePane",
					sheet.named() ? "bottomRight" : "bottomLeft", "state", "frozen");
		}
		xml.close().close();
	}

	private void columns() {
		xml.open("cols");
		for (int i = 0; i < sheet.widths().size(); i++) {
			String number = Integer.toString(i + 1);
			xml.empty("col", "min", number, "max", number, "width", sheet.widths().get(i).toString(), "customWidth", "1");
		}
		xml.close();
	}

	private void rows() {
		xml.open("sheetData");
		for (int row = 0; row < sheet.rows().size(); row++) {
			List<SheetCell> cells = sheet.rows().get(row);
			xml.open("row", "r", Integer.toString(row + 1), "ht", Integer.toString(SheetHeights.of(cells, sheet.widths())));
			for (int column = 0; column < cells.size(); column++) {
				cell(cells.get(column), row, Sheet.cell(column, row));
			}
			xml.close();
		}
		xml.close();
	}

	private void cell(SheetCell cell, int row, String place) {
		switch (cell) {
		case SheetCell.Text text -> text(text.text(), text.look(), place);
		case SheetCell.Wide wide -> {
			text(wide.text(), CellLook.NOTE, place);
			merged.add(place + ":" + Sheet.cell(sheet.widths().size() - 1, row));
		}
		case SheetCell.Number number -> value(number.value().toPlainString(), CellLook.NUMBER, place);
		case SheetCell.Day day -> value(Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day.date())), CellLook.DATE, place);
		case SheetCell.Jump jump -> {
			text(jump.sheet(), CellLook.LINK, place);
			jumps.add(place);
			jumps.add(jump.sheet());
		}
		case SheetCell.Blank blank -> xml.empty("c", "r", place, "s", format(CellLook.TEXT, false));
		}
	}

	private static String format(CellLook look, boolean marked) {
		return Integer.toString(look.format(marked));
	}

	private void value(String value, CellLook look, String place) {
		xml.open("c", "r", place, "s", format(look, false)).leaf("v", value).close();
	}

	private void text(String text, CellLook look, String place) {
		String shown = texts.shown(text);
		xml.open("c", "r", place, "s", format(look, SheetText.isMistakable(shown)), "t", "inlineStr");
		xml.open("is").leaf("t", SheetText.encoded(shown), "xml:space", "preserve").close().close();
	}

	private void merged() {
		if (!merged.isEmpty() && sheet.widths().size() > 1) {
			xml.open("mergeCells", "count", Integer.toString(merged.size()));
			merged.forEach(range -> xml.empty("mergeCell", "ref", range));
			xml.close();
		}
	}

	private void jumps() {
		if (!jumps.isEmpty()) {
			xml.open("hyperlinks");
			for (int i = 0; i < jumps.size(); i += 2) {
				xml.empty("hyperlink", "ref", jumps.get(i), "location", Workbook.quoted(jumps.get(i + 1)) + "!A1", "display", jumps.get(i + 1));
			}
			xml.close();
		}
	}
}
