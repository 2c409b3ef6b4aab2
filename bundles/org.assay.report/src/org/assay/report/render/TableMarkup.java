package org.assay.report.render;

import java.util.Locale;

import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Table;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** Writes tables. */
final class TableMarkup {

	private static final int LONGEST_FIGURE = 12;

	private final Markup markup;
	private final InlineMarkup inlines;
	private final ReportLanguage language;
	private final Medium medium;
	private int count;

	TableMarkup(Markup markup, InlineMarkup inlines, ReportLanguage language, Medium medium) {
		this.markup = markup;
		this.inlines = inlines;
		this.language = language;
		this.medium = medium;
	}

	void write(Table table) {
		if (table.rows().isEmpty()) {
			// a table without rows is no table to a screen reader, and breaks the rules for tagged PDF
			markup.leaf("p", table.caption() + ": " + language.word(Word.NONE), "class", "note");
			return;
		}
		count++;
		markup.open("div", "class", "table");
		// Explicit roles: on narrow screens the style sheet turns rows into blocks, which would hide the table from
		// screen readers.
		markup.open("table", "role", role("table"));
		caption(table.caption());
		columns(table);
		head(table);
		markup.open("tbody", "role", role("rowgroup"));
		table.rows().forEach(row -> row(table, row));
		markup.close().close();
		table.note().ifPresent(this::note);
		markup.close();
	}

	private String role(String role) {
		return medium.isPaged() ? null : role;
	}

	private void caption(String caption) {
		markup.open("caption").leaf("span", language.word(Word.TABLE, count), "class", "number").text("\u2002").text(caption)
				.close();
	}

	private void columns(Table table) {
		markup.open("colgroup");
		for (int percent : ColumnWidths.of(table)) {
			markup.empty("col", "class", "w" + percent);
		}
		markup.close();
	}

	private void head(Table table) {
		markup.open("thead", "role", role("rowgroup")).open("tr", "role", role("row"));
		for (Column column : table.columns()) {
			markup.leaf("th", column.heading(), "scope", "col", "role", role("columnheader"), "class", cssClass(column));
		}
		markup.close().close();
	}

	private void row(Table table, Table.Row row) {
		markup.open("tr", "id", row.anchor().map(LinkTarget::anchor).orElse(null), "role", role("row"));
		for (int i = 0; i < row.cells().size(); i++) {
			Column column = table.columns().get(i);
			boolean header = i == table.rowHeader();
			markup.open(header ? "th" : "td", "scope", header ? "row" : null, "role", role(header ? "rowheader" : "cell"),
					"class", cssClass(column, row.cells().get(i)), "data-label", medium.isPaged() ? null : column.heading());
			cell(row.cells().get(i));
			markup.close();
		}
		markup.close();
	}

	private static String cssClass(Column column) {
		return column.kind() == Column.Kind.TEXT ? null : column.kind().name().toLowerCase(Locale.ROOT);
	}

	/** Figures never break; words in a column of figures may, and so may the reason why a cell is empty. */
	private static String cssClass(Column column, Cell cell) {
		if (cell.why().isPresent() && column.kind() != Column.Kind.TEXT) {
			return cssClass(column) + " long";
		}
		boolean wordy = column.kind() == Column.Kind.NUMBER
				&& cell.lines().stream().anyMatch(line -> line.plainText().length() > LONGEST_FIGURE);
		return wordy ? "number long" : cssClass(column);
	}

	private void cell(Cell cell) {
		cell.why().ifPresent(why -> markup.leaf("span", why, "class", "why-empty"));
		if (cell.lines().size() == 1) {
			inlines.write(cell.lines().get(0));
		} else if (cell.lines().size() > 1) {
			markup.open("ul", "class", "lines");
			cell.lines().forEach(line -> item(line));
			markup.close();
		}
		cell.because().ifPresent(this::because);
	}

	private void item(Inlines line) {
		markup.open("li");
		inlines.write(line);
		markup.close();
	}

	/** The reason of a derived value, below it in small type. */
	void because(Inlines reason) {
		markup.open("div", "class", "because").text(language.word(Word.BECAUSE)).text(" ");
		inlines.write(reason);
		markup.close();
	}

	private void note(Inlines text) {
		markup.open("p", "class", "note");
		inlines.write(text);
		markup.close();
	}
}
