package org.assay.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class TableTest {

	@Test
	void refusesRowsOfAnotherLength() {
		Table.Builder table = Table.builder("Tabell", Column.id("Id"), Column.text("Namn")).row(Cell.id("A1"));
		assertThrows(IllegalArgumentException.class, table::build);
	}

	@Test
	void refusesCellsThatAreEmptyForNoReason() {
		assertThrows(IllegalArgumentException.class, () -> Cell.lines(List.of()));
	}

	@Test
	void refusesReportsWithoutVersion() {
		ReportDocument.Builder report = ReportDocument.builder("Titel", "sv").organisation("O").asOf(LocalDate.of(2024, 1, 1))
				.summary(Summary.builder("Fråga").build());
		assertThrows(IllegalArgumentException.class, report::build);
	}

	@Test
	void joinsRunsAndKeepsTheWords() {
		assertEquals("Risk A2, A10 gäller", Inlines.of("Risk ").plus(Inlines.ids(List.of("A2", "A10"))).text(" gäller").plainText());
	}

	@Test
	void spreadsBandsOverTheScale() {
		assertEquals(List.of(Tint.BAND_1, Tint.BAND_3, Tint.BAND_5),
				List.of(Tint.band(1, 3), Tint.band(2, 3), Tint.band(3, 3)));
	}
}
