package org.assay.report.render;

import org.assay.report.document.Tint;
import org.assay.report.render.CellLook.Face;
import org.assay.report.render.CellLook.Layout;

/** Writes the formats of cells, two for each {@link CellLook} (ECMA-376 part 1, chapter 18.8). */
final class WorkbookStyles {

	private static final String FONT = "Calibri";
	/** Spreadsheets have this format of days and of no other language than their own; it is unambiguous and sorts as text as well. */
	private static final String DAY = "yyyy\\-mm\\-dd";
	private static final int DAY_FORMAT = 164;
	/** Two fills are taken by the standard, then comes that of headings, then one for each tint. */
	private static final int HEADER_FILL = 2;
	private static final int FIRST_TINT = 3;

	private final XmlMarkup xml;

	private WorkbookStyles(XmlMarkup xml) {
		this.xml = xml;
	}

	static void write(XmlMarkup xml) {
		new WorkbookStyles(xml).write();
	}

	private void write() {
		xml.open("styleSheet", "xmlns", SheetMarkup.SPREADSHEET);
		xml.open("numFmts", "count", "1").empty("numFmt", "numFmtId", Integer.toString(DAY_FORMAT), "formatCode", DAY).close();
		fonts();
		fills();
		borders();
		xml.open("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
		formats();
		xml.open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
		xml.close();
	}

	private void fonts() {
		xml.open("fonts", "count", Integer.toString(Face.values().length));
		for (Face face : Face.values()) {
			switch (face) {
			case PLAIN -> font(11, null, Palette.INK);
			case BOLD -> font(11, "b", Palette.INK);
			case TITLE -> font(18, "b", Palette.INK);
			case HEADING -> font(14, "b", Palette.INK);
			case MUTED -> font(11, "i", Palette.MUTED);
			case LINK -> font(11, "u", Palette.ACCENT);
			}
		}
		xml.close();
	}

	private void font(int size, String emphasis, int colour) {
		xml.open("font");
		if (emphasis != null) {
			xml.empty(emphasis);
		}
		xml.empty("sz", "val", Integer.toString(size)).empty("color", "rgb", argb(colour)).empty("name", "val", FONT).close();
	}

	private static String argb(int colour) {
		return "FF" + Palette.hex(colour).substring(1);
	}

	private void fills() {
		xml.open("fills", "count", Integer.toString(FIRST_TINT + Tint.values().length));
		xml.open("fill").empty("patternFill", "patternType", "none").close();
		xml.open("fill").empty("patternFill", "patternType", "gray125").close();
		fill(Palette.RULE);
		for (Tint tint : Tint.values()) {
			fill(Palette.light(tint));
		}
		xml.close();
	}

	private void fill(int colour) {
		xml.open("fill").open("patternFill", "patternType", "solid").empty("fgColor", "rgb", argb(colour)).close().close();
	}

	private void borders() {
		xml.open("borders", "count", "2");
		xml.open("border").empty("left").empty("right").empty("top").empty("bottom").close();
		xml.open("border");
		for (String side : new String[] {"left", "right", "top", "bottom"}) {
			xml.open(side, "style", "thin").empty("color", "rgb", argb(Palette.RULE)).close();
		}
		xml.close().close();
	}

	private void formats() {
		xml.open("cellXfs", "count", Integer.toString(2 * CellLook.values().length));
		for (CellLook look : CellLook.values()) {
			format(look, null);
			format(look, "1");
		}
		xml.close();
	}

	private void format(CellLook look, String mark) {
		xml.open("xf", "numFmtId", Integer.toString(look == CellLook.DATE ? DAY_FORMAT : 0), "fontId", Integer.toString(look.face().ordinal()),
				"fillId", Integer.toString(fill(look)), "borderId", look.isRuled() ? "1" : "0", "xfId", "0", "quotePrefix", mark,
				"applyNumberFormat", look == CellLook.DATE ? "1" : null, "applyFont", "1", "applyFill", "1", "applyBorder", "1", "applyAlignment", "1");
		boolean right = look.layout() == Layout.RIGHT || look.layout() == Layout.FIGURE;
		boolean wrapped = look.layout() == Layout.WRAPPED || look.layout() == Layout.RIGHT;
		xml.empty("alignment", "horizontal", right ? "right" : "left", "vertical", "top", "wrapText", wrapped ? "1" : null, "indent",
				right ? "1" : null).close();
	}

	private static int fill(CellLook look) {
		boolean heading = look == CellLook.HEADER || look == CellLook.NUMBER_HEADER;
		return heading ? HEADER_FILL : look.tint().map(tint -> FIRST_TINT + tint.ordinal()).orElse(0);
	}
}
