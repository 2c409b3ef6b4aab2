package org.assay.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.evidence.tables.Table;
import org.assay.evidence.tables.TableCell;
import org.assay.evidence.tables.TableRow;

/**
 * A table of which it is known what it holds.
 *
 * @param number counted from 1 among those of the document
 * @param table the table
 * @param map what its columns hold
 */
record Mapped(int number, Table table, ColumnMap map) {

	private static final Pattern CAPTION = Pattern.compile("(?iu)(?:tabell|table|tab\\.)\\s*[\\d.]+\\s*[:.\u2013-]?\\s*(.*)");

	/** Return the rows below the header. */
	List<TableRow> rows() {
		return table.rows().subList(map.header() + 1, table.rows().size());
	}

	/** Return the caption above the table, without the number that is printed; empty if there is none. */
	Optional<String> caption() {
		List<String> lines = new ArrayList<>();
		lines.add(table.above());
		table.rows().subList(0, map.header()).forEach(row -> lines.add(line(row)));
		return lines.reversed().stream().map(Mapped::captionIn).flatMap(Optional::stream).findFirst();
	}

	/** Return whether a row above the header is the caption. */
	static boolean isCaption(TableRow row) {
		return captionIn(line(row)).isPresent();
	}

	private static String line(TableRow row) {
		return String.join(" ", row.cells().stream().map(TableCell::text).toList());
	}

	private static Optional<String> captionIn(String line) {
		Matcher caption = CAPTION.matcher(Written.clean(line));
		return caption.matches() && !caption.group(1).isBlank() ? Optional.of(caption.group(1)) : Optional.empty();
	}
}
