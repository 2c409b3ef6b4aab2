package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a baseline knows is left out, and only what comes on top of it counts. */
class BaselineTest {

	@TempDir
	Path folder;

	private Path project;

	@BeforeEach
	void makeProject() {
		project = Folder.project(folder.resolve("town"));
	}

	@Test
	void knownFindingsAreLeftOutAndDoNotFail() {
		Run written = check("--write-baseline", "known.json", "--fail-on", "info");
		assertEquals(0, written.code(), written.out() + written.err());

		Run run = check("--baseline", "known.json", "--fail-on", "info");
		assertEquals(0, run.code(), run.out());
		assertTrue(run.out().matches("(?s)0 errors, 0 warnings, 0 infos, 0 accepted in .*; \\d+ known findings left out\n"), run.out());
	}

	@Test
	void movedLinesAndFilesAreStillKnown() {
		check("--write-baseline", "known.json");
		Folder.write(project, "risks.assay", "");
		Folder.write(project, "later/reviews.assay", "// moved\n\n" + Folder.RISKS.replace("            likelihood",
				"\n\n            likelihood"));
		Run run = check("--baseline", "known.json", "--fail-on", "info");
		assertEquals(0, run.code(), run.out());
	}

	@Test
	void newFindingIsReportedAndMendedOnesAreCounted() {
		check("--write-baseline", "known.json");
		Folder.write(project, "risks.assay", Folder.RISKS.replace("likelihood 17", "likelihood 7").replace("consequence 3", "consequence 30"));
		Run run = check("--baseline", "known.json", "--format", "json");

		JsonObject document = Json.document(run);
		assertEquals(1, run.code());
		assertEquals(List.of("R41 consequence 30 is outside 1..10"), Json.objects(document, "findings").stream()
				.map(finding -> finding.get("code").getAsString() + " " + finding.get("message").getAsString()).toList());
		assertEquals(1, document.getAsJsonObject("summary").get("errors").getAsInt());
		assertEquals(1, document.getAsJsonObject("summary").get("gone").getAsInt());
		assertTrue(document.getAsJsonObject("summary").get("known").getAsInt() > 0);
	}

	@Test
	void secondFindingThatLooksAlikeIsNew() {
		check("--write-baseline", "known.json");
		Folder.write(project, "risks.assay",
				Folder.RISKS.replace("owner Owner", "owner Owner\n            residual likelihood 18 consequence 1"));
		Run run = check("--baseline", "known.json");
		assertTrue(run.out().contains("error R41 likelihood 18"), run.out());
		assertFalse(run.out().contains("likelihood 17"), run.out());
	}

	@Test
	void findingThatBecameMoreSeriousIsReportedAgain() {
		check("--write-baseline", "known.json");
		Folder.write(project, "project.assay", Folder.PROJECT.replace("language en", "language en\n    severity R45 error"));
		Run raised = check("--baseline", "known.json");
		assertTrue(raised.out().contains("error R45"), raised.out());
		assertEquals(1, raised.code());
	}

	@Test
	void oneSentenceForManyIsKnownWhenOneOfThemIsMended() {
		StringBuilder risks = new StringBuilder();
		for (int number = 1; number <= 6; number++) {
			risks.append("risk A%d \"R\" { likelihood 1 consequence 1 owner Owner action a \"Do %d\" { kind modify } }\n".formatted(number, number));
		}
		String text = "package demo\nservice Mail\nassessment Review \"Review\" of Mail { participants Owner risks by matrix5 {\n" + risks
				+ "} }\n";
		Folder.write(project, "risks.assay", text);
		assertTrue(check().out().contains("all 6 actions lack"), "one finding for six actions");
		check("--write-baseline", "known.json");
		Folder.write(project, "risks.assay", text.replaceFirst("kind modify", "kind modify owner Owner"));
		assertTrue(check().out().contains("action a lacks an owner"), "single findings");
		assertEquals(0, check("--baseline", "known.json", "--fail-on", "info").code());
	}

