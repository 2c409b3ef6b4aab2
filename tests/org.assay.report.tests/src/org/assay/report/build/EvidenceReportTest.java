package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.core.check.Check;
import org.assay.report.document.Badge;
import org.assay.report.document.Figure;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Section;
import org.assay.report.document.Summary;
import org.assay.report.document.Table;
import org.assay.report.document.Tint;
import org.assay.report.render.HtmlRenderer;
import org.assay.report.render.PdfRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence register: text and what was seen of documents in, a document out. */
final class EvidenceReportTest {

	private static final Pattern LINK = Pattern.compile("target=#([^\\]]+)\\]");
	private static final ReportDocument SWEDISH = Evidence.register("sv");

	private static Section section(String id) {
		return Built.section(SWEDISH, id);
	}

	private static String words(String id) {
		return Built.words(section(id));
	}

	private static List<String> firstCells(Section section) {
		return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).flatMap(table -> table.rows().stream())
				.map(row -> Built.words(row.cells().get(0))).toList();
	}

	@Test
	void theFirstPageSaysWhetherTheEvidenceHolds() {
		Summary summary = SWEDISH.summary();
		assertEquals(Badge.negative("Underlaget brister"), summary.verdict().orElseThrow());
		assertEquals("Projektet har 6 dokument. Läget för de 9 citaten: 2 står ordagrant där, ett står på en annan sida, "
				+ "ett avviker från dokumentets ord, ett står på flera ställen, ett står inte där, ett står där, men filen är ändrad, ett saknar fil och ett hör till ett dokument utan fil.",
				summary.answer().plainText().replace('\u00a0', ' '));
	}

	@Test
	void theFirstPageSaysWhatToDoAndWhoDecides() {
		List<String> decisions = SWEDISH.summary().decisions().stream()
				.map(decision -> decision.what().plainText() + " / " + decision.role()).toList();
		assertEquals(List.of("Skaffa fram filen till ”Revision”, eller byt underlag. Se dokumentet. / ingen roll utpekad",
				"Rätta citatet ur ”Tjänstebeskrivning”, eller byt underlag: ”Leverantören får anlita andra efter godkännande”. / Informationsägare",
				"Rätta citatet ur ”Tjänstebeskrivning”, eller byt underlag: ”Trafiken krypteras alltid med nya nycklar”. / Informationsägare",
				"Granska den nya filen till ”Biträdesavtal” och godkänn eller avvisa den. Se dokumentet. / Informationsägare",
				"Förnya eller ersätt ”Biträdesavtal”, som gällde till och med 14 juni 2024. Se dokumentet. / Informationsägare"),
				decisions.stream().map(line -> line.replace('\u00a0', ' ')).toList());
	}

	@Test
	void documentsThatNeedAttentionComeFirst() {
		List<String> titles = firstCells(section("overview")).stream().map(cell -> cell.split(" version| giltigt| gällde")[0]).toList();
		assertEquals(List.of("Tjänstebeskrivning", "Revision", "Biträdesavtal", "Plan", "Anteckningar", "Reserv"), titles);
	}

	@Test
	void everyDocumentTellsItsStrengthIssuerFileAndLoad() {
		List<List<String>> rows = Built.rows((Table) section("overview").blocks().get(0));
		assertEquals(List.of("Tjänstebeskrivning version 3.1, 1 mars 2024 giltigt till och med 1 augusti 2024 Upphör snart",
				"Kameraföretaget talar i egen sak",
				"Leverantörens dokument (styrka 2 av 5)", "Finns 1 av 5 citat stämmer", "7"),
				rows.get(0).stream().map(cell -> cell.replace('\u00a0', ' ')).toList());
		assertEquals("Saknas 0 av 1 citat stämmer", rows.get(1).get(3));
		assertEquals("Ändrad 0 av 1 citat stämmer", rows.get(2).get(3));
		assertEquals("Ingen fil 0 av 1 citat stämmer", rows.get(3).get(3));
		assertEquals(List.of("Finns", "0"), rows.get(5).subList(3, 5));
	}

	@Test
	void everyCitationSaysInWordsWhatBecameOfIt() {
		assertTrue(words("citation-town.NotStored").contains("Stämmer Orden står ordagrant på sidan 1."));
		assertTrue(words("citation-town.Returned").contains("På en annan sida Orden står ordagrant på sidan 9, inte på sidan 1."));
		assertTrue(words("citation-town.Twice").contains("På flera ställen Orden står på 2 ställen, på sidan 2 och sidan 5."));
		assertTrue(words("citation-town.Cipher")
				.contains("Finns inte Orden står inte i dokumentet. Det stycke som liknar dem mest står på sidan 3."));
		assertTrue(words("citation-town.Cipher").contains("words before Trafiken krypteras words after"));
		assertTrue(words("citation-town.Incident")
				.contains("Ändrad fil Orden står ordagrant på sidan 4, men filen är en annan än den som citerades."));
		assertTrue(words("citation-town.Clean").contains("Filen saknas Det finns ingen fil att jämföra med."));
		assertTrue(words("citation-town.Planned").contains("Ej verifierat Dokumentet har ingen fil i projektet."));
	}

	@Test
	void aCitationThatDiffersSaysWhichWordsDo() {
		String words = words("citation-town.Partners");
		assertTrue(words.contains("Avviker På sidan 1 står nästan samma sak, men inte med de orden."), words);
		assertTrue(words.contains("Citatet utelämnar ”skriftligt”."), words);
		assertTrue(words.contains("Leverantören får anlita andra efter [skriftligt] godkännande"), words);
	}

	@Test
	void picturesTellTheirPageAndTheirWords() {
		Figure figure = figures("citation-town.NotStored").get(0);
		assertEquals("Sidan 1 i ”Tjänstebeskrivning”. Det citerade är inramat.", figure.caption());
		assertEquals("Utdrag ur sidan 1 i ”Tjänstebeskrivning”. Inramade ord: ”Videoströmmen lagras inte i kameran.”", figure.alt());
		Figure loose = figures("citation-town.Partners").get(0);
		assertEquals("Utdrag ur sidan 1 i ”Tjänstebeskrivning”. Ord inom streckad ram: "
				+ "”Leverantören får anlita andra efter skriftligt godkännande”", loose.alt());
		assertEquals(2, figures("citation-town.Twice").size());
		assertEquals(List.of(), figures("citation-town.Cipher"));
	}

	private static List<Figure> figures(String id) {
		return section(id).blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
	}

	@Test
	void whereThereIsNoPictureTheWordsStandWithThoseAroundThem() {
		String late = words("citation-town.Returned");
		assertTrue(late.contains("Bild av sidan 9 saknas: sidan gick inte att rita inom tillåten tid och tillåtet minne."), late);
		assertTrue(late.contains("words before Alla uppgifter återlämnas inom 30 dagar. words after"), late);
		String lines = words("citation-town.Consent");
		assertTrue(lines.contains("Orden står ordagrant på rad 12 och 13."), lines);
		assertTrue(lines.replace('\u00a0', ' ')
				.contains("… Gruppen vill ha tillsyn bara när brukaren har samtyckt skriftligt. Beslutet gäller …"), lines);
		assertFalse(words("citation-town.NotStored").contains("words before"), "the picture shows them");
	}

	@Test
	void everyDocumentTellsWhatRestsOnItAndThroughWhat() {
		List<List<String>> rows = Built.rows(Built.table(section("document-town.Description"), "Vad som vilar på dokumentet"));
		assertEquals(7, rows.size());
		assertTrue(rows.contains(List.of("Ingenting lagras a.assay:1", "Påstående", "Leverantörens dokument (styrka 2 av 5)",
				"”Videoströmmen lagras inte i kameran.”")), rows.toString());
		assertTrue(rows.contains(List.of("Andra är godkända a.assay:1", "Villkor", "Uppfyllt",
				"”Leverantören får anlita andra efter godkännande” Avviker")), rows.toString());
		assertTrue(rows.stream().anyMatch(row -> row.get(0).equals("Tillsyn på natten a.assay:1") && row.get(1).equals("Ställningstagande")
				&& row.get(3).equals("påståendet ”Ingenting lagras”")), rows.toString());
	}

	@Test
	void aChangedFileShowsBothHashes() {
		String words = words("document-town.Dpa");
		assertTrue(words.contains("SHA-256 nu: cc0000"), words);
		assertTrue(words.contains("SHA-256 när det citerades: bb0000"), words);
		assertTrue(words("document-town.Notes").contains("Ingen kontrollsumma är angiven"));
	}

	@Test
	void evidenceOnWhichNothingRestsIsListed() {
		assertEquals(List.of("Plan", "Reserv", "”Revisorn har inte funnit några avvikelser”", "Tjänsten är säker"),
				firstCells(section("unused")));
	}

	@Test
	void evidenceThatBearsMuchIsListedWithTheReason() {
		List<List<String>> rows = Built.rows((Table) section("overloaded").blocks().get(1));
		assertEquals(List.of(List.of("Tjänstebeskrivning",
				"6 av 8 bejakande utsagor ”Tillsyn på natten” vilar inte på något annat dokument")), rows);
	}

	@Test
	void fewStatementsAreNoOverload() {
		String text = Evidence.town().replaceAll("condition (cipher|partners|available) .*\\n", "");
		Section overloaded = Built.section(Evidence.register("sv", text, Evidence::seen, PassagePictures.NONE), "overloaded");
		assertFalse(Built.words(overloaded).contains("bejakande utsagor ”"), "3 of 5 are many, but not enough to matter");
		assertTrue(Built.words(overloaded).contains("”Tillsyn på natten” vilar inte på något annat dokument"));
	}

	@Test
	void claimsWithoutEvidenceWordsAndEndsAreListed() {
		assertEquals(List.of("Tjänsten är säker a.assay:1"), firstCells(section("bare")));
		assertEquals(List.of("Tjänstebeskrivning", "Anteckningar"), firstCells(section("words")));
		assertEquals(List.of(List.of("Biträdesavtal", "14 juni 2024 Har upphört", "2"),
				List.of("Tjänstebeskrivning", "1 augusti 2024 Upphör snart", "7")),
				Built.rows((Table) section("ending").blocks().get(0)).stream()
						.map(row -> row.stream().map(cell -> cell.replace('\u00a0', ' ')).toList()).toList());
	}

	@Test
	void theLastDayOfNoticeIsStillNotice() {
		String ninety = Evidence.town().replace("valid until 2024-08-01", "valid until 2024-09-13");
		String more = Evidence.town().replace("valid until 2024-08-01", "valid until 2024-09-14");
		assertTrue(Built.words(Built.section(Evidence.register("sv", ninety, Evidence::seen, PassagePictures.NONE), "ending"))
				.contains("Upphör snart"));
		assertFalse(Built.words(Built.section(Evidence.register("sv", more, Evidence::seen, PassagePictures.NONE), "ending"))
				.contains("Upphör snart"));
	}

	@Test
	void evidenceThatHoldsSaysSo() {
		String text = "package p\ndocument D \"Ett dokument\" { file \"d.pdf\" strength audit }\ncite C in D \"Det står ordagrant här\"\n"
				+ "claim K \"Det är så\" { evidence C }\n";
		ReportDocument document = Evidence.register("sv", text, corpus -> EvidenceCheck.of(Map.of(),
				Map.of(Evidence.citation(corpus, "C"), CitationCheck.of(CitationState.FOUND))), PassagePictures.NONE);
		assertEquals(Tint.POSITIVE, document.summary().verdict().orElseThrow().tint());
		assertTrue(document.summary().decisions().isEmpty());
		assertEquals("Underlagsregister", document.title());
	}

	@Test
	void nothingSeenIsNeverGoodNews() {
		ReportDocument document = Evidence.register("sv", Evidence.town(), Check.Evidence.UNSEEN, PassagePictures.NONE);
		assertEquals(Badge.unassessed("Inget är kontrollerat"), document.summary().verdict().orElseThrow());
		assertFalse(Built.sections(document.sections()).anyMatch(section -> Built.words(section).contains("Stämmer")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"sv", "en"})
	void everyLinkLeadsToOneAnchorOfTheRegister(String language) {
		ReportDocument document = Evidence.register(language);
		List<String> anchors = new ArrayList<>();
		Built.sections(document.sections()).forEach(section -> anchors.add(section.id()));
		assertEquals(new TreeSet<>(anchors).size(), anchors.size(), "anchors are unique");
		Set<String> targets = new TreeSet<>();
		Matcher links = LINK.matcher(document.toString());
		while (links.find()) {
			targets.add(links.group(1));
		}
		assertTrue(targets.size() > 5);
		targets.removeAll(new HashSet<>(anchors));
		assertEquals(Set.of(), targets);
	}

	@Test
	void isWrittenInTheLanguageThatIsAskedFor() {
		ReportDocument document = Evidence.register("en");
		assertEquals("Remote supervision", document.title());
		assertEquals("Evidence register", document.kind());
		assertEquals("Example town", document.organisation());
		assertEquals("Intern", document.securityMark());
		assertTrue(Built.words(Built.section(document, "citation-town.Partners")).contains("The citation leaves out “skriftligt”."));
	}

	@Test
	void theSameInputGivesAnEqualDocument() {
		assertEquals(SWEDISH, Evidence.register("sv"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"sv", "en"})
	void rendersWithoutAWarning(String language) {
		List<String> warnings = new ArrayList<>();
		assertTrue(new PdfRenderer(warnings::add).render(Evidence.register(language)).length > 10_000);
		assertEquals(List.of(), warnings);
		String html = new String(new HtmlRenderer().render(Evidence.register(language)), StandardCharsets.UTF_8);
		assertTrue(html.contains("img-src data:;"));
	}
}
