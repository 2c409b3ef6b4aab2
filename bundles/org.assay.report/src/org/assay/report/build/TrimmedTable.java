package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Table;

/**
 * A table whose columns are left out where every cell is empty for the same reason; a note below says so instead. The first
 * column always stays; the widest of those that stay takes the width of what is left out.
 */
final class TrimmedTable {

	private final Material material;
	private final String caption;
	private final List<Column> columns;
	private final List<Table.Row> rows = new ArrayList<>();

	TrimmedTable(Material material, String caption, Column... columns) {
		this.material = material;
		this.caption = caption;
		this.columns = List.of(columns);
	}

	TrimmedTable row(Cell... cells) {
		rows.add(new Table.Row(Optional.empty(), List.of(cells)));
		return this;
	}

	TrimmedTable anchoredRow(String anchor, Cell... cells) {
		rows.add(new Table.Row(Optional.of(anchor), List.of(cells)));
		return this;
	}

	Table build() {
		List<Integer> kept = IntStream.range(0, columns.size()).filter(column -> whyEmpty(column).isEmpty()).boxed().toList();
		List<Column> remaining = new ArrayList<>(kept.stream().map(columns::get).toList());
		int freed = columns.stream().mapToInt(Column::width).sum() - remaining.stream().mapToInt(Column::width).sum();
		if (freed > 0) {
			int widest = IntStream.range(0, remaining.size()).reduce(0, (best, column) -> remaining.get(column).width() > remaining.get(best).width()
					? column : best);
			remaining.set(widest, remaining.get(widest).width(remaining.get(widest).width() + freed));
		}
		List<Table.Row> trimmed = rows.stream()
				.map(row -> new Table.Row(row.anchor(), kept.stream().map(row.cells()::get).toList())).toList();
		return new Table(caption, remaining, 0, trimmed, note());
	}

	private Optional<Inlines> note() {
		List<String> sentences = IntStream.range(0, columns.size()).boxed().flatMap(column -> whyEmpty(column).stream()
				.map(why -> material.say(rows.size() == 1 ? "table.the-row" : "table.all-rows", columns.get(column).heading(), why))).toList();
		return sentences.isEmpty() ? Optional.empty() : Optional.of(Inlines.of(String.join(" ", sentences)));
	}

	/** Return why all cells of a column are empty; nothing if one is not, if reasons differ, or if the column must stay. */
	private Optional<String> whyEmpty(int column) {
		if (column == 0 || rows.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> first = rows.get(0).cells().get(column).why();
		return first.filter(why -> rows.stream().allMatch(row -> row.cells().get(column).why().equals(first)
				&& row.cells().get(column).because().isEmpty()));
	}
}
