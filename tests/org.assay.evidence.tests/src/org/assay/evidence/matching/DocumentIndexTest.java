package org.assay.evidence.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.assay.evidence.matching.Verdict.Why;
import org.assay.evidence.matching.WordChange.Kind;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.text.Box;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations in small documents: pages are parted by "#", lines by "|"; "note:" and "page:" say what a line is. */
final class DocumentIndexTest {

	private static DocumentText document(String text) {
		List<Page> pages = new ArrayList<>();
		for (String page : text.split("#")) {
			List<Line> lines = new ArrayList<>();
			for (String line : page.split("\\|")) {
				Role role = line.startsWith("note:") ? Role.NOTE : line.startsWith("page:") ? Role.FURNITURE : Role.BODY;
				lines.add(new Line(role, 0, Box.NONE, line.replaceFirst("^(note|page):", ""), new int[0]));
			}
			pages.add(new Page(pages.size() + 1, 0, 0, lines));
		}
		return new DocumentText(Unit.PAGE, true, pages);
	}

	private static Verdict check(String text, Quotation quotation) {
		return DocumentIndex.of(document(text)).check(quotation);
	}

	private static void assertFound(String text, String quotation) {
		assertInstanceOf(Verdict.FoundHere.class, check(text, Quotation.of(quotation)));
	}

	private static void assertNotFound(String text, String quotation) {
		Verdict verdict = check(text, Quotation.of(quotation));
		assertEquals(true, verdict instanceof Verdict.Loosely || verdict instanceof Verdict.NotFound, verdict.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Här står infor-|mation om driften; information om driften",
			"Här står infor-|mation om driften; infor-mation om driften",
			"Skicka det som e-|post till oss; det som e-post till oss",
			"Skicka det som e-post till oss; det som e-post till oss",
			"drift- och under-|hållsavtal gäller; drift- och underhållsavtal gäller",
			"drift-|och underhållsavtal gäller; drift- och underhållsavtal gäller",
			"under åren 2017-|2019 gällde avtalet; under åren 2017-2019 gällde avtalet",
			"mjuka binde\u00adstreck syns inte; mjuka bindestreck syns inte",
			"mjuka binde\u00ad|streck syns inte; mjuka bindestreck syns inte",
			"de\ufb01nitionen av \ufb02ödet; definitionen av flödet",
			"a\u0308ndringar i bilagan; ändringar i bilagan",
			"inom\u00a0fem\u2009dagar från  begäran; inom fem dagar från begäran",
			"kallas \u201dpersonuppgiftsansvarig\u201d här; kallas \"personuppgiftsansvarig\" här",
			"avtalet \u2014 med bilagor \u2014 gäller; avtalet - med bilagor - gäller",
			"en upptid om 99,5 % per år; en upptid om 99,5% per år",
			"ytan är högst 50 m² per plats; ytan är högst 50 m2 per plats",
			"sökväg hr/personal/|löner finns där; sökväg hr/personal/löner finns där",
			"texten börjar på sida ett|page:Sida 1#page:Rubrik|och fortsätter på nästa;"
					+ "texten börjar på sida ett och fortsätter på nästa",
			"texten¹ har en not|note:¹ Här är noten.#och fortsätter här; texten har en not och fortsätter här",
			"texten¹ har en not|note:¹ Här är noten.#och fortsätter här; texten¹ har en not och fortsätter",
			"texten¹ har en not|note:¹ Här är hela noten.; Här är hela noten." })
	void findsWhatOnlyLooksDifferent(String text, String quotation) {
		assertFound(text, quotation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Leverantören får inte lämna ut uppgifter; Leverantören får lämna ut uppgifter",
			"Leverantören får ej lämna ut uppgifter; Leverantören får lämna ut uppgifter",
			"Leverantören får lämna ut uppgifter; Leverantören får inte lämna ut uppgifter",
			"inom 30 dagar från begäran; inom 39 dagar från begäran",
			"inom 30 dagar från begäran; inom 30 månader från begäran",
			"inom 30 dagar från begäran; inom 3 0 dagar från begäran",
			"med 0,5 procent av avgiften; 5 procent av avgiften",
			"med -5 procent av avgiften; 5 procent av avgiften",
			"för 10 000 kronor per månad; 000 kronor per månad",
			"för 10 000 kronor per månad; en avgift för 10",
			"under 10–20 dagar per kvartal; 20 dagar per kvartal",
			"högst ≤ 5 procent av avgiften; 5 procent av avgiften",
			"en kostnad om högst 10² kronor; en kostnad om högst 102 kronor",
			"en kostnad om högst 10² kronor; en kostnad om högst 10",
			"en upptid om minst 99 % per år; en upptid om minst 99",
			"under icke-kommersiella villkor här; kommersiella villkor här",
			"under icke-|kommersiella villkor här; kommersiella villkor här",
			"under (o)förändrade villkor här; förändrade villkor här",
			"L'accord n'autorise pas la copie; autorise pas la copie",
			"det oförenliga villkoret gäller; förenliga villkoret gäller",
			"under åren 2017-|2019 gällde avtalet; under åren 20172019 gällde avtalet",
			"mellan Nord-|Syd och vidare; mellan NordSyd och vidare",
			"Skicka det som e-post till oss; Skicka det som epost till oss",
			"Skicka det som e-post till oss; Skicka det som e post till oss",
			"texten fortsätter|en rad emellan|på nästa rad sedan; texten fortsätter på nästa rad sedan",
			"texten¹ har en not|note:¹ Här är noten.; har en not Här är noten.",
			"ytan är 12² meter stor; ytan är 12 meter stor",
			"Kommunen är personuppgiftsansvarig; kommunen är personuppgiftsansvarig",
			"in te gra tion av system; integration av system" })
	void neverFindsWhatSaysSomethingElse(String text, String quotation) {
		assertNotFound(text, quotation);
	}

