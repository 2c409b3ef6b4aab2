package org.assay.core.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headers and cells of tables become, and what of them is listed. */
final class TableImportTest {

	private static final Wish RISKS = new Wish(Optional.of(TableKind.RISKS), PageRange.ALL, Optional.empty());

	private static PrintedTable risks() {
		return PrintedTable.of("Id | Risk | L | C | Value", 40, 220, 40, 40, 50);
	}

	private static String risk(PrintedTable table) throws Exception {
		List<String> lines = Tables.lines(Tables.imported(Wish.ALL, table));
		return String.join(" ", lines.subList(lines.indexOf(lines.stream().filter(line -> line.startsWith("risk ")).findFirst().orElseThrow()),
				lines.size()));
	}

	@Test
	void readsEnglishHeaders() throws Exception {
		PrintedTable table = PrintedTable.of("No | Threat | Cause | Effect | Likelihood | Impact | Risk score | Mitigation | Action owner |"
				+ " Due date",
				25, 70, 60, 60, 50, 40, 40, 70, 45, 55);
		table.row("R7 | Theft of a tablet | It lies open | Data leak | 2 | 4 | 8 | Lock the room | Janitor | 2026-03-01");
		table.row("R8 | Flood in the cellar | Heavy rain | Servers stop | 1 | 5 | 5 | Move servers | Head of IT | 1 June 2026");
		assertEquals("risk R7 \"Theft of a tablet\" { cause \"It lies open\" effect \"Data leak\" likelihood 2 consequence 4 value 8"
				+ " action LockTheRoom \"Lock the room\" { owner Janitor due 2026-03-01 } } risk R8 \"Flood in the cellar\" { cause \"Heavy rain\""
				+ " effect \"Servers stop\" likelihood 1 consequence 5 value 5 action MoveServers \"Move servers\" { owner HeadOfIT due"
				+ " 2026-06-01 } } } }",
				risk(table));
	}

	@Test
	void choosesTheSmallestModelThatHoldsTheScores() throws Exception {
		assertTrue(Tables.imported(Wish.ALL, risks().row("A1 | First | 2 | 5 | 10").row("A2 | Second | 1 | 3 | 3")).text()
				.contains("risks by matrix5 {"));
		assertTrue(Tables.imported(Wish.ALL, risks().row("A1 | First | 2 | 9 | 18").row("A2 | Second | 1 | 3 | 3")).text()
				.contains("risks by lkdata {"));
		Imported large = Tables.imported(Wish.ALL, risks().row("A1 | First | 20 | 50 | 1000").row("A2 | Second | 40 | 90 | 3600"));
		assertTrue(large.text().contains("risk-model PrintedScale90") && large.text().contains("risks by PrintedScale90 {"), large.text());
	}

	@Test
	void holdsScoresAgainstTheModelThatIsWishedFor() throws Exception {
		Wish wish = new Wish(Optional.empty(), PageRange.ALL, Optional.of("matrix4"));
		Imported imported = Tables.imported(wish, risks().row("A1 | First | 3 | 3 | 9").row("A2 | Second | 2 | 5 | 10"));
		assertTrue(imported.text().contains("risks by matrix4 {") && imported.text().contains("consequence 5"), imported.text());
		assertEquals(List.of("OFF_SCALE C: 5"), Tables.losses(imported));
	}

	@Test
	void readsWordsOfTheScale() throws Exception {
		PrintedTable table = PrintedTable.of("Risk | Sannolikhet | Konsekvens", 200, 110, 110).row("Avbrott i nätet | Troligt | Allvarlig")
				.row("Stöld av dator | Möjligt | Måttlig").row("Brand | Osannolikt | Katastrofal");
		Imported imported = Tables.imported(Wish.ALL, table);
		assertTrue(imported.text().contains("risks by matrix4 {"), imported.text());
		assertEquals("risk R1 \"Avbrott i nätet\" { likelihood 3 consequence 3 } risk R2 \"Stöld av dator\" { likelihood 2 consequence 1 }"
				+ " risk R3 \"Brand\" { likelihood 1 } } }", risk(table));
		assertEquals(List.of("NO_NUMBER Konsekvens: Katastrofal"), Tables.losses(imported));
	}

	@Test
	void takesNumbersOutOfWords() throws Exception {
		assertTrue(risk(risks().row("A1 | First | 4 (high) | Severe (5) | 20").row("A2 | Second | 2 - low | 3 | 6"))
				.contains("likelihood 4 consequence 5 value 20"));
	}

