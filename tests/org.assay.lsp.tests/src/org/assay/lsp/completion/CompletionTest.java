package org.assay.lsp.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.lsp.project.Spot;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

class CompletionTest {

	private static final String ORGANISATION = """
			package town
			organisation Town "Town" { role Owner "Information owner" as information-owner role Clerk "Clerk" }
			""";

	private static List<String> labels(String marked) {
		return Opened.labels(marked);
	}

	@Test
	void proposesKindsOfElementsInAnEmptyFile() {
		List<String> labels = labels("|");
		assertEquals(List.of("package", "import", "project", "organisation"), labels.subList(0, 4));
		assertTrue(labels.contains("verdict"));
		assertFalse(labels.contains("owner"));
	}

	@Test
	void proposesNoImportsBehindElements() {
		assertFalse(labels("organisation O\n|").contains("import"));
		assertFalse(labels("package p\n|").contains("package"));
	}

	@Test
	void proposesWhatFitsIntoTheBlock() {
		assertEquals(List.of("description", "kind", "country", "employees", "member-of", "unit", "role", "policy", "accept"),
				labels("organisation O {\n    |\n}"));
	}

	@Test
	void proposesNothingTwiceThatIsStatedOnce() {
		assertEquals(List.of("description", "employees", "member-of", "unit", "role", "accept"),
				labels("organisation O {\n    kind municipality\n    |\n    country SE\n    policy { }\n    role R\n}"));
	}

	@Test
	void proposesThePropertyAgainThatIsJustBeingWritten() {
		assertEquals(List.of("kind"), labels("organisation O { ki|nd municipality }"));
	}

	@Test
	void proposesWhatCanFollowInAStatement() {
		assertEquals(List.of("on", "by", "valid"), labels("information I { classify klassa | { } }"));
		assertEquals(List.of("until"), labels("information I { classify klassa valid | { } }"));
	}

	@Test
	void proposesWordsOfAListWithWhatTheyMean() {
		CompletionList list = Opened.at("service S { deployment | }", Opened.PLAIN);
		assertEquals(List.of("on-premises", "partner-run", "public-cloud"), Opened.labels(list));
		assertEquals("Run by a supplier for many customers", Opened.item(list, "public-cloud").getDetail());
	}

	@Test
	void saysInSwedishWhatWordsMean() {
		Spot spot = Opened.spot("service S { deployment | }", Locale.of("sv"));
		CompletionList list = Completion.at(spot, Opened.PLAIN, folder -> List.of());
		assertEquals("Drivs av en leverantör för många kunder", Opened.item(list, "public-cloud").getDetail());
	}

	@Test
	void proposesElementsOfTheKindByTheirShortestName() {
		CompletionList list = Opened.at("package town\ninformation I { owner | }", Opened.PLAIN, ORGANISATION);
		assertEquals(List.of("Clerk", "Owner"), Opened.labels(list));
		CompletionItem owner = Opened.item(list, "Owner");
		assertEquals("role town.Town.Owner", owner.getDetail());
		assertEquals("Information owner", owner.getDocumentation().getLeft());
		assertEquals("Information owner", owner.getLabelDetails().getDescription());
	}

	@Test
	void namesElementsOfOtherPackagesInFull() {
		assertEquals(List.of("town.Town.Clerk", "town.Town.Owner"), labels("package other\ninformation I { owner | }", ORGANISATION));
	}

	private static List<String> labels(String marked, String other) {
		return Opened.labels(marked, other);
	}

	@Test
	void proposesWhatIsNearFirst() {
		List<String> labels = labels("package town\norganisation Own { role Own role Zero }\ninformation I { owner | }", ORGANISATION);
		assertEquals(List.of("Own", "Zero", "Clerk", "Owner"), labels);
	}

	@Test
	void proposesLevelsOfTheScaleOfTheMethod() {
		List<String> labels = labels("import std.klassa.*\ninformation I { classify klassa { integrity | } }");
		assertTrue(labels.containsAll(List.of("negligible", "moderate", "significant", "severe", "exceptional")), labels.toString());
	}

	@Test
	void proposesTermsOfTheRightVocabulary() {
		List<String> labels = labels("party P { kind | }");
		assertTrue(labels.contains("company"), labels.toString());
		assertFalse(labels.contains("audit"), labels.toString());
	}

	@Test
	void proposesControlsWithTheirTitles() {
		CompletionList list = Opened.at("import std.iso27001_2022.*\ncatalogue C { framework iso27001_2022 requirement R { control A.5.1| } }",
				Opened.PLAIN);
		CompletionItem first = list.getItems().getFirst();
		assertEquals("A.5.1", first.getLabel());
		assertEquals("control std.iso27001_2022.iso27001_2022.A.5.1", first.getDetail());
		assertFalse(first.getLabelDetails().getDescription().isBlank());
		assertTrue(Opened.labels(list).stream().allMatch(label -> label.startsWith("A.5.1")), Opened.labels(list).toString());
	}

	@Test
	void findsElementsByAWordOfTheirTitle() {
		assertEquals(List.of("Owner"), labels("package town\ninformation I { owner informat| }", ORGANISATION));
	}

