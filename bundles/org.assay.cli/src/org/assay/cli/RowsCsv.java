package org.assay.cli;

import java.util.Collection;
import java.util.List;
import org.assay.core.rows.Row;

/**
 * Rows as comma-separated values after RFC 4180, with LF. The one place where text is encoded for it: a text that a spreadsheet would
 * take for a formula gets an apostrophe in front, behind line breaks and semicolons as well, because a Swedish spreadsheet begins a new
 * cell there. Characters that are not seen are shown as on a terminal; line breaks and tabs stay.
 */
final class RowsCsv {

	private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";
	private static final String BEGINNINGS = "\n\r\t;";

	private RowsCsv() {
	}

	static String of(List<Row> rows) {
		StringBuilder text = new StringBuilder();
		if (!rows.isEmpty()) {
			line(rows.getFirst().fields().keySet(), text);
		}
		rows.forEach(row -> line(row.fields().values(), text));
		return text.toString();
	}

	private static void line(Collection<?> values, StringBuilder text) {
		text.append(String.join(",", values.stream().map(RowsCsv::cell).toList())).append('\n');
	}

	private static String cell(Object value) {
		String text = value instanceof Number ? value.toString() : Legible.lines(harmless(Flat.text(value)));
		boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
		return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

	private static String harmless(String text) {
		StringBuilder harmless = new StringBuilder(text.length() + 4);
		for (int index = 0; index < text.length(); index++) {
			boolean begins = index == 0 || BEGINNINGS.indexOf(text.charAt(index - 1)) >= 0 && BEGINNINGS.indexOf(text.charAt(index)) < 0;
			harmless.append(begins && FORMULA.indexOf(text.charAt(index)) >= 0 ? "'" : "").append(text.charAt(index));
		}
		return harmless.toString();
	}
}
