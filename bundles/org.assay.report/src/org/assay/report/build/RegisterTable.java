package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Table;

/**
 * A table that people sort, filter and compare with that of last year: each property in a column of its own, and the same columns whatever
 * is stated.
 *
 * @param <T> what a row is about
 */
final class RegisterTable<T> {

	private final Material material;
	private final List<Column> columns = new ArrayList<>();
	private final List<Function<T, Cell>> cells = new ArrayList<>();

	RegisterTable(Material material) {
		this.material = material;
	}

	/** Add a column. @param key of its heading */
	RegisterTable<T> text(String key, Function<T, Cell> cell) {
		return column(Column.text(material.say(key)), cell);
	}

	RegisterTable<T> id(String key, Function<T, Cell> cell) {
		return column(Column.id(material.say(key)), cell);
	}

	RegisterTable<T> number(String key, Function<T, Cell> cell) {
		return column(Column.number(material.say(key)), cell);
	}

	RegisterTable<T> badge(String key, Function<T, Cell> cell) {
		return column(Column.badge(material.say(key)), cell);
	}

	private RegisterTable<T> column(Column column, Function<T, Cell> cell) {
		columns.add(column);
		cells.add(cell);
		return this;
	}

	Table of(String caption, Stream<T> rows) {
		Table.Builder table = Table.builder(caption, columns.toArray(Column[]::new));
		rows.forEach(row -> table.row(cells.stream().map(cell -> cell.apply(row)).toArray(Cell[]::new)));
		return table.build();
	}
}