	@Test
	void tellsAValueThatIsNotTheProduct() throws Exception {
		Imported imported = Tables.imported(Wish.ALL, risks().row("A1 | First | 2 | 5 | 10").row("A2 | Second | 3 | 4 | 21"));
		assertTrue(imported.text().contains("value 21"));
		assertEquals("3 × 4 is 12; the printed value is in the text", imported.losses().getFirst().message(Loss.wording("en")));
		assertEquals(0, imported.dropped());
	}

	@Test
	void takesASecondPairOfScoresForThatAfterTheMeasures() throws Exception {
		PrintedTable table = PrintedTable.of("Id | Risk | S | K | Åtgärd | S efter | K efter | RV efter", 30, 130, 30, 30, 120, 45, 45, 50)
				.row("A1 | Intrång | 4 | 5 | Tvåfaktor | 1 | 5 | 5").row("A2 | Brand | 2 | 5 | Släckare | 2 | 3 | 6");
		assertTrue(risk(table).contains("residual likelihood 1 consequence 5"), risk(table));
		assertEquals(List.of("UNMAPPED RV efter: 5", "UNMAPPED RV efter: 6"), Tables.losses(Tables.imported(Wish.ALL, table)));
	}

	@Test
	void partsAColumnThatHoldsSeveralThings() throws Exception {
		PrintedTable table = PrintedTable.of("Id | Risk, följd och åtgärder | S | K | Beslut", 30, 300, 30, 30, 80)
				.row("A1 | Intrång i tjänsten // Orsak: Svaga lösenord. // Uppgifter sprids. // • Tvåfaktor (IT-chef, senast 1 juni 2026,"
				+ " planerad) // • Larm | 4 | 5"
						+ " | Åtgärdas")
				.row("A2 | Brand | 2 | 5 | Accepteras");
		assertEquals("risk A1 \"Intrång i tjänsten\" { cause \"Svaga lösenord.\" effect \"Uppgifter sprids.\" likelihood 4 consequence 5"
				+ " action Tvåfaktor"
				+ " \"Tvåfaktor\" { owner ITChef due 2026-06-01 status planned } action Larm \"Larm\" decision modify } risk A2 \"Brand\" {"
				+ " likelihood 2"
				+ " consequence 5 decision retain } } }", risk(table));
	}

	@Test
	void namesWhatHasNoNameOfTheLanguage() throws Exception {
		Imported imported = Tables.imported(Wish.ALL, risks().row("1.2 | First | 2 | 5 | 10").row("A2 | Second | 1 | 3 | 3")
				.row("A2 | Third | 1 | 3 | 3"));
		assertEquals(List.of("RENAMED Id: 1.2", "RENAMED Id: A2"), Tables.losses(imported));
		assertTrue(imported.text().contains("risk R1_2 \"First\"") && imported.text().contains("risk A2_2 \"Third\""), imported.text());
	}

	@Test
	void takesARiskOnceThatStandsInTwoTables() throws Exception {
		PrintedTable few = PrintedTable.of("Id | Risk | Value", 40, 200, 60).row("A1 | Fire in the cellar | 10");
		Imported imported = Tables.imported(RISKS, few.row("A2 | Theft | 6"), risks().row("A1 | Fire in the cellar | 2 | 5 | 10")
				.row("A2 | Theft | 2 | 3 | 6"));
		assertEquals(List.of(0, 2), imported.tables().stream().map(Imported.Seen::taken).toList());
		assertEquals(List.of("AGAIN : A1 | Fire in the cellar | 10", "AGAIN : A2 | Theft | 6"), Tables.losses(imported));
	}

	@Test
	void keepsWhatWouldEndAText() throws Exception {
		Imported imported = Tables.imported(Wish.ALL, risks().row("A1 | A \"quoted\" \\ \"\"\" } risk X // comment | 2 | 5 | 10")
				.row("A2 | Second | 1 | 3 | 3"));
		assertTrue(imported.text().contains("risk A1 \"A \\\"quoted\\\" \\\\ \\\"\\\"\\\" } risk X comment\" {"), imported.text());
	}

