package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check lists, in which form, and with which exit code. */
class CheckCommandTest {

	@TempDir
	Path folder;

	@BeforeEach
	void makeProject() {
		Folder.project(folder);
	}

	@Test
	void showsPlaceLineMarkAndHint() {
		Run run = Cli.in(folder).run("check", "--as-of", "2026-02-01");

		String expected = """
				risks.assay:11:24: error R41 likelihood 17 is outside 1..10
				                likelihood 17
				                           ^^
				    hint:""";
		assertTrue(run.out().contains(expected), run.out());
		assertEquals("", run.err());
		assertEquals(1, run.code());
	}

	@Test
	void addsUpWhatWasFound() {
		String last = run("check", "--as-of", "2026-02-01").out().lines().toList().getLast();

		assertTrue(last.matches("1 error, \\d+ warnings?, \\d+ infos?, 0 accepted in 2 files, 7 elements, as of 2026-02-01"), last);
	}

	@Test
	void failsOnTheSeverityThatIsAskedFor() {
		correctTheLikelihood();

		Run onError = run("check");
		Run onWarning = run("check", "--fail-on", "warning");

		assertTrue(onWarning.out().contains("warning R45"), "the risk has neither action nor decision: " + onWarning.out());
		assertEquals(0, onError.code());
		assertEquals(1, onWarning.code());
	}

	@Test
	void givesTheFieldsOfTheContractInTheirOrder() {
		Run run = run("check", "--format", "json", "--as-of", "2026-02-01");

		JsonObject document = Json.document(run);
		assertEquals(List.of("formatVersion", "asOf", "project", "findings", "summary"), List.copyOf(document.keySet()));
		assertEquals(1, document.get("formatVersion").getAsInt());
		assertEquals("2026-02-01", document.get("asOf").getAsString());
		assertEquals("Demo", document.get("project").getAsString());
		JsonObject finding = findings(document, "R41").getFirst();
		assertEquals(List.of("code", "severity", "message", "file", "line", "column", "endLine", "endColumn", "element", "accepted", "fixes"),
				List.copyOf(finding.keySet()));
		assertEquals("error", finding.get("severity").getAsString());
		assertEquals("risks.assay", finding.get("file").getAsString());
		assertArrayEquals(new int[] {11, 24, 11, 26}, List.of("line", "column", "endLine", "endColumn").stream()
				.mapToInt(field -> finding.get(field).getAsInt()).toArray());
		assertEquals("demo.Review.A1", finding.get("element").getAsString());
		assertTrue(finding.get("accepted").isJsonNull());
		JsonObject summary = document.getAsJsonObject("summary");
		assertEquals(List.of("errors", "warnings", "infos", "accepted", "files", "elements", "known", "gone", "omitted"),
				List.copyOf(summary.keySet()));
		assertEquals(1, summary.get("errors").getAsInt());
		assertEquals(2, summary.get("files").getAsInt());
		assertEquals(1, run.code());
	}

	@Test
	void changesOnlyMessagesWithTheLanguage() {
		JsonArray english = json("check", "--format", "json", "--language", "en").getAsJsonArray("findings");
		JsonArray swedish = json("check", "--format", "json", "--language", "sv").getAsJsonArray("findings");

		assertFalse(english.isEmpty());
		assertEquals(english.size(), swedish.size());
		for (int index = 0; index < english.size(); index++) {
			JsonObject one = english.get(index).getAsJsonObject();
			JsonObject other = swedish.get(index).getAsJsonObject();
			assertFalse(one.remove("message").equals(other.remove("message")), "the message is the same in both languages");
			assertEquals(one, other);
		}
	}

	@Test
	void speaksSwedishToPeople() {
		Run run = run("check", "--language", "sv");

		assertTrue(run.out().contains("risks.assay:11:24: fel R41 "), run.out());
		assertTrue(run.out().contains("    råd: "), run.out());
	}

	@Test
	void givesOneLineForEachFindingToTools() {
		Run run = run("check", "--format", "line", "--language", "sv");

		assertTrue(run.out().lines().allMatch(line -> line.matches("risks\\.assay:\\d+:\\d+: (error|warning|info) R\\d+ .+")), run.out());
		assertTrue(run.out().contains("risks.assay:11:24: error R41 "), run.out());
		assertTrue(run.err().contains("1 fel"), "the summary goes elsewhere: " + run.err());
	}

	@Test
	void keepsAcceptedWarningsVisible() {
		correctTheLikelihood();
		Folder.write(folder, "risks.assay", Folder.read(folder.resolve("risks.assay"))
				.replace("        risk A1", "        accept R45 \"Decided in spring\" by Owner on 2026-01-20\n        risk A1"));

		Run text = run("check", "--fail-on", "warning");
		JsonObject document = json("check", "--format", "json");

		assertTrue(text.out().contains("accepted: Decided in spring (Owner, 2026-01-20)"), text.out());
		assertEquals("Decided in spring (Owner, 2026-01-20)", findings(document, "R45").getFirst().get("accepted").getAsString());
		assertEquals(1, document.getAsJsonObject("summary").get("accepted").getAsInt());
		assertEquals(0, text.code());
	}

