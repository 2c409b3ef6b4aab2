package org.assay.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.evidence.tables.Table;
import org.assay.evidence.tables.TableCell;
import org.assay.evidence.tables.TableRow;

/**
 * What the columns of a table hold, by its header and by what stands in them.
 *
 * @param kind what the table holds
 * @param header index of the header among the rows
 * @param columns index of the column for each field
 * @param inside fields that stand in the column of the title, after it
 * @param twice columns whose field another column has already
 */
record ColumnMap(TableKind kind, int header, Map<Field, Integer> columns, List<Field> inside, Set<Integer> twice) {

	/** The header is looked for in so many rows. */
	private static final int HIGHEST = 4;
	private static final int FEWEST = 2;
	private static final Set<Field> SCORES = EnumSet.of(Field.LIKELIHOOD, Field.CONSEQUENCE, Field.VALUE);
	private static final Set<Field> ABOUT_RISK = EnumSet.of(Field.CAUSE, Field.EVENT, Field.EFFECT, Field.ACTION, Field.OWNER, Field.CATEGORY,
			Field.DECISION);

	/** Return what the columns of a table hold; empty if it holds nothing of the kind.
	 * @param asked whether somebody has said that tables hold this kind, so that less is enough to believe it */
	static Optional<ColumnMap> of(Table table, TableKind kind, boolean asked) {
		Optional<ColumnMap> best = Optional.empty();
		for (int row = 0; row < Math.min(HIGHEST, table.rows().size() - 1); row++) {
			ColumnMap map = of(table, kind, row);
			if (best.isEmpty() || map.columns.size() > best.get().columns.size()) {
				best = Optional.of(map);
			}
		}
		return best.filter(map -> map.isTable(table, asked));
	}

	private static ColumnMap of(Table table, TableKind kind, int header) {
		Map<Field, Integer> columns = new EnumMap<>(Field.class);
		List<Field> inside = new ArrayList<>();
		Set<Integer> twice = new TreeSet<>();
		for (TableCell cell : table.rows().get(header).cells()) {
			List<Field> fields = Header.fields(kind, cell.text());
			if (fields.isEmpty() || cell.span() > 1) {
				continue;
			}
			Field first = byContent(fields.getFirst(), table, header, cell.column());
			if (columns.containsKey(first)) {
				first = second(first, columns);
			}
			if (columns.putIfAbsent(first, cell.column()) != null) {
				twice.add(cell.column());
			} else if (first == Field.TITLE && fields.size() > 1) {
				inside.addAll(fields.subList(1, fields.size()));
			}
		}
		return new ColumnMap(kind, header, columns, inside, twice);
	}

	/** A second pair of scores is that after the measures; a second text is the one that goes with the title. */
	private static Field second(Field field, Map<Field, Integer> columns) {
		return switch (field) {
			case LIKELIHOOD -> Field.RESIDUAL_LIKELIHOOD;
			case CONSEQUENCE -> Field.RESIDUAL_CONSEQUENCE;
			default -> field;
		};
	}

	/** A column called "Konsekvens" holds scores or words, one called "Risk" a value or a title. */
	private static Field byContent(Field field, Table table, int header, int column) {
		int numbers = 0;
		int texts = 0;
		for (TableRow row : table.rows().subList(header + 1, table.rows().size())) {
			Optional<TableCell> cell = row.cell(column).filter(inside -> inside.span() == 1);
			if (cell.isPresent()) {
				boolean isScore = Score.of(cell.get().text()).isPresent();
				numbers += isScore ? 1 : 0;
				texts += isScore || cell.get().text().split(" ").length <= 2 ? 0 : 1;
			}
		}
		return switch (field) {
			case CONSEQUENCE -> texts > numbers ? Field.EFFECT : field;
			case TITLE -> numbers > texts && numbers > 0 ? Field.VALUE : field;
			default -> field;
		};
	}

	private boolean isTable(Table table, boolean asked) {
		boolean named = columns.containsKey(Field.TITLE) || columns.containsKey(kind == TableKind.RISKS ? Field.EVENT : Field.TEXT);
		if (!named || columns.size() + inside.size() < FEWEST) {
			return false;
		}
		return asked || switch (kind) {
			case RISKS -> columns.keySet().stream().anyMatch(SCORES::contains)
					|| columns.keySet().stream().filter(ABOUT_RISK::contains).count() >= FEWEST;
			case REQUIREMENTS -> table.rows().get(header).cells().stream().anyMatch(cell -> Header.saysRequirement(cell.text()));
		};
	}

	/** Return what stands in the column of a field. */
	Optional<TableCell> cell(TableRow row, Field field) {
		Integer column = columns.get(field);
		return column == null ? Optional.empty() : row.cell(column);
	}

	/** Return whether some field has a column. */
	boolean isMapped(int column) {
		return columns.containsValue(column);
	}
}
