package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inline;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Table;
import org.junit.jupiter.api.Test;

/** What the registers for spreadsheets say about the sample. */
final class RegistersTest {

	private static Table register(String language, String caption) {
		return Built.report(language, Built.meetings()).registers().stream().filter(table -> table.caption().equals(caption)).findFirst()
				.orElseThrow();
	}

	/** The cells of a row by their headings. */
	private static Map<String, String> row(Table table, int index) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int column = 0; column < table.columns().size(); column++) {
			row.put(table.columns().get(column).heading(), Built.words(table.rows().get(index).cells().get(column)));
		}
		return row;
	}

	private static Cell cell(Table table, int row, String heading) {
		return table.rows().get(row).cells().get(table.columns().stream().map(Column::heading).toList().indexOf(heading));
	}

	@Test
	void risksHaveAColumnForEachProperty() {
		Map<String, String> expected = new LinkedHashMap<>();
		expected.put("Id", "A2");
		expected.put("Kategori", "A Personal");
		expected.put("Risk", "Samtal avlyssnas");
		expected.put("Orsak", "Svag kryptering");
		expected.put("Händelse", "[inte angivet]");
		expected.put("Följd", "Sekretess bryts");
		expected.put("Sannolikhet", "5");
		expected.put("Konsekvens", "9");
		expected.put("Riskvärde", "45");
		expected.put("Band", "Hög");
		expected.put("Kräver beslut", "ja");
		expected.put("Åtgärder", "Slå på kryptering Utbilda");
		expected.put("Värde i dag", "18");
		expected.put("Värde när allt planerat är gjort", "9");
		expected.put("Riskägare", "[ingen ansvarig]");
		expected.put("Beslut", "Minska");
		expected.put("Beslutat av", "Informationsägare");
		expected.put("Beslutsdatum", "2 februari 2024".replace(' ', '\u00a0'));
		expected.put("Skäl till beslutet", "Rimlig kostnad");
		expected.put("Anmärkning", "[inte angivet]");

		Table risks = register("sv", "Risker");

		assertEquals(expected, row(risks, 0));
		assertEquals(List.of("A2", "A10", "D1", "B1"), risks.rows().stream().map(row -> Built.words(row.cells().getFirst())).toList());
	}

	@Test
	void daysAreDays() {
		assertEquals(Optional.of(LocalDate.of(2024, 2, 2)), day(cell(register("sv", "Risker"), 0, "Beslutsdatum")));
		assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), day(cell(register("sv", "Åtgärder"), 0, "Senast")));
	}

	private static Optional<LocalDate> day(Cell cell) {
		return cell.lines().getFirst().items().getFirst() instanceof Inline.Day day ? Optional.of(day.date()) : Optional.empty();
	}

	@Test
	void aRiskWithoutAValueSaysWhatIsMissing() {
		Map<String, String> row = row(register("sv", "Risker"), 3);

		assertEquals("[saknas]", row.get("Sannolikhet"));
		assertEquals("[saknas]", row.get("Riskvärde"));
		assertEquals("[ingen åtgärd]", row.get("Åtgärder"));
	}

	@Test
	void requirementsOfAllListsAreInOneRegister() {
		Table requirements = register("sv", "Krav");

		List<String> ids = requirements.rows().stream().map(row -> Built.words(row.cells().getFirst())).toList();
		assertEquals(List.of("S1", "S2", "S3", "S4", "O1"), ids);
		Map<String, String> first = row(requirements, 0);
		assertEquals("Krav på leverantören", first.get("Kravlista"));
		assertEquals("A.8.24", first.get("Kontroll"));
		assertEquals("Uppfyllt", first.get("Kravuppfyllnad"));
		assertEquals("Mätt i egen test.", first.get("Hur kravet uppfylls"));
		assertEquals("6 månader", first.get("Görs om efter").replace('\u00a0', ' '));
		assertEquals("ja", first.get("Försenat"));
	}

	@Test
	void actionsOnRisksFindingsAndTheRestAreInOneRegister() {
		String text = Built.meetings()
				.replace("due 2024-05-01\n", "due 2024-05-01\n        action swap \"Byt växel\" { due 2024-09-01 cost 5000 }\n")
				.replace("claim NotStored", "action follow \"Följ upp\" { group \"Ledning\" }\n    claim NotStored");
		ReportDocument report = Built.report("sv", text);
		Table actions = report.registers().stream().filter(table -> table.caption().equals("Åtgärder")).findFirst().orElseThrow();

		List<String> headings = List.of("Åtgärd mot", "Id", "Gäller", "Åtgärd", "Grupp", "Ansvarig", "Status", "Kostnad");
		assertEquals(List.of(
				List.of("Risk", "A2", "Samtal avlyssnas", "Slå på kryptering", "[inte angivet]", "Systemförvaltare (It-enheten)", "Gjord", "[inte angivet]"),
				List.of("Risk", "A2", "Samtal avlyssnas", "Utbilda", "[inte angivet]", "[ingen ansvarig]", "Planerad", "[inte angivet]"),
				List.of("Risk", "A10", "Möten kapas", "Lås mötet", "[inte angivet]", "[ingen ansvarig]", "[inte angivet]", "[inte angivet]"),
				List.of("Iakttagelse", "Phone", "Telefon är okrypterad", "Byt växel", "[inte angivet]", "[ingen ansvarig]",
						"[inte angivet]", "5000"),
				List.of("Övrigt som rekommenderas", "[inte angivet]", "bedömningen som helhet", "Följ upp", "Ledning", "[ingen ansvarig]",
						"[inte angivet]", "[inte angivet]")),
				IntStream.range(0, actions.rows().size()).mapToObj(index -> headings.stream().map(row(actions, index)::get).toList()).toList());
	}

	@Test
	void registersAreInTheLanguageOfTheReport() {
		assertEquals(List.of("Risks", "Requirements", "Measures"),
				Built.report("en", Built.meetings()).registers().stream().map(Table::caption).toList());
	}

	@Test
	void anAssessmentWithoutRisksAndRequirementsHasNoRegisters() {
		String text = Built.meetings().substring(0, Built.meetings().indexOf("catalogue SupplierSide"));

		assertEquals(List.of(), Built.report("sv", text + "assessment Draft \"Utkast\" { version \"1\" }\n").registers());
	}
}
