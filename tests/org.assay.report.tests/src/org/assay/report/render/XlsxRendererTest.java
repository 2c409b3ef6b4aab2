package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.SourceRef;
import org.assay.report.document.Table;
import org.assay.report.sample.OpenedWorkbook;
import org.assay.report.sample.OpenedWorkbook.Value;
import org.assay.report.sample.SampleReport;
import org.assay.report.sample.SmallReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XlsxRendererTest {

	private static final Value BLANK = new Value("", "", false, "");

	private static OpenedWorkbook render(ReportDocument document) {
		return new OpenedWorkbook(new XlsxRenderer().render(document));
	}

	private static OpenedWorkbook table(Column column, Cell... cells) {
		Table.Builder table = Table.builder("Rader", column);
		Stream.of(cells).forEach(table::row);
		return render(SmallReport.of(table.build()));
	}

	private static OpenedWorkbook texts(String... texts) {
		return table(Column.text("Text"), Stream.of(texts).map(Cell::of).toArray(Cell[]::new));
	}

	private static Value text(String text) {
		return new Value("inlineStr", text, false, "");
	}

	private static Value marked(String text) {
		return new Value("inlineStr", text, true, "");
	}

	@Test
	void beginsWithWhatTheReportIsAndSaysInShort() {
		List<List<String>> rows = render(SampleReport.swedish()).rows("I korthet");

		assertTrue(rows.contains(List.of("Digital tillsyn med kamera")) || rows.stream().anyMatch(row -> row.size() == 1
				&& row.getFirst().startsWith("Digital tillsyn med kamera")), rows.toString());
		assertTrue(rows.stream().anyMatch(row -> row.size() == 2 && row.getFirst().equals("Version")), rows.toString());
		assertTrue(rows.containsAll(List.of(List.of("I korthet"), List.of("Att besluta nu"), List.of("Beslutas av", "Vad", "Senast"))));
	}

	@Test
	void hasASheetForEachTableCalledAfterItsNumberAndCaption() {
		Table risks = Table.builder("Risker", Column.id("Id")).row(Cell.id("A1")).build();
		Table none = Table.builder("Frågor", Column.id("Id")).build();
		Table actions = Table.builder("Åtgärder", Column.id("Id")).row(Cell.id("B1")).build();

		OpenedWorkbook workbook = render(SmallReport.of(risks, none, actions));

		assertEquals(List.of("I korthet", "1 Risker", "2 Åtgärder"), workbook.sheets());
		assertEquals(List.of(List.of("Id"), List.of("B1")), workbook.rows("2 Åtgärder"));
	}

	@Test
	void contentsNameEverySheetAndTablesWithoutRows() {
		Table risks = Table.builder("Risker", Column.id("Id")).row(Cell.id("A1")).build();
		Table none = Table.builder("Frågor", Column.id("Id")).build();

		OpenedWorkbook workbook = render(SmallReport.of(risks, none));

		List<List<String>> rows = workbook.rows("I korthet");
		assertEquals(List.of(List.of("Blad", "Vad tabellen visar", "Avsnitt", "Rader"), List.of("1 Risker", "Risker", "1 Del", "1"),
				List.of("ingen", "Frågor", "1 Del", "0")), rows.subList(rows.size() - 3, rows.size()));
		assertEquals(List.of("'1 Risker'!A1"),
				OpenedWorkbook.elements(workbook.sheet("I korthet"), "hyperlink").stream().map(link -> link.getAttribute("location")).toList());
	}

	@Test
	void theHeaderStaysInSightAndHasAFilter() {
		Table risks = Table.builder("Risker", Column.id("Id"), Column.text("Risk")).row(Cell.id("A1"), Cell.of("Fel")).build();

		OpenedWorkbook workbook = render(SmallReport.of(risks));

		Element pane = OpenedWorkbook.elements(workbook.sheet("1 Risker"), "pane").getFirst();
		assertEquals(List.of("frozen", "1", "1", "B2"),
				Stream.of("state", "xSplit", "ySplit", "topLeftCell").map(pane::getAttribute).toList());
		assertEquals("A1:B2", OpenedWorkbook.elements(workbook.sheet("1 Risker"), "autoFilter").getFirst().getAttribute("ref"));
		assertEquals(List.of("'1 Risker'!$A$1:$B$2", "'1 Risker'!$1:$1"),
				OpenedWorkbook.elements(workbook.part("xl/workbook.xml"), "definedName").stream().map(Element::getTextContent).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			45          | 45
			12\u00a0345 | 12345
			0,5         | 0.5
			\u22123     | -3
			1234        | 1234
			""")
	void aNumberInAColumnOfNumbersIsANumber(String written, String value) {
		assertEquals(new Value("", value, false, ""), table(Column.number("Värde"), Cell.of(written)).cell("1 Rader", "A2"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"007", "1.5", "3–5", "9 (hög)", "1234567890123456", "1 234", "+5", "1e5", "12\u00a034", "=1"})
	void anythingElseInAColumnOfNumbersIsText(String written) {
		assertEquals(marked(written), table(Column.number("Värde"), Cell.of(written)).cell("1 Rader", "A2"));
	}

	@Test
	void aNumberInAColumnOfTextIsText() {
		assertEquals(marked("45"), table(Column.text("Värde"), Cell.of(45)).cell("1 Rader", "A2"));
	}

	@Test
	void aDayIsADayAndReadsTheSameInEveryLanguage() {
		Cell day = Cell.of(new Inline.Day(LocalDate.of(2026, 11, 21), "21 november 2026"));

		assertEquals(new Value("", "46347", false, "yyyy\\-mm\\-dd"), table(Column.text("Senast"), day).cell("1 Rader", "A2"));
	}

	@Test
	void aDayThatSpreadsheetsDisagreeOnIsText() {
		Cell day = Cell.of(new Inline.Day(LocalDate.of(1899, 12, 31), "31 december 1899"));

		assertEquals(marked("31 december 1899"), table(Column.text("Senast"), day).cell("1 Rader", "A2"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "'=1", "\uff1d1", "\u22121", "1.10", "2026-01-01",
			"=HYPERLINK(\"x\")"})
	void whatASpreadsheetWouldTakeForSomethingElseIsMarkedAsText(String text) {
		assertEquals(marked(text), texts(text).cell("1 Rader", "A2"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Fel person", "a=1", "(1)", "_x0041_", "_x0041_x0042_", "_xABCDE_", "å & <b> \" ' ]]>", "rad\nrad",
			"\ud83d\ude00"})
	void otherTextIsUnchanged(String text) {
		assertEquals(text(text), texts(text).cell("1 Rader", "A2"));
	}

	@Test
	void lineBreaksOfAllKindsAreOne() {
		assertEquals(text("a\nb\nc"), texts("a\r\nb\rc").cell("1 Rader", "A2"));
	}

	@Test
	void whatCannotBeShownIsReplaced() {
		assertEquals(text("a\ufffdb\ufffdc\ufffd"), texts("a\u0000b\u202ec\ud800").cell("1 Rader", "A2"));
	}

	@Test
	void reasonsStandBesideTheirValues() {
		OpenedWorkbook workbook = table(Column.number("Värde"), Cell.of(9).because(Inlines.of("3 × 3")), Cell.empty("inte bedömt"));

		assertEquals(List.of(List.of("Värde", "Värde: skäl"), List.of("9", "3 × 3"), List.of("inte bedömt", "")), workbook.rows("1 Rader"));
		assertEquals("", workbook.cell("1 Rader", "A2").type());
		assertEquals(BLANK, workbook.cell("1 Rader", "B3"));
	}

	@Test
	void linksOutShowTheirAddressAndSourcesTheirPage() {
		Inlines run = Inlines.NONE.link("Lagen", "https://example.org/lag").text("; ").link("A6", "#risk-A6").text("; ")
				.link("x", "javascript:alert(1)").text("; ").source(SourceRef.page("avtal.pdf", 3)).lineBreak().badge(Badge.band("Hög", 3, 3));

		assertEquals(text("Lagen (https://example.org/lag); A6; x; avtal.pdf, s. 3\nHög"),
				table(Column.text("Text"), Cell.of(run)).cell("1 Rader", "A2"));
	}

	@Test
	void remarksStandBelowTheTableAndOutsideOfItsFilter() {
		Table table = Table.builder("Risker", Column.id("Id"), Column.text("Risk")).row(Cell.id("A1"), Cell.of("Fel")).note(Inlines.of("Alla."))
				.build();

		OpenedWorkbook workbook = render(SmallReport.of(table));

		assertEquals(List.of(List.of("Id", "Risk"), List.of("A1", "Fel"), List.of(), List.of("Alla.")), workbook.rows("1 Risker"));
		assertEquals("A1:B2", OpenedWorkbook.elements(workbook.sheet("1 Risker"), "autoFilter").getFirst().getAttribute("ref"));
		assertEquals("A4:B4", OpenedWorkbook.elements(workbook.sheet("1 Risker"), "mergeCell").getFirst().getAttribute("ref"));
	}

	@Test
	void namesOfSheetsAreShortAndUniqueAndHoldNothingForbidden() {
		List<String> captions = List.of("Risker", "RISKER", "Risker som är mycket allvarliga och därför kräver beslut",
				"Risker som är mycket allvarliga och därför kräver mer", "a/b\\c?d*e[f]g:h", "''", "'Krav'", "History", "=1+1", "_x0041_", "");
		ReportDocument.Builder document = ReportDocument.builder("Rapport", "en").organisation("Board").version("1")
				.asOf(LocalDate.of(2024, 1, 2)).summary(SmallReport.of().summary());
		captions.forEach(caption -> document.register(Table.builder(caption, Column.id("Id")).row(Cell.id("A1")).build()));

		List<String> names = render(document.build()).sheets();

		Set<String> folded = new HashSet<>();
		assertEquals(captions.size() + 1, names.size());
		for (String name : names) {
			assertTrue(name.length() <= 31 && name.matches("[^\\\\/?*\\[\\]:']+") && folded.add(name.toLowerCase()), names.toString());
		}
		assertEquals(List.of("In short", "Risker", "RISKER (2)", "Risker som är mycket allvarlig…", "Risker som är mycket… (2)",
				"a b c d e f gh", "’’", "’Krav’", "History (2)", "=1+1", "x0041_", "Table 11"), names);
	}

	@Test
	void textThatIsTooLongIsCutAndSaysSo() {
		byte[] bytes = new XlsxRenderer(new Sheet.Limits(100, 80)).render(SmallReport.of(
				Table.builder("Rader", Column.text("Text")).row(Cell.of("a".repeat(200))).row(Cell.of("b".repeat(80))).build()));

		OpenedWorkbook workbook = new OpenedWorkbook(bytes);
		String cut = workbook.cell("1 Rader", "A2").text();
		assertEquals(80, cut.length());
		assertTrue(cut.matches("a+ … \\(avkortat: texten har 200 tecken och ryms inte i en cell\\)"), cut);
		assertEquals("b".repeat(80), workbook.cell("1 Rader", "A3").text());
	}

	@Test
	void aPairOfSurrogatesIsNotTornApart() {
		assertEquals("a", SheetText.beginning("a\ud83d\ude00", 2));
		assertEquals("a\ud83d\ude00", SheetText.beginning("a\ud83d\ude00", 3));
	}

	@Test
	void aTableThatIsTooLongIsCutAndSaysSo() {
		Table.Builder table = Table.builder("Rader", Column.number("Nr"));
		IntStream.range(0, 50).forEach(i -> table.row(Cell.of(i)));

		OpenedWorkbook workbook = new OpenedWorkbook(
				new XlsxRenderer(new Sheet.Limits(20, 1000)).render(SmallReport.of(table.note(Inlines.of("Anm.")).build())));

		List<List<String>> rows = workbook.rows("1 Rader");
		assertEquals(20, rows.size());
		assertEquals(List.of(List.of("15"), List.of(), List.of("Här står 16 av 50 rader. Fler ryms inte på ett blad."), List.of("Anm.")),
				rows.subList(16, 20));
		assertEquals("A1:A17", OpenedWorkbook.elements(workbook.sheet("1 Rader"), "autoFilter").getFirst().getAttribute("ref"));
	}

	@Test
	void everyPrintedPageBearsTheSecurityMark() {
		OpenedWorkbook workbook = render(SmallReport.filledWith("&G & \"x\""));

		for (String sheet : workbook.sheets()) {
			assertEquals("&L&&G && \"x\"&R&&G && \"x\"", OpenedWorkbook.elements(workbook.sheet(sheet), "oddHeader").getFirst().getTextContent());
		}
	}

	@Test
	void holdsEveryRowOfTheSample() {
		OpenedWorkbook workbook = render(SampleReport.swedish());

		List<List<String>> risks = workbook.rows("5 Risker efter fallande värde");
		assertEquals(36, risks.stream().filter(row -> row.size() > 1 && row.getFirst().matches("[A-Z][0-9]+")).count());
		assertEquals(Set.of("inlineStr", ""), workbook.cells().stream().map(Value::type).collect(Collectors.toSet()));
		assertTrue(workbook.cells().stream().anyMatch(cell -> cell.type().isEmpty() && cell.text().equals("45")), "risk values are numbers");
	}

	@Test
	void givesTheSameBytesEverywhere() {
		byte[] bytes = new XlsxRenderer().render(SampleReport.swedish());

		assertArrayEquals(bytes, Elsewhere.run(() -> new XlsxRenderer().render(SampleReport.swedish())));
		assertEquals(List.of(LocalDate.of(1980, 2, 1).toEpochDay()), new OpenedWorkbook(bytes).days());
	}
}
