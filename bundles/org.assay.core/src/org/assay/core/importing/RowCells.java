package org.assay.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.core.importing.Loss.Reason;
import org.assay.evidence.tables.TableCell;
import org.assay.evidence.tables.TableRow;

/** The cells of one row, each of which is used or listed as lost. */
final class RowCells {

	private final Mapped mapped;
	private final TableRow row;
	private final int number;
	private final List<Loss> losses;
	private final Set<Integer> done = new HashSet<>();

	/** @param number number of the row below the header, from 1; 0 above it
	 * @param losses takes what is lost */
	RowCells(Mapped mapped, TableRow row, int number, List<Loss> losses) {
		this.mapped = mapped;
		this.row = row;
		this.number = number;
		this.losses = losses;
	}

	/** Return what stands in the column of a field, on one line; it counts as used. */
	Optional<String> take(Field field) {
		Optional<TableCell> cell = cell(field);
		cell.ifPresent(taken -> done.add(taken.column()));
		return cell.map(TableCell::text);
	}

	/** Return what stands in the column of a field, by paragraphs; it counts as used. */
	List<String> takeParagraphs(Field field) {
		Optional<TableCell> cell = cell(field);
		cell.ifPresent(taken -> done.add(taken.column()));
		return cell.map(TableCell::paragraphs).orElse(List.of());
	}

	/** Return what stands in the column of a field, without using it. */
	Optional<TableCell> cell(Field field) {
		return mapped.map().cell(row, field);
	}

	/** Return whether the cell of a field is used or listed. */
	boolean isTaken(Field field) {
		return cell(field).filter(cell -> done.contains(cell.column())).isPresent();
	}

	/** List the cell of a field, or say something of it that is in the text. */
	void lose(Field field, Reason reason, Object... arguments) {
		cell(field).ifPresent(cell -> lose(cell, reason, arguments));
	}

	private void lose(TableCell cell, Reason reason, Object... arguments) {
		add(cell, cell.text(), reason, arguments);
	}

	/** List a part of the cell of a field. */
	void losePart(Field field, String part, Reason reason, Object... arguments) {
		cell(field).ifPresent(cell -> add(cell, part, reason, arguments));
	}

	private void add(TableCell cell, String text, Reason reason, Object... arguments) {
		done.add(cell.column());
		String header = mapped.table().rows().get(mapped.map().header()).text(cell.column());
		String column = header.isEmpty() ? Integer.toString(cell.column() + 1) : Written.clean(header);
		losses.add(new Loss(row.page(), mapped.number(), number, column, Written.clean(text), reason, List.of(arguments)));
	}

	/** List all cells for one reason. */
	void loseAll(Reason reason, Object... arguments) {
		row.cells().stream().filter(cell -> !cell.isEmpty()).forEach(cell -> lose(cell, reason, arguments));
	}

	/** List the row as a whole, as it is taken from another table. */
	void loseRow(int table) {
		String all = String.join(" | ", row.cells().stream().map(cell -> Written.clean(cell.text())).toList());
		losses.add(new Loss(row.page(), mapped.number(), number, "", all, Reason.AGAIN, List.of(table)));
	}

	/** List the cells that were not used. */
	void loseOthers() {
		List<TableCell> others = new ArrayList<>(row.cells());
		others.removeIf(cell -> cell.isEmpty() || done.contains(cell.column()));
		for (TableCell cell : others) {
			lose(cell, mapped.map().twice().contains(cell.column()) ? Reason.TWICE : Reason.UNMAPPED);
		}
	}

	/** List the row if it is no row of the table but something across it, or has nothing in it but one cell; return whether that is so. */
	boolean isNoRow() {
		if (row.isMerged()) {
			loseAll(Reason.MERGED);
			return true;
		}
		if (row.cells().size() == 1 && mapped.map().columns().size() > 1) {
			loseAll(Reason.ALONE);
			return true;
		}
		return false;
	}
}
