package org.assay.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assay.report.document.ReportDocument;

/**
 * Puts sheets together as an Office Open XML workbook (ECMA-376): a zip archive of XML. Order and times of the parts are fixed.
 *
 * <p>Written without a library: what is needed is a few dozen elements, while Apache POI brings more than 15 MB of jars and dates what it
 * writes by the clock.
 */
final class Workbook {

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
	/** Not the first day of 1980: entries of that day get the time zone of the machine as well. */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final List<Sheet> sheets;
	private final ZipOutputStream zip;

	private Workbook(List<Sheet> sheets, ZipOutputStream zip) {
		this.sheets = sheets;
		this.zip = zip;
	}

	/** Write the file. @param sheets at least one; the first is shown first */
	static void write(ReportDocument document, List<Sheet> sheets, SheetText texts, PagePrint print, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		Workbook workbook = new Workbook(sheets, zip);
		workbook.part("[Content_Types].xml", workbook::contentTypes);
		workbook.part("_rels/.rels", Workbook::packageRelations);
		workbook.part("docProps/core.xml", xml -> properties(document, xml));
		workbook.part("xl/workbook.xml", workbook::workbook);
		workbook.part("xl/_rels/workbook.xml.rels", workbook::relations);
		workbook.part("xl/styles.xml", WorkbookStyles::write);
		for (int i = 0; i < sheets.size(); i++) {
			Sheet sheet = sheets.get(i);
			boolean first = i == 0;
			workbook.part("xl/worksheets/" + file(i), xml -> new SheetMarkup(xml, sheet, texts).write(first, print));
		}
		zip.finish();
	}

	/** A name of a sheet as references have it; {@link SheetNames} leaves no apostrophe in it. */
	static String quoted(String sheet) {
		return "'" + sheet + "'";
	}

	private static String file(int sheet) {
		return "sheet" + (sheet + 1) + ".xml";
	}

	private void part(String name, Consumer<XmlMarkup> content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(ENTRY_TIME);
		zip.putNextEntry(entry);
		BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
		XmlMarkup xml = new XmlMarkup(writer);
		content.accept(xml);
		xml.end();
		writer.flush();
		zip.closeEntry();
	}

	private void contentTypes(XmlMarkup xml) {
		xml.open("Types", "xmlns", PACKAGE + "content-types");
		xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
		type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
		type(xml, "/xl/workbook.xml", MIME + "sheet.main+xml");
		type(xml, "/xl/styles.xml", MIME + "styles+xml");
		for (int i = 0; i < sheets.size(); i++) {
			type(xml, "/xl/worksheets/" + file(i), MIME + "worksheet+xml");
		}
		xml.close();
	}

	private static void type(XmlMarkup xml, String part, String type) {
		xml.empty("Override", "PartName", part, "ContentType", type);
	}

	private static void packageRelations(XmlMarkup xml) {
		xml.open("Relationships", "xmlns", PACKAGE + "relationships");
		relation(xml, "rId1", OFFICE + "/officeDocument", "xl/workbook.xml");
		relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
		xml.close();
	}

	private static void relation(XmlMarkup xml, String id, String type, String target) {
		xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
	}

	private void relations(XmlMarkup xml) {
		xml.open("Relationships", "xmlns", PACKAGE + "relationships");
		for (int i = 0; i < sheets.size(); i++) {
			relation(xml, sheetId(i), OFFICE + "/worksheet", "worksheets/" + file(i));
		}
		relation(xml, "styles", OFFICE + "/styles", "styles.xml");
		xml.close();
	}

	private static String sheetId(int sheet) {
		return "rId" + (sheet + 1);
	}

	/** The as-of date is the only date: the same report has the same bytes whenever it is made. */
	private static void properties(ReportDocument document, XmlMarkup xml) {
		xml.open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
				"xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
		xml.leaf("dc:title", document.title()).leaf("dc:subject", document.kind()).leaf("dc:creator", document.organisation());
		xml.leaf("dc:language", document.language());
		xml.leaf("dcterms:created", document.asOf() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
		xml.close();
	}

	private void workbook(XmlMarkup xml) {
		xml.open("workbook", "xmlns", SheetMarkup.SPREADSHEET, "xmlns:r", OFFICE);
		xml.open("bookViews").empty("workbookView").close();
		xml.open("sheets");
		for (int i = 0; i < sheets.size(); i++) {
			xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", Integer.toString(i + 1), "r:id", sheetId(i));
		}
		xml.close();
		int[] tables = IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).grid() > 0).toArray();
		if (tables.length > 0) {
			xml.open("definedNames");
			for (int i : tables) {
				defined(xml, "_xlnm._FilterDatabase", i, "1", "$A$1:" + absolute(sheets.get(i)));
			}
			for (int i : tables) {
				defined(xml, "_xlnm.Print_Titles", i, null, "$1:$1");
			}
			xml.close();
		}
		xml.close();
	}

	private void defined(XmlMarkup xml, String name, int sheet, String hidden, String range) {
		xml.leaf("definedName", quoted(sheets.get(sheet).name()) + "!" + range, "name", name, "localSheetId", Integer.toString(sheet), "hidden",
				hidden);
	}

	/** The last cell of the table, such as $G$37. */
	private static String absolute(Sheet sheet) {
		return sheet.range().replaceAll(".*:([A-Z]+)([0-9]+)", "\\$$1\\$$2");
	}
}