	@ParameterizedTest
	@CsvSource({"Uppfyllt, met", "DELVIS, partly", "Ej uppfyllt, not-met", "n/a, not-applicable", "Partially met, partly", "Nej, not-met",
			"\u2022 Inte uppfyllt Det saknas en rutin., not-met", "Delvis (halvvägs), partly"})
	void readsHowFarARequirementIsMet(String printed, String status) throws Exception {
		PrintedTable table = PrintedTable.of("Krav-id | Krav | Status", 60, 260, 120).row("K1 | Det finns en policy. | " + printed)
				.row("K2 | Det finns en rutin. | Uppfyllt");
		assertTrue(Tables.imported(Wish.ALL, table).text().contains("answer Requirements.K1 " + status), printed);
	}

	@Test
	void keepsWhatGoesWithAStatus() throws Exception {
		PrintedTable table = PrintedTable.of("ID | Requirement | Status | Comment | Assessed on", 40, 200, 90, 100, 70)
				.row("Q1 | Keys are rotated. | Partly: no schedule | Ask IT | 2026-02-03").row("Q2 | Logs are kept. | Met | | 3 Feb 2026")
				.row("Q3 | Doors are locked. | Perhaps | | ");
		Imported imported = Tables.imported(Wish.ALL, table);
		assertTrue(imported.text().contains("answer Requirements.Q1 partly on 2026-02-03 how \"no schedule. Ask IT\""), imported.text());
		assertTrue(imported.text().contains("answer Requirements.Q2 met on 2026-02-03\n"), imported.text());
		assertEquals(List.of("UNKNOWN_WORD Status: Perhaps"), Tables.losses(imported));
	}

	@Test
	void tellsTheEditionOfAStandardByItsIds() throws Exception {
		PrintedTable table = PrintedTable.of("Id | Control | Requirement", 40, 90, 260).row("S1 | A.6.1.1 | Roles are named.")
				.row("S2 | A.9.4.2 | Login needs two factors.");
		assertTrue(Tables.imported(Wish.ALL, table).text().contains("import std.iso27001_2013.*"));
	}

	@Test
	void leavesOtherTablesAlone() throws Exception {
		PrintedTable costs = PrintedTable.of("Item | 2025 | 2026", 200, 80, 80).row("Licences | 310 | 320").row("Training | 80 | 20");
		Imported imported = Tables.imported(Wish.ALL, costs, risks().row("A1 | First | 2 | 5 | 10").row("A2 | Second | 1 | 3 | 3"));
		assertEquals(List.of(0, 1), imported.tables().stream().map(Imported.Seen::number).toList());
		CannotDo none = assertThrows(CannotDo.class, () -> Tables.imported(Wish.ALL, costs));
		assertEquals("import.noKnownTable", none.failure().key());
	}

	@Test
	void saysThatThereIsNoTable() {
		CannotDo none = assertThrows(CannotDo.class, () -> Tables.imported(Wish.ALL));
		assertEquals("import.noTable", none.failure().key());
	}

	@Test
	void believesWhoeverSaysThatATableHoldsRisks() throws Exception {
		PrintedTable table = PrintedTable.of("Nr | Beskrivning | Färg", 40, 250, 80).row("A1 | Brand i källaren | röd").row("A2 | Stöld | gul");
		assertThrows(CannotDo.class, () -> Tables.imported(Wish.ALL, table));
		Imported imported = Tables.imported(RISKS, table);
		assertEquals(List.of("UNMAPPED Färg: röd", "UNMAPPED Färg: gul"), Tables.losses(imported));
		assertFalse(imported.text().contains("röd"));
	}

	@ParameterizedTest
	@CsvSource({"12, 12, 12", "12-20, 12, 20", "3-, 3, 2147483647"})
	void readsPages(String text, int first, int last) {
		assertEquals(Optional.of(new PageRange(first, last)), PageRange.of(text));
	}

	@ParameterizedTest
	@CsvSource({"0", "20-12", "a", "-5", "1-2-3", "''"})
	void readsNoPagesOutOfOtherTexts(String text) {
		assertEquals(Optional.empty(), PageRange.of(text));
	}

	@ParameterizedTest
	@CsvSource({"2026-03-01", "1 mars 2026", "den 1 mars 2026", "1 March 2026", "'March 1, 2026'", "20260301", "2026/3/1", "1 mar. 2026"})
	void readsDays(String text) {
		assertEquals("2026-03-01", PrintedDate.of(text).orElseThrow().toString());
	}

	@ParameterizedTest
	@CsvSource({"2026-02-30", "våren 2026", "mars 2026", "2026-03", "Q1 2026", "1/3 2026"})
	void readsNoDayOutOfOtherTexts(String text) {
		assertEquals(Optional.empty(), PrintedDate.of(text));
	}
}
