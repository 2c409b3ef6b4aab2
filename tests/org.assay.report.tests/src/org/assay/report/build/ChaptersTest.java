package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.assay.report.document.Figure;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.RiskMatrix;
import org.assay.report.document.Section;
import org.assay.report.document.SupplyChain;
import org.junit.jupiter.api.Test;

/** What single chapters say about the sample. */
final class ChaptersTest {

	private static Section section(String id) {
		return Built.section(Built.swedish(), id);
	}

	@Test
	void classificationSaysWhereEachLevelComesFrom() {
		assertEquals(List.of(
				List.of("Konfidentialitet", "Allvarlig",
						"Tjänsten ärver nivån: högst bland den information som hanteras: Mötessamtal; kan vara högre, eftersom klassning saknas för Kalender"),
				List.of("Riktighet", "Måttlig",
						"Tjänsten ärver nivån: högst bland den information som hanteras: Mötessamtal; kan vara högre, eftersom klassning saknas för Kalender"),
				List.of("Tillgänglighet", "Betydande",
						"Nivån är höjd: mycket information ligger samlad: Alla möten samtidigt; kan vara högre, eftersom klassning saknas för Kalender"),
				List.of("Spårbarhet", "[inte klassad]", "[inga krav kan härledas]")),
				Built.rows(Built.table(section("classification"), "Klassning av ”Videomöten”")));
	}

	@Test
	void classificationBeginsWithTheLevelsAndWhatIsMissing() {
		assertEquals("Tjänsten är klassad så här: konfidentialitet minst allvarlig, riktighet minst måttlig och tillgänglighet minst betydande. "
				+ "Spårbarhet är inte klassad.", Built.lead(section("classification")));
	}

	@Test
	void rangesAreShownAsTyped() {
		assertTrue(Built.words(section("judgements")).contains("Konfidentialitet: betydande till allvarlig"));
	}

	@Test
	void chainsShowWhoDiffersFromTheWantedChain() {
		Figure figure = (Figure) section("chain").blocks().get(0);
		List<SupplyChain.Variant> variants = ((SupplyChain) figure.illustration()).variants();
		assertEquals(List.of("Önskad kedja", "Kedja enligt avtalet"), variants.stream().map(SupplyChain.Variant::title).toList());
		assertEquals(List.of("", "", ""), variants.get(0).links().stream().map(SupplyChain.Party::remark).toList());
		assertEquals(List.of("personuppgiftsbiträde i den önskade kedjan", "underbiträde i den önskade kedjan"),
				variants.get(1).links().stream().map(SupplyChain.Party::remark).toList());
		assertEquals(List.of("", "avtal behövs", "avtal behövs"), variants.get(0).links().stream().map(SupplyChain.Party::arrow).toList());
		assertEquals("Personuppgiftsansvarig är Exempelstads kommun, men avtalet pekar ut Driftbolaget.", Built.lead(section("process")));
	}

	@Test
	void informationCountsSensitiveDataAndNamesWhatIsOnlyMentioned() {
		String words = Built.words(section("information"));
		assertTrue(words.contains("Tjänsten hanterar 2\u00a0informationsmängder med 3\u00a0slags uppgifter. Ett slag är känsligt"), words);
		assertTrue(words.contains("Arkiv\nNämns i bedömningen men anges inte"), words);
		assertTrue(words.contains("Röst (sparas inte) ; vanlig personuppgift ; Personal"), words);
	}

	@Test
	void lawsThatHaveEndedAreSaidToBe() {
		String later = Built.lead(section("legal"));
		assertTrue(later.contains("Inte längre i kraft: Personuppgiftslagen (1998:204)."), later);
		ReportDocument earlier = RiskReport.of(Built.input("sv", LocalDate.of(2018, 1, 1), Built.meetings()));
		String words = Built.words(Built.section(earlier, "laws"));
		assertFalse(Built.lead(Built.section(earlier, "legal")).contains("Inte längre i kraft"));
		assertTrue(words.contains("Dataskyddsförordningen (EU) 2016/679 ; från 25\u00a0maj\u00a02018 ; Inte i kraft än"), words);
	}

	@Test
	void retentionShowsContradictionsAndGaps() {
		String words = Built.words(section("retention"));
		assertTrue(words.contains("Det finns flera regler för ”Mötessamtal”."), words);
		assertTrue(words.contains("Mötessamtal ; 24\u00a0timmar efter att mötet är slut ; Beslut 12/2023"), words);
		assertTrue(words.contains("Kalender ; [ingen regel]"), words);
	}

