package org.assay.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A data table. Its caption stands above, its header is repeated on each page, its rows are not torn.
 *
 * @param caption   what the table shows; every table has one
 * @param columns   at least one
 * @param rowHeader index of the column that names the row (0-based)
 * @param rows      in reading order, each with one cell per column
 * @param note      a remark below the table
 */
public record Table(String caption, List<Column> columns, int rowHeader, List<Row> rows, Optional<Inlines> note)
		implements Block {

	/**
	 * A row.
	 *
	 * @param anchor the id under which links find this row; empty for none
	 * @param cells  one per column
	 */
	public record Row(Optional<String> anchor, List<Cell> cells) {
		public Row {
			Objects.requireNonNull(anchor);
			cells = List.copyOf(cells);
		}
	}

	public Table {
		Objects.requireNonNull(caption);
		Objects.requireNonNull(note);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		Objects.checkIndex(rowHeader, columns.size());
		for (Row row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException("row of %d cells in a table of %d columns: %s"
						.formatted(row.cells().size(), columns.size(), caption));
			}
		}
	}

	/** Begin a table; the first column names the row unless {@link Builder#rowHeader} says otherwise. */
	public static Builder builder(String caption, Column... columns) {
		return new Builder(caption, List.of(columns));
	}

	/** Collects rows. Not thread-safe. */
	public static final class Builder {
		private final String caption;
		private final List<Column> columns;
		private final List<Row> rows = new ArrayList<>();
		private int rowHeader;
		private Optional<Inlines> note = Optional.empty();

		private Builder(String caption, List<Column> columns) {
			this.caption = caption;
			this.columns = columns;
		}

		/** @param column index of the column that names the row (0-based) */
		public Builder rowHeader(int column) {
			rowHeader = column;
			return this;
		}

		public Builder row(Cell... cells) {
			rows.add(new Row(Optional.empty(), List.of(cells)));
			return this;
		}

		/** Add a row that links can lead to. @param anchor unique in the report, without {@code #} */
		public Builder anchoredRow(String anchor, Cell... cells) {
			rows.add(new Row(Optional.of(anchor), List.of(cells)));
			return this;
		}

		public Builder note(Inlines text) {
			note = Optional.of(text);
			return this;
		}

		public Table build() {
			return new Table(caption, columns, rowHeader, rows, note);
		}
	}
}