	@Test
	void writesTheResultToAFile() {
		Run run = run("check", "--format", "json", "-o", "result/findings.json");

		assertEquals("", run.out());
		assertEquals(1, run.code());
		assertEquals(1, JsonParser.parseString(Folder.read(folder.resolve("result/findings.json"))).getAsJsonObject().get("formatVersion")
				.getAsInt());
		assertEquals(List.of("findings.json"), Folder.all(folder.resolve("result")));
	}

	@Test
	void findsTheProjectUpwards() {
		Path below = Folder.write(folder, "a/b/notes.txt", "").getParent();

		Run fromBelow = Cli.in(below).resident().run("check");
		Run ofFile = Cli.in(below).resident().run("check", "../../project.assay");

		assertTrue(fromBelow.out().contains("../../risks.assay:11:24: error R41"), fromBelow.out());
		assertEquals(fromBelow.out(), ofFile.out());
	}

	@Test
	void readsNothingThatIsNoPartOfTheProject() {
		String broken = "package demo service {{{";
		for (String path : List.of(".hidden/x.assay", "target/x.assay", "deep/node_modules/m/x.assay", ".x.assay", "x.assay.bak")) {
			Folder.write(folder, path, broken);
		}
		Folder.write(folder, "other/x.assay", "package other\nproject Other { }\n" + broken);
		Folder.write(folder, "deep/y.assay", "package demo\ninformation Letters \"Letters\" { owner Owner }\n");

		JsonObject document = json("check", "--format", "json");

		assertEquals(3, document.getAsJsonObject("summary").get("files").getAsInt());
		assertEquals(1, document.getAsJsonObject("summary").get("errors").getAsInt());
	}

	@Test
	void mistakesNothingElseForAProjectBlock() {
		Path below = Folder.write(folder, "below/a.assay", """
				package demo
				// project Comment
				/* project Comment { } */
				document project "project \\" inside" {
				    description \"""
				        project Text { }
				        \"""
				}
				""").getParent();

		JsonObject document = Json.document(Cli.in(below).resident().run("check", "--format", "json"));

		assertEquals("Demo", document.get("project").getAsString());
		assertEquals(3, document.getAsJsonObject("summary").get("files").getAsInt());
	}

	@Test
	void checksSeveralProjects() {
		Folder.project(folder.resolve("one"));
		Folder.project(folder.resolve("two"));

		Run text = run("check", "one", "two", "one/risks.assay");
		Run json = run("check", "one", "two", "--format", "json");

		assertEquals(1, occurrences(text.out(), "one/risks.assay:11:24: error R41"));
		assertEquals(1, occurrences(text.out(), "two/risks.assay:11:24: error R41"));
		assertEquals(2, json.code());
		assertTrue(json.err().contains("--format json takes one project, found 2"), json.err());
	}

	@Test
	void showsControlCharactersInsteadOfObeyingThem() {
		Folder.write(folder, "risks.assay", Folder.RISKS.replace("likelihood 17", "likelihood 17 /* \u001B[31m\u0007\u009B \u202E */"));

		Run run = run("check");

		assertTrue(run.out().contains("/* \\x1B[31m\\x07\\x9B \\u202E */"), run.out());
		assertTrue(run.out().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), run.out());
	}

	@Test
	void keepsQuietWhenTheReaderGoes() {
		Run run = Cli.in(folder).shell("assay check | head -n 1");

		assertEquals(1, run.out().lines().count());
		assertEquals("", run.err());
	}

	@Test
	void saysSoWhenTheResultCannotBeWritten() {
		Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full");

		Run run = Cli.in(folder).shell("assay check > /dev/full");

		assertEquals(2, run.code());
		assertTrue(run.err().startsWith("assay: the result cannot be written: "), run.err());
	}

	@Test
	void testsItsOwnRules() {
		Run run = run("check", "--self-test");

		assertTrue(run.out().matches("\\d+ of \\d+ rules have samples and were tested\n"), run.out());
		assertEquals(0, run.code());
	}

	private void correctTheLikelihood() {
		Folder.write(folder, "risks.assay", Folder.RISKS.replace("likelihood 17", "likelihood 2"));
	}

	private Run run(String... arguments) {
		return Cli.in(folder).resident().run(arguments);
	}

	private JsonObject json(String... arguments) {
		return Json.document(run(arguments));
	}

	private static List<JsonObject> findings(JsonObject document, String code) {
		return Json.objects(document, "findings").stream().filter(finding -> finding.get("code").getAsString().equals(code)).toList();
	}

	private static int occurrences(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}
}
