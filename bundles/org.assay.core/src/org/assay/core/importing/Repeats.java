package org.assay.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.evidence.tables.TableRow;

/** Risks that stand in several tables of a document, as in a list of the gravest ones: they are taken from the table that says most. */
final class Repeats {

	/** Letters of a title that tell it from others with the same id. */
	private static final int BEGINNING = 12;

	private final Map<String, Integer> tables = new HashMap<>();

	Repeats(List<Mapped> all) {
		List<Mapped> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparingInt((Mapped mapped) -> -worth(mapped)).thenComparingInt(mapped -> -mapped.table().rows().size())
				.thenComparingInt(mapped -> mapped.number()));
		for (Mapped mapped : sorted) {
			for (TableRow row : mapped.rows()) {
				key(mapped, row).ifPresent(key -> tables.putIfAbsent(key, mapped.number()));
			}
		}
	}

	private static int worth(Mapped mapped) {
		boolean scored = mapped.map().columns().containsKey(Field.LIKELIHOOD) && mapped.map().columns().containsKey(Field.CONSEQUENCE);
		return mapped.map().columns().size() + mapped.map().inside().size() + (scored ? Field.values().length : 0);
	}

	/** Rows are the same if they have the same id and begin with the same title. */
	private static Optional<String> key(Mapped mapped, TableRow row) {
		Optional<String> id = mapped.map().cell(row, Field.ID).map(cell -> cell.text());
		Optional<String> title = mapped.map().cell(row, Field.TITLE).map(cell -> beginning(cell.text()));
		return id.isPresent() && title.isPresent() ? Optional.of((id.get() + " " + title.get()).toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** Long titles may be cut short in one of the tables, or go on with what follows from the risk. */
	private static String beginning(String title) {
		String letters = title.replaceAll("[^\\p{L}]", "");
		return letters.substring(0, Math.min(BEGINNING, letters.length()));
	}

	/** Return whether a row is taken from another table; then it is listed. */
	boolean isElsewhere(Mapped mapped, TableRow row, RowCells cells) {
		Optional<Integer> table = key(mapped, row).map(tables::get).filter(number -> number != mapped.number());
		table.ifPresent(cells::loseRow);
		return table.isPresent();
	}
}
