package org.assay.report.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Column.Kind;
import org.assay.report.document.Inline;
import org.assay.report.document.Table;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/**
 * Lays a table out as a sheet: headings in the first row, so that filters and other programs find them there; reasons of values in
 * columns of their own, so that the values can be sorted; remarks below.
 */
final class TableSheet {

	/** Digits that a spreadsheet counts with. */
	private static final int PRECISION = 15;

	private final Table table;
	private final ReportLanguage language;
	private final InlineText words;
	private final Sheet.Limits limits;
	/** Whether there are reasons of values, for each column. */
	private final List<Boolean> reasoned;

	private TableSheet(Table table, ReportLanguage language, Sheet.Limits limits) {
		this.table = table;
		this.language = language;
		this.limits = limits;
		this.words = new InlineText(language);
		this.reasoned = IntStream.range(0, table.columns().size())
				.mapToObj(column -> table.rows().stream().anyMatch(row -> row.cells().get(column).because().isPresent())).toList();
	}

	/** The sheet of a table that has rows. */
	static Sheet of(String name, Table table, ReportLanguage language, Sheet.Limits limits) {
		return new TableSheet(table, language, limits).sheet(name);
	}

	private Sheet sheet(String name) {
		List<String> remarks = new ArrayList<>();
		table.note().map(words::of).ifPresent(remarks::add);
		List<Table.Row> shown = table.rows();
		// header, an empty row and the remarks need room as well
		if (shown.size() + remarks.size() + 2 > limits.rows()) {
			shown = shown.subList(0, limits.rows() - remarks.size() - 3);
			remarks.addFirst(language.word(Word.ROWS_CUT, language.number(shown.size()), language.number(table.rows().size())));
		}
		List<List<SheetCell>> rows = new ArrayList<>();
		rows.add(header());
		shown.forEach(row -> rows.add(row(row)));
		List<Integer> widths = SheetWidths.of(rows);
		if (!remarks.isEmpty()) {
			rows.add(List.of());
			remarks.forEach(remark -> rows.add(List.of(new SheetCell.Wide(remark))));
		}
		return new Sheet(name, widths, rows, shown.size() + 1, table.columns().getFirst().kind() == Kind.ID);
	}

	private List<SheetCell> header() {
		List<SheetCell> cells = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			String heading = column.heading();
			cells.add(new SheetCell.Text(heading, column.kind() == Kind.NUMBER ? CellLook.NUMBER_HEADER : CellLook.HEADER));
			if (reasoned.get(i)) {
				cells.add(new SheetCell.Text(language.word(Word.REASON_OF, heading), CellLook.HEADER));
			}
		}
		return cells;
	}

	private List<SheetCell> row(Table.Row row) {
		List<SheetCell> cells = new ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = row.cells().get(i);
			cells.add(cell(table.columns().get(i), cell));
			if (reasoned.get(i)) {
				cells.add(cell.because().map(because -> text(words.of(because))).orElse(SheetCell.BLANK));
			}
		}
		return cells;
	}

	private SheetCell cell(Column column, Cell cell) {
		if (cell.why().isPresent()) {
			return new SheetCell.Text(cell.why().get(), CellLook.EMPTY);
		}
		String text = words.of(cell.lines());
		return only(cell).flatMap(TableSheet::typed).or(() -> column.kind() == Kind.NUMBER ? number(text) : Optional.empty())
				.orElseGet(() -> text(text));
	}

	/** The only piece of a cell, if it has just one. */
	private static Optional<Inline> only(Cell cell) {
		boolean isOne = cell.lines().size() == 1 && cell.lines().getFirst().items().size() == 1;
		return isOne ? Optional.of(cell.lines().getFirst().items().getFirst()) : Optional.empty();
	}

	private static Optional<SheetCell> typed(Inline piece) {
		return switch (piece) {
		case Badge badge -> Optional.of(new SheetCell.Text(badge.name(), CellLook.of(badge.tint())));
		case Inline.Day day when SheetCell.isCountable(day.date()) -> Optional.of(new SheetCell.Day(day.date()));
		default -> Optional.empty();
		};
	}

	private Optional<SheetCell> number(String text) {
		return language.value(text).filter(value -> value.precision() <= PRECISION).map((BigDecimal value) -> new SheetCell.Number(value));
	}

	private static SheetCell text(String text) {
		return new SheetCell.Text(text, CellLook.TEXT);
	}
}