	@Test
	void goesOnWithANameOfSeveralParts() {
		CompletionList list = Opened.at("package other\ninformation I { owner town.Town.O| }", Opened.PLAIN, ORGANISATION);
		assertEquals(List.of("town.Town.Owner"), Opened.labels(list));
		assertEquals(new Range(new Position(1, 22), new Position(1, 33)), list.getItems().getFirst().getTextEdit().getLeft().getRange());
	}

	@Test
	void replacesTheWholeWord() {
		CompletionItem item = Opened.at("service S {\r\n\tdeploy|ment public-cloud\r\n}", Opened.PLAIN).getItems().getFirst();
		assertEquals("deployment", item.getLabel());
		assertEquals(new Range(new Position(1, 1), new Position(1, 11)), item.getTextEdit().getLeft().getRange());
	}

	@Test
	void escapesNamesThatAreWordsOfTheLanguage() {
		assertEquals(List.of("^every"), labels("organisation O { role ^every }\ninformation I { owner ev| }"));
		assertEquals(List.of("^every"), labels("organisation O { role ^every }\ninformation I { owner ^e| }"));
	}

	@Test
	void proposesWhatCanBeExceptedFromAnAnswer() {
		assertEquals(List.of("browser", "phone"), labels(
				"service S { join browser join phone }\nservice T { join sip }\nqa Q about S { except | \"x\" }"));
		assertEquals(List.of("phone"), labels("service S { join browser join phone }\nqa Q about S { except browser, p| }"));
	}

	@Test
	void proposesVariablesOfARule() {
		List<String> labels = labels("rule R { for service s, information i where | }");
		assertTrue(labels.containsAll(List.of("s", "i", "not", "every", "information")), labels.toString());
	}

	@Test
	void proposesDays() {
		CompletionList list = Opened.at("document D { date | }", Opened.PLAIN);
		assertEquals(List.of("2026-11-21", "2027-11-21", "2026-12-31"), Opened.labels(list));
		assertEquals(List.of("2026-12-31"), labels("document D { date 2026-12| }"));
	}

	@Test
	void proposesPackagesRulesCountriesAndLanguages() {
		assertTrue(labels("import std.k|").contains("std.klassa.*"));
		assertFalse(Opened.item(Opened.at("accept R4| ", Opened.PLAIN), "R46").getDetail().isBlank());
		assertEquals("Sweden", Opened.item(Opened.at("party P { country S| }", Opened.PLAIN), "SE").getDetail());
		assertEquals("Swedish", Opened.item(Opened.at("project P { language | }", Opened.PLAIN), "sv").getDetail());
	}

	@Test
	void proposesFilesInPathsOnly() {
		Map<String, List<FolderEntry>> folders = Map.of("", List.of(new FolderEntry("contracts", true), new FolderEntry("a.pdf", false)),
				"contracts/", List.of(new FolderEntry("dpa.pdf", false)));
		assertEquals(List.of("a.pdf", "contracts/"), paths("document D { file \"|\" }", folders));
		assertEquals(List.of("dpa.pdf"), paths("document D { file \"contracts/d|x.pdf\" }", folders));
		assertEquals(List.of("a.pdf"), paths("agreement D { file \"a|\n }", folders));
		assertEquals(List.of(), paths("document D { version \"|\" }", folders));
	}

	private static List<String> paths(String marked, Map<String, List<FolderEntry>> folders) {
		return Opened.labels(Completion.at(Opened.spot(marked, Locale.ENGLISH), Opened.PLAIN, folders::get));
	}

	@Test
	void isSilentInCommentsAndTexts() {
		for (String marked : List.of("// a|", "/* a| */", "/* |", "service S \"a |\" { }", "service S { description \"\"\"\n  a |\n  \"\"\" }",
				"service S { description \"\"\"\n |")) {
			assertEquals(List.of(), labels(marked), marked);
		}
	}

	@Test
	void goesOnBehindBrokenText() {
		List<String> properties = List.of("operator", "deployment", "handles");
		for (String marked : List.of("service S {\n  ownr X 17 }\n  | ", "service S {\n  edition 17 = %\n  |\n}", "service S {\n  |",
				"service T { {\n\nservice S {\n  |\n}", "blah blah\nservice S {\n |\n}", "service T {\n  edition\nservice S {\n  |\n}",
				"service S {\r\n\tedition \"x\"\r\n\t|\r\n}",
				"service S { status inn-use |}")) {
			List<String> labels = labels(marked);
			assertTrue(marked.contains("ownr") ? labels.contains("service") : labels.containsAll(properties), marked + " " + labels);
		}
	}

	@Test
	void namesAreKnownInTheMiddleOfBrokenText() {
		assertEquals(List.of("Clerk", "Owner"), labels("package town\n\nfoo {\ninformation I {\n  item ( \n  owner |\n  process \"p\"\n",
				ORGANISATION));
	}

	@Test
	void proposesEndOfFileAsAnyOtherPlace() {
		assertEquals(List.of("in", "as"), labels("organisation O { role R |").stream().filter(List.of("in", "as")::contains).toList());
	}
}