	@Test
	void risksBeginWithHowManyNeedADecision() {
		assertEquals("4\u00a0risker är bedömda. 2 ligger i bandet hög. 2 har konsekvens 9 eller högre. 3 kräver beslut, och 2 saknar det.",
				Built.lead(section("risks")));
	}

	@Test
	void theGraveButUnlikelyIsNotHiddenByItsValue() {
		assertEquals(List.of(List.of("D1", "Avlyssning av hela tjänsten", "1", "10", "10", "Låg", "saknas")),
				Built.rows(Built.table(section("top-risks"), "Risker med konsekvens 9 eller högre i lägre band")));
	}

	@Test
	void theTableOfAllRisksIsSortedByValueAndSaysWhyAValueIsMissing() {
		List<List<String>> rows = Built.rows(Built.table(section("annex-risks"), "Alla risker enligt LKDATA 10 × 10"));
		assertEquals(List.of("A2", "A10", "D1", "B1"), rows.stream().map(row -> row.get(0)).toList());
		assertEquals("Oklart hur ofta Riskvärdet går inte att räkna ut: sannolikhet inte bedömd. Ingen åtgärd är föreslagen.",
				rows.get(3).get(1));
		assertEquals(List.of("[saknas]", "4", "[saknas]", "[saknas]"), rows.get(3).subList(2, 6));
		assertEquals("Samtal avlyssnas Orsak: Svag kryptering Sekretess bryts → Slå på kryptering (Systemförvaltare, senast "
				+ "1\u00a0mars\u00a02024, gjord) "
				+ "→ Utbilda (planerad)", rows.get(0).get(1).replace('\u00a0', ' ').replace("1 mars 2024", "1\u00a0mars\u00a02024"));
		assertEquals("minska, Informationsägare, 2\u00a0februari\u00a02024 (Rimlig kostnad)", rows.get(0).get(6));
	}

	@Test
	void theMatrixHoldsEveryRatedRiskOnceAndMarksTheFloor() {
		RiskMatrix matrix = (RiskMatrix) section("risk-matrix").blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
				.findFirst().orElseThrow().illustration();
		assertEquals(List.of("A10", "A2", "D1"), matrix.cells().stream().flatMap(cell -> cell.ids().stream()).sorted().toList());
		assertEquals(100, matrix.cells().size());
		assertTrue(matrix.atFloor(9));
		assertFalse(matrix.atFloor(8));
		assertTrue(matrix.cell(3, 10).orElseThrow().mustDecide());
		assertFalse(matrix.cell(1, 10).orElseThrow().mustDecide());
	}

	@Test
	void modelsOfCellsAloneHaveNoColumnOfValues() {
		String text = Built.meetings().replace("risks by lkdata", "risks by matrix4").replace("likelihood 5", "likelihood 2")
				.replace("consequence 9\n", "consequence 3\n");
		var table = Built.table(Built.section(Built.report("sv", text), "annex-risks"), "Alla risker enligt Riskmatris 4 × 4");
		assertFalse(table.columns().stream().anyMatch(column -> column.heading().equals("Värde")));
		assertEquals("Värde: modellen ger inget värde, för alla rader.", table.note().orElseThrow().plainText());
	}

	@Test
	void residualRiskCountsOnlyWhatIsDone() {
		Section residual = section("residual");
		assertEquals("En risk är lägre i dag tack vare genomförda åtgärder. En risk blir lägre när det som är planerat är gjort.",
				Built.lead(residual));
		assertEquals(List.of(List.of("A2", "Samtal avlyssnas", "45 Hög", "18 Medel", "9 Låg", "2 Låg")),
				Built.rows(Built.table(residual, "Risker som ändras av åtgärder, eller som har ett mål")));
		assertTrue(Built.words(residual).contains("En åtgärd saknar status."));
	}