	@Test
	void brokenTextIsReportedEachTimeAndHasNoBaseline() {
		check("--write-baseline", "known.json");
		String known = Folder.read(folder.resolve("known.json"));
		Folder.write(project, "broken.assay", "package demo\nservice {{{\n");

		Run run = check("--baseline", "known.json");
		assertTrue(run.out().contains("error R101"), run.out());
		Run refused = check("--write-baseline", "known.json");
		assertEquals(2, refused.code());
		assertTrue(refused.err().contains("no baseline is made"), refused.err());
		assertEquals(known, Folder.read(folder.resolve("known.json")));
	}

	@Test
	void acceptedFindingsAreNoneOfItsBusiness() {
		String accepted = Folder.RISKS.replace("        risk A1", "        accept R45 \"Mail is old\" by Owner on 2026-01-20\n        risk A1");
		Folder.write(project, "risks.assay", accepted);
		check("--write-baseline", "known.json");
		assertFalse(Folder.read(folder.resolve("known.json")).contains("R45"));
		Run run = check("--baseline", "known.json");
		assertTrue(run.out().contains("accepted: Mail is old (Owner, 2026-01-20)") && run.out().contains(" 1 accepted in "), run.out());
	}

	@Test
	void fileIsTheSameForTheSameFindings() throws Exception {
		check("--write-baseline", "one.json");
		Folder.write(project, "project.assay", "// a comment\n" + Folder.PROJECT);
		Cli.in(folder).resident().run("check", "town", "--language", "sv", "--as-of", "2026-02-01", "--write-baseline", "two.json");
		assertEquals(-1, Files.mismatch(folder.resolve("one.json"), folder.resolve("two.json")));
		JsonObject document = JsonParser.parseString(Folder.read(folder.resolve("one.json"))).getAsJsonObject();
		assertEquals(List.of("formatVersion", "asOf", "findings"), Json.fields(document));
		assertEquals(List.of("code", "element", "severity", "count", "fingerprint"), Json.fields(Json.objects(document, "findings").getFirst()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "[]", "{\"findings\": []}", "{\"formatVersion\": 1}",
			"{\"formatVersion\": 1, \"findings\": [{\"code\": \"R1\", \"element\": \"\", \"severity\": \"bad\", "
					+ "\"count\": 1, \"fingerprint\": \"0123456789abcdef\"}]}"})
	void whatIsNoBaselineIsSaidSo(String text) {
		Folder.write(folder, "known.json", text);
		Run run = check("--baseline", "known.json");
		assertEquals(2, run.code(), run.out());
		assertTrue(run.err().contains("known.json is no baseline, make it with --write-baseline"), run.err());
		assertEquals("", run.out());
	}

	@Test
	void missingAndLaterBaselinesAreSaidSo() {
		assertTrue(check("--baseline", "none.json").err().contains("none.json does not exist, make the baseline with --write-baseline"));
		Folder.write(folder, "later.json", "{\"formatVersion\": 2, \"findings\": []}");
		assertTrue(check("--baseline", "later.json").err().contains("later.json is a baseline of format 2, expected format 1"));
		Run folderInstead = check("--baseline", "town");
		assertEquals(2, folderInstead.code());
		assertTrue(folderInstead.err().contains("cannot be read"), folderInstead.err());
	}

	@Test
	void oneFileIsForOneProjectAndTwoSourcesExcludeEachOther() {
		Folder.project(folder.resolve("other"));
		Run several = Cli.in(folder).resident().run("check", "town", "other", "--baseline", "known.json");
		assertEquals(2, several.code());
		assertTrue(several.err().contains("a baseline is that of one project, found 2"), several.err());
		Run both = check("--baseline", "known.json", "--since", "HEAD");
		assertEquals(2, both.code());
		assertTrue(both.err().contains("--baseline and --since exclude each other"), both.err());
	}

	private Run check(String... options) {
		return Cli.in(folder).resident().run(Stream.concat(Stream.of("check", "town", "--as-of", "2026-02-01"),
				Stream.of(options)).toArray(String[]::new));
	}
}
