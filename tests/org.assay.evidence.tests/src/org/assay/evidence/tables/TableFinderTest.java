package org.assay.evidence.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;
import org.junit.jupiter.api.Test;

/** Tables are found from the places of words: columns, rows, cells, over pages. */
final class TableFinderTest {

	private static final String TEXT = "A line of text that goes over all of the width of the page, as text between tables does.";

	@Test
	void findsRowsAndColumnsWithoutRules() {
		assertEquals(List.of("Id | Risk | S | K", "A1 | Fire in the cellar | 2 | 5", "A2 | Theft | 3 | 4"),
				new Sheet().line(60, 50, TEXT).line(100, 50, "Id", 90, "Risk", 300, "S", 330, "K")
						.line(112, 50, "A1", 90, "Fire in the cellar", 300, "2", 330, "5")
						.line(124, 50, "A2", 90, "Theft", 300, "3", 330, "4").line(160, 50, TEXT).rows());
	}

	@Test
	void partsColumnsThatStandCloseTogether() {
		assertEquals(List.of("Id | S | K", "A1 | 2 | 5", "A2 | 3 | 10"), new Sheet().line(100, 50, "Id", 66, "S", 77, "K")
				.line(112, 50, "A1", 66, "2", 77, "5")
				.line(124, 50, "A2", 66, "3", 77, "10").rows());
	}

	@Test
	void putsWrappedLinesOfACellTogether() {
		assertEquals(List.of("Id | Risk | S", "A1 | The service is down because the network does not work | 2", "A2 | Theft | 3"),
				new Sheet().line(100, 50, "Id", 90, "Risk", 300, "S").line(112, 50, "A1", 300, "2")
						.cell(90, 112, "The service is down because the", "network does not work")
						.line(136, 50, "A2", 90, "Theft", 300, "3").rows());
	}

	@Test
	void joinsWordsThatLinesPart() {
		Sheet sheet = new Sheet().line(100, 50, "Id", 90, "Risk", 300, "S").line(112, 50, "A1", 300, "2")
				.cell(90, 112, "Obehöriga läser känslig informa-", "tion i e-", "post, och IT-", "systemet är nere i drifts-",
				"och utvecklingsmiljön via wi-", "fi")
				.line(184, 50, "A2", 90, "Stöld", 300, "3").line(220, 50, "Trådlöst wi-fi finns överallt och texten fortsätter över hela sidans"
				+ " bredd.");
		assertEquals("A1 | Obehöriga läser känslig information i e-post, och IT-systemet är nere i drifts- och utvecklingsmiljön via wi-fi | 2",
				sheet.rows().get(1));
	}

	@Test
	void dropsSoftHyphens() {
		assertEquals("A1 | Informationen sprids till obehöriga | 2", new Sheet().line(100, 50, "Id", 90, "Risk", 300, "S")
				.line(112, 50, "A1", 300, "2")
				.cell(90, 112, "Informa\u00ad", "tionen sprids till obehöri\u00ad", "ga").line(148, 50, "A2", 90, "Stöld", 300, "3").rows().get(1));
	}

	@Test
	void tellsParagraphsBySignsAndByLinesThatEndEarly() {
		assertEquals("A1 | A fire / It spreads to all of the rooms on the floor. / • Alarm / • Sprinklers in all of the rooms and halls | 2",
				new Sheet().line(100, 50, "Id", 90, "Risk", 300, "S").line(112, 50, "A1", 300, "2")
						.cell(90, 112, "A fire", "It spreads to all of the rooms on", "the floor.", "• Alarm", "• Sprinklers in all of the rooms",
						"and halls")
						.line(190, 50, "A2", 90, "Theft", 300, "3").rows().get(1));
	}

	@Test
	void readsCellsInTheMiddleOfTheirRow() {
		Sheet sheet = new Sheet().line(100, 50, "Risk", 240, "S", 280, "Comment");
		sheet.cell(50, 130, "A fire in the cellar of", "the school").line(136, 240, "2", 280, "Never seen");
		sheet.line(176, 50, "Theft", 240, "3").cell(280, 170, "Twice this", "year");
		assertEquals(List.of("Risk | S | Comment", "A fire in the cellar of the school | 2 | Never seen", "Theft | 3 | Twice this year"),
				sheet.rows());
	}

	@Test
	void keepsAColumnWithoutValuesAndARowAcross() {
		assertEquals(List.of("Id | Risk | Note | S", "2*Part A of the list |  |  | ", "A1 | Fire | 2".replace("| 2", "|  | 2"),
				"A2 | Theft |  | 3"),
				new Sheet().line(100, 50, "Id", 90, "Risk", 200, "Note", 300, "S").line(112, 50, "Part A of the list")
						.line(124, 50, "A1", 90, "Fire", 300, "2")
						.line(136, 50, "A2", 90, "Theft", 300, "3").rows());
	}