	@Test
	void requirementsAreCountedPerListAndDoubtsAreShown() {
		Section requirements = section("requirements");
		assertEquals("Klassning och lag ger 5\u00a0krav: 1 på den egna verksamheten och 4 på leverantören. Ett är uppfyllt. För 2 är "
				+ "kravuppfyllnaden inte bedömd.", Built.lead(requirements));
		String words = Built.words(requirements);
		assertTrue(words.contains("För ett krav är det osäkert om det gäller\nDe står kvar i listan tills klassningen är klar: S2"), words);
		assertTrue(words.contains("Ett återkommande krav har passerat sitt datum\nS1"), words);
		assertTrue(words.contains("Ett krav är besvarat fast det inte gäller för tjänsten\nS5"), words);
	}

	@Test
	void rowsOfRequirementListsSayWhyTheyAreThereAndHowFarTheyAreMet() {
		List<List<String>> rows = Built.rows(Built.table(section("annex-requirements-town.SupplierSide"),
				"Krav på leverantören, enligt ISO/IEC 27001:2022 bilaga A"));
		assertEquals(List.of("S1", "S2", "S3", "S4"), rows.stream().map(row -> row.get(0)).toList());
		assertEquals("Minst måttlig: konfidentialitet", rows.get(0).get(3));
		assertEquals("Uppfyllt Mätt i egen test. Vitbok, dok/white.pdf, leverantörens dokument (styrka 2 av 5) Underlaget ”Vitbok” gäller "
				+ "inte längre. "
				+ "senast gjort 1 oktober 2023 skulle ha gjorts om senast 1 april 2024", rows.get(0).get(4).replace('\u00a0', ' '));
		assertEquals("Osäkert spårbarhet är inte klassad", rows.get(1).get(3));
		assertEquals("[inte bedömt]", rows.get(1).get(4));
		assertEquals("gäller alla tjänster", rows.get(2).get(3));
		assertEquals("Dataskyddsförordningen (EU) 2016/679 gäller för tjänsten", rows.get(3).get(3));
		assertEquals("Inte uppfyllt", rows.get(3).get(4));
	}

	@Test
	void aLevelOutsideOfCataloguesIsSaidToGiveNoList() {
		String text = Built.meetings().replace("integrity moderate\n", "integrity exceptional\n");
		String words = Built.words(Built.section(Built.report("sv", text), "requirements"));
		assertTrue(words.contains("Riktighet ligger utanför kravkatalogerna\nNivån synnerligen allvarlig täcks inte"), words);
	}

	@Test
	void decisionsShowConditionsAndSeveralIntervals() {
		String words = Built.words(section("decisions"));
		assertTrue(words.contains("Alla loggar in ; Vid varje användning ; Användare ; [inget underlag]"), words);
		assertTrue(words.contains("Telefon är avstängd ; Inte uppfyllt ; Leverantör"), words);
		assertTrue(words.contains("Riskanalysen ska göras om efter 1\u00a0år, alltså senast 1\u00a0februari\u00a02025."), words);
		assertTrue(words.contains("2\u00a0år (riskbilagan) och 1\u00a0år."), words);
	}

	@Test
	void legalFindingsAreNamedInTheLegalChapter() {
		assertTrue(Built.words(section("legal-findings")).endsWith("Fel lag anges"));
	}

	@Test
	void sourcesShowStrengthValidityAndInterest() {
		String words = Built.words(section("annex-sources")).replace('\u00a0', ' ');
		assertTrue(words.contains("Vitbok dok/white.pdf ; Molnbolaget ; 1 februari 2023 gällde till och med 31 maj 2024 ; "
				+ "Leverantörens dokument (styrka 2 av 5) (Molnbolaget har intresse av att det blir trott)"), words);
		assertTrue(words.contains("inte juridisk rådgivning"), words);
	}

	@Test
	void theScopeSaysWhatIsNotAssessed() {
		Section scope = section("scope");
		assertEquals("Bedömningen omfattar konfidentialitet, riktighet och tillgänglighet. Det som inte räknas upp här är inte bedömt.",
				Built.lead(scope));
		assertTrue(Built.words(scope).contains("Det här ingår inte och är därmed inte bedömt:\nTelefonmöten"));
	}

	@Test
	void theMethodSaysThatTheControllerWasNotThere() {
		String text = Built.meetings().replace("participants Manager, Vendor.Sales { interest Vendor }",
				"participants Vendor.Sales { interest Vendor }");
		String lead = Built.lead(Built.section(Built.report("sv", text), "method"));
		assertTrue(lead.endsWith("En roll deltog. Den personuppgiftsansvariga var inte med."), lead);
		assertFalse(Built.lead(section("method")).contains("var inte med"));
	}
}
