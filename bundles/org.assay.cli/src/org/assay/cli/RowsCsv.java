package org.assay.cli;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.assay.core.rows.Row;

/** Rows as comma-separated values after RFC 4180, with LF; a text that a spreadsheet would take for a formula gets an apostrophe in front. */
final class RowsCsv {

	private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r', '\n', '\0');

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
		String text = Flat.text(value);
		if (!(value instanceof Number) && !text.isEmpty() && FORMULA.contains(text.charAt(0))) {
			text = "'" + text;
		}
		boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}
}