	@Test
	void looksBelowAHeadingOverTwoColumns() {
		assertEquals(List.of("Id | Risk | S | K", "A1 | Fire | 2 | 5", "A2 | Theft | 3 | 4"),
				new Sheet().line(88, 50, "List", 290, "Judgement").line(100, 50, "Id", 90, "Risk", 290, "S", 320, "K")
						.line(112, 50, "A1", 90, "Fire", 290, "2", 320, "5")
						.line(124, 50, "A2", 90, "Theft", 290, "3", 320, "4").rows().subList(1, 4));
	}

	@Test
	void goesOnOverPagesAndKeepsTheHeaderOnce() {
		Sheet sheet = new Sheet().line(700, 50, "Id", 90, "Risk", 300, "S").line(712, 50, "A1", 90, "Fire", 300, "2").next();
		sheet.line(60, 50, "Id", 90, "Risk", 300, "S").line(72, 50, "A2", 90, "Theft", 300, "3").next();
		sheet.line(60, 50, "Id", 90, "Risk", 300, "S").line(72, 50, "A3", 90, "Flood", 300, "4").line(120, 50, TEXT);
		assertEquals(List.of("Id | Risk | S", "A1 | Fire | 2", "A2 | Theft | 3", "A3 | Flood | 4"), sheet.rows());
	}

	@Test
	void goesOnWithARowThatThePageParts() {
		Sheet sheet = new Sheet().line(700, 50, "Id", 90, "Risk", 300, "S").line(712, 50, "A1", 90, "A fire in the old part of", 300, "2").next();
		sheet.line(60, 90, "the school").line(72, 50, "A2", 90, "Theft", 300, "3").line(120, 50, TEXT);
		assertEquals(List.of("Id | Risk | S", "A1 | A fire in the old part of the school | 2", "A2 | Theft | 3"), sheet.rows());
	}

	@Test
	void takesBackAHeaderThatWasTakenForPageFurniture() {
		Sheet sheet = new Sheet();
		for (int page = 1; page <= 3; page++) {
			sheet.line(Role.FURNITURE, 30, 50, "Town of Eken", 500, "page " + page).line(Role.FURNITURE, 60, 50, "Id", 90, "Risk", 300, "S");
			sheet.line(84, 50, "A" + page, 90, "Fire", 300, "2").line(96, 50, "B" + page, 90, "Theft", 300, "3").next();
		}
		assertEquals(List.of("Id | Risk | S", "A1 | Fire | 2", "B1 | Theft | 3", "A2 | Fire | 2", "B2 | Theft | 3", "A3 | Fire | 2",
				"B3 | Theft | 3"),
				sheet.rows());
	}

	@Test
	void keepsTablesApartThatTextStandsBetween() {
		List<Table> tables = new Sheet().line(100, 50, "Id", 90, "Risk", 300, "S").line(112, 50, "A1", 90, "Fire", 300, "2")
				.line(135, 50, "Table 2 More risks")
				.line(155, 50, "Id", 90, "Risk", 300, "S").line(167, 50, "B1", 90, "Theft", 300, "3").tables();
		assertEquals(List.of(List.of("Id | Risk | S", "A1 | Fire | 2"), List.of("Id | Risk | S", "B1 | Theft | 3")), tables.stream()
				.map(Sheet::rows).toList());
		assertEquals(List.of("", "Table 2 More risks"), tables.stream().map(Table::above).toList());
	}

	@Test
	void readsHeadersThatStandOnTheirEnds() {
		assertEquals(List.of("Id | Risk | Likelihood | Impact", "A1 | Fire | 2 | 5", "A2 | Theft | 3 | 4"),
				new Sheet().line(100, 50, "Id", 90, "Risk").upended(296, 60, "Likelihood").upended(326, 80, "Impact")
						.line(114, 50, "A1", 90, "Fire", 300, "2", 330, "5").line(126, 50, "A2", 90, "Theft", 300, "3", 330, "4").rows());
	}

	@Test
	void readsATableThatIsTurned() {
		assertEquals(List.of("Id | Risk | S", "A1 | Fire | 2", "A2 | Theft | 3"), new Sheet(90).line(100, 50, "Id", 90, "Risk", 300, "S")
				.line(112, 50, "A1", 90, "Fire", 300, "2").line(124, 50, "A2", 90, "Theft", 300, "3").rows());
	}

	@Test
	void findsNoTableInTextAloneNorInSources() {
		assertEquals(List.of(), new Sheet().line(100, 50, TEXT).line(112, 50, TEXT).line(124, 50, "The end.").tables());
		assertEquals(List.of(), TableFinder.find(new DocumentText(Unit.LINE, false, List.of(new Page(1, 0, 0,
				List.of(Line.of("Id  Risk  S")))))));
	}

	@Test
	void findsATableOfManyPages() {
		Sheet sheet = new Sheet().line(100, 50, "Id", 90, "Risk", 300, "S");
		for (int row = 0; row < 10_000; row++) {
			sheet.line(112 + row % 50 * 12, 50, "A" + row, 90, "Risk number " + row, 300, Integer.toString(row % 10));
			if (row % 50 == 49) {
				sheet.next();
			}
		}
		List<String> rows = sheet.rows();
		assertEquals(10_001, rows.size());
		assertTrue(rows.contains("A9999 | Risk number 9999 | 9"));
	}
}
