package org.assay.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.assay.report.document.ReportDocument;
import org.assay.report.document.Table;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/**
 * Renders a report as a workbook for spreadsheets: a first sheet with what the report is and says in short, then one sheet for each
 * table, called after its number and caption. Nothing in it is computed, fetched or run. The same document gives the same bytes on every
 * machine. Stateless and thread-safe.
 */
public final class XlsxRenderer {

	private final Sheet.Limits limits;

	public XlsxRenderer() {
		this(Sheet.Limits.EXCEL);
	}

	XlsxRenderer(Sheet.Limits limits) {
		this.limits = limits;
	}

	/** The workbook as bytes. */
	public byte[] render(ReportDocument document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		try {
			render(document, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/**
	 * Write the workbook. The stream is left open.
	 *
	 * @throws IOException if the stream fails; part of the file may have been written
	 */
	public void render(ReportDocument document, OutputStream out) throws IOException {
		ReportLanguage language = ReportLanguage.of(document.language());
		List<Sheet> sheets = sheets(document, language);
		try {
			Workbook.write(document, sheets, new SheetText(language, limits.letters()), PagePrint.of(document, language), out);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private List<Sheet> sheets(ReportDocument document, ReportLanguage language) {
		Tables tables = new Tables(language);
		String front = tables.names.of(language.word(Word.IN_SHORT), "");
		document.registers().forEach(register -> tables.add(register, register.caption(), language.word(Word.REGISTER)));
		FoundTable.of(document, language)
				.forEach(found -> tables.add(found.table(), found.number() + " " + found.table().caption(), found.section()));
		List<Sheet> sheets = new ArrayList<>();
		sheets.add(FrontSheet.of(front, document, tables.contents, language));
		sheets.addAll(tables.sheets);
		return sheets;
	}

	/** Collects the sheets of tables, and the contents of the workbook with them. */
	private final class Tables {
		private final ReportLanguage language;
		private final SheetNames names = new SheetNames();
		private final List<Sheet> sheets = new ArrayList<>();
		private final List<FrontSheet.Entry> contents = new ArrayList<>();

		private Tables(ReportLanguage language) {
			this.language = language;
		}

		/** @param wish what the sheet should be called */
		private void add(Table table, String wish, String section) {
			String name = "";
			if (!table.rows().isEmpty()) {
				name = names.of(wish, language.word(Word.TABLE, sheets.size() + 1));
				sheets.add(TableSheet.of(name, table, language, limits));
			}
			contents.add(new FrontSheet.Entry(name, table.caption(), section, table.rows().size()));
		}
	}
}
