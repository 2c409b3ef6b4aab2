package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import org.assay.core.rows.Row;

/** Rows as a table for people: the fields of most interest in columns as wide as they need to be. */
final class RowsText {

	private static final int WIDEST = 60;
	private static final String GAP = "  ";
	/** The field with a truth value, which people read as yes, no or unknown. */
	private static final String TRUTH = "applies";

	private final List<String> fields;
	private final Session session;
	private final Painter painter;

	/** @param fields fields to show, in their order */
	RowsText(List<String> fields, Session session, boolean colour) {
		this.fields = fields;
		this.session = session;
		this.painter = new Painter(colour);
	}

	String of(List<Row> rows) {
		if (rows.isEmpty()) {
			return "";
		}
		List<List<String>> lines = new ArrayList<>();
		lines.add(fields.stream().map(field -> session.say("field." + field)).toList());
		rows.forEach(row -> lines.add(fields.stream().map(field -> cell(field, row.fields().get(field))).toList()));
		List<Boolean> numbers = fields.stream().map(field -> rows.stream().map(row -> row.fields().get(field))
				.allMatch(value -> value == null || value instanceof Number)).toList();
		int[] widths = new int[fields.size()];
		lines.forEach(line -> widen(widths, line));
		StringBuilder text = new StringBuilder();
		for (int index = 0; index < lines.size(); index++) {
			String line = line(lines.get(index), widths, numbers);
			text.append(index == 0 ? painter.bold(line) : line).append('\n');
		}
		return text.toString();
	}

	private static void widen(int[] widths, List<String> line) {
		for (int column = 0; column < widths.length; column++) {
			widths[column] = Math.max(widths[column], length(line.get(column)));
		}
	}

	private static String line(List<String> cells, int[] widths, List<Boolean> numbers) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			String space = " ".repeat(widths[column] - length(cells.get(column)));
			line.append(column == 0 ? "" : GAP).append(numbers.get(column) ? space + cells.get(column) : cells.get(column) + space);
		}
		return line.toString().stripTrailing();
	}

	private String cell(String field, Object value) {
		String text = switch (value) {
		case Boolean flag -> session.say(flag ? "yes" : "no");
		case String truth when field.equals(TRUTH) -> session.say(TRUTH + "." + truth);
		case null, default -> Flat.text(value);
		};
		String shown = Legible.line(text.replace('\n', ' ').replace('\t', ' '));
		return length(shown) <= WIDEST ? shown : shown.substring(0, shown.offsetByCodePoints(0, WIDEST - 1)) + "…";
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}
}