	@Test
	void tellsAnotherPage() {
		String text = "Första sidans text#Kommunen är personuppgiftsansvarig";
		Verdict verdict = check(text, Quotation.of("Kommunen är personuppgiftsansvarig").onPage(1));
		assertEquals(2, assertInstanceOf(Verdict.OnAnotherPage.class, verdict).passage().page());
	}

	@Test
	void takesEachPageThatAPassageTouches() {
		String text = "Kommunen är#personuppgiftsansvarig för allt";
		for (int page = 1; page <= 2; page++) {
			Verdict verdict = check(text, Quotation.of("Kommunen är personuppgiftsansvarig").onPage(page));
			assertEquals(1, assertInstanceOf(Verdict.FoundHere.class, verdict).passage().page());
		}
	}

	@Test
	void letsHintsChooseButNotMake() {
		String text = "§ 1|Uppgifterna bevaras i tio år.|§ 2|Uppgifterna bevaras i tio år.|Slut";
		Quotation quotation = Quotation.of("Uppgifterna bevaras i tio år.");
		assertEquals(2, assertInstanceOf(Verdict.Ambiguous.class, check(text, quotation)).passages().size());
		Verdict chosen = check(text, quotation.after("§ 2"));
		Passage passage = assertInstanceOf(Verdict.FoundHere.class, chosen).passage();
		assertEquals(Hint.BESIDE, passage.after());
		assertEquals("Slut", passage.following());
		assertInstanceOf(Verdict.FoundHere.class, check(text, quotation.before("§ 2")));
		assertInstanceOf(Verdict.NotFound.class, check("§ 2|Något annat", quotation.after("§ 2")));
		Verdict missed = check("Uppgifterna bevaras i tio år.", quotation.after("§ 7"));
		assertEquals(Hint.MISSED, assertInstanceOf(Verdict.FoundHere.class, missed).passage().after());
	}

	@Test
	void prefersTheTextToItsRunningHeader() {
		Verdict verdict = check("page:Rutin för gallring|Rutin för gallring|Text#page:Rutin för gallring|Mera",
				Quotation.of("Rutin för gallring"));
		assertEquals(Role.BODY, assertInstanceOf(Verdict.FoundHere.class, verdict).passage().role());
	}

	@Test
	void showsTheWordsThatDiffer() {
		Verdict verdict = check("Leverantören får inte lämna ut några uppgifter till annan",
				Quotation.of("Leverantören får lämna ut alla uppgifter"));
		List<WordChange> changes = assertInstanceOf(Verdict.Loosely.class, verdict).changes();
		String shown = changes.stream().filter(change -> change.kind() != Kind.SAME)
				.map(change -> change.kind() + " " + change.document() + ">" + change.quoted()).collect(Collectors.joining(", "));
		assertEquals("LOST inte>, CHANGED några>alla", shown);
	}

	@Test
	void showsTheNearestPassage() {
		Verdict verdict = check("Helt annan text. Uppgifter om hälsa bevaras i arkivet under lång tid.",
				Quotation.of("Uppgifter om löner bevaras sällan i arkivet eller under annan rubrik"));
		assertEquals(true, assertInstanceOf(Verdict.NotFound.class, verdict).nearest().orElseThrow().text().contains("bevaras i arkivet"));
	}

	@Test
	void refusesQuotationsThatSayTooLittle() {
		for (String text : List.of("", "elva tecken", "............", "- - - - - - - -")) {
			assertEquals(new Verdict.Refused(Why.TOO_SHORT), check("elva tecken ............", Quotation.of(text)));
		}
		assertInstanceOf(Verdict.FoundHere.class, check("tolv tecken!", Quotation.of("tolv tecken!")));
		assertEquals(new Verdict.Refused(Why.TOO_LONG), check("text", Quotation.of("x".repeat(DocumentIndex.LONGEST + 1))));
	}

	@Test
	void findsNothingInWhatWasNotRead() {
		Reading reading = new Reading.Encrypted();
		assertEquals(new Verdict.NotReadable(reading), DocumentIndex.check(reading, Quotation.of("Kommunen är ansvarig")));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void saysTheSameHoweverWhiteSpaceFlows(long seed) {
		Random random = new Random(seed);
		String text = "Personuppgiftsansvarig ska inom 30 dagar, enligt bilaga 2, besluta om gallring av e-post och loggar";
		List<String> words = List.of(text.split(" "));
		String quotation = String.join(" ", words.subList(2, 12));
		String lost = quotation.replace("dagar, ", "");
		for (int round = 0; round < 200; round++) {
			assertFound(flowed(words, random, "|", "#", " "),
					flowed(List.of(quotation.split(" ")), random, "\n", "\u00a0", "  ", "\r\n\t"));
			assertNotFound(flowed(words, random, "|", "#", " "),
					flowed(List.of(lost.split(" ")), random, "\n", " "));
		}
	}

	private static String flowed(List<String> words, Random random, String... spaces) {
		StringBuilder text = new StringBuilder(words.get(0));
		for (String word : words.subList(1, words.size())) {
			text.append(spaces[random.nextInt(spaces.length)]).append(word);
		}
		return text.toString();
	}

	@Test
	void staysLinearInMonotonousTexts() {
		DocumentIndex index = DocumentIndex.of(document("a".repeat(2_000_000)));
		long began = System.nanoTime();
		assertInstanceOf(Verdict.NotFound.class, index.check(Quotation.of("a".repeat(9_000) + "b")));
		index.check(Quotation.of("a".repeat(9_000)));
		assertEquals(true, System.nanoTime() - began < 5_000_000_000L, "bounded");
	}
}
