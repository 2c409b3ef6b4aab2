package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Table;
import org.junit.jupiter.api.Test;

final class TrimmedTableTest {

	private final TrimmedTable table = new TrimmedTable(Built.material("sv", Built.meetings()), "Frågor", Column.text("Id").width(10),
			Column.text("Fråga").width(50), Column.text("Ansvarig").width(40));

	@Test
	void leavesOutAColumnThatIsEmptyForOneReason() {
		Table built = table.row(Cell.of("1"), Cell.of("A"), Cell.empty("ingen")).row(Cell.of("2"), Cell.of("B"), Cell.empty("ingen")).build();
		assertEquals(List.of("Id", "Fråga"), built.columns().stream().map(Column::heading).toList());
		assertEquals(List.of(List.of("1", "A"), List.of("2", "B")), Built.rows(built));
		assertEquals(Optional.of("Ansvarig: ingen, för alla rader."), built.note().map(Inlines::plainText));
	}

	@Test
	void givesTheWidthToTheWidestColumn() {
		Table built = table.row(Cell.of("1"), Cell.of("A"), Cell.empty("ingen")).build();
		assertEquals(List.of(10, 90), built.columns().stream().map(Column::width).toList());
		assertEquals(Optional.of("Ansvarig: ingen."), built.note().map(Inlines::plainText));
	}

	@Test
	void keepsAColumnWithDifferentReasonsOrAnyContent() {
		table.row(Cell.of("1"), Cell.empty("saknas"), Cell.empty("ingen")).row(Cell.of("2"), Cell.of("B"), Cell.empty("okänd"));
		assertEquals(3, table.build().columns().size());
		assertEquals(Optional.empty(), table.build().note());
	}

	@Test
	void alwaysKeepsTheFirstColumn() {
		Table built = table.row(Cell.empty("saknas"), Cell.of("A"), Cell.of("B")).build();
		assertEquals(3, built.columns().size());
	}

	@Test
	void keepsAllColumnsWithoutRows() {
		assertEquals(3, table.build().columns().size());
	}
}
