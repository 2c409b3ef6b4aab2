package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes in the formats that programs read, and those that are written into the files. */
class FixOptionTest {

	private static final String PLAN = """
			package demo

			document Plan "Plan" {
			    date 2026-3-1 // the day of the meeting
			}
			""";
	private static final String LETTERS = """
			package demo

			information Letters "Letters"
			service Post "Post" {
			    handles Letters, Letter
			}
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void makeProject() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "plan.assay", PLAN);
		Folder.write(folder, "letters.assay", LETTERS);
	}

	@Test
	void writesWhatNeedsNoJudgementAndTellsIt() throws IOException {
		Run run = check("--fix", "--as-of", "2026-03-02", "--format", "line");

		assertEquals(PLAN.replace("2026-3-1", "2026-03-01"), Files.readString(folder.resolve("plan.assay")));
		assertEquals(LETTERS.replace("Letters, Letter\n", "Letters, Letters\n"), Files.readString(folder.resolve("letters.assay")));
		assertEquals("""
				letters.assay:5: R102: Write Letters
				plan.assay:4: R101: Write 2026-03-01
				fixes applied: 2; files changed: 2
				""", run.err().substring(0, run.err().indexOf("changed: 2\n") + "changed: 2\n".length()));
		assertEquals(Set.of("R02"), codes(run.out()));
		assertEquals(1, run.code());
	}

	@Test
	void writesNothingTheSecondTime() {
		check("--fix");
		Run again = check("--fix");

		assertTrue(again.err().contains("fixes applied: 0; files changed: 0\n"), again.err());
	}

	@Test
	void writesNothingUnlessItIsAsked() throws IOException {
		check("--format", "json");

		assertEquals(PLAN, Files.readString(folder.resolve("plan.assay")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"--stdin", "--since=HEAD", "--baseline=known.json", "--write-baseline=known.json"})
	void isNotCombinedWithAPartOfTheFindings(String other) throws IOException {
		Run run = check("--fix", other, "plan.assay");

		assertEquals(2, run.code());
		assertTrue(run.err().contains("--fix and " + other.replaceAll("=.*", "")), run.err());
		assertEquals(PLAN, Files.readString(folder.resolve("plan.assay")));
	}

	@Test
	void jsonListsTheEditsOfEachFixWithTheirPlaces() {
		JsonObject finding = Json.objects(JsonParser.parseString(check("--format", "json").out()).getAsJsonObject(), "findings").stream()
				.filter(each -> each.get("code").getAsString().equals("R101")).findFirst().orElseThrow();

		assertEquals(JsonParser.parseString("""
				[{"title": "Write 2026-03-01", "safe": true, "edits": [
				    {"file": "plan.assay", "line": 4, "column": 10, "endLine": 4, "endColumn": 18, "newText": "2026-03-01"}]}]
				"""), finding.get("fixes"));
	}

	@Test
	void sarifListsFixesAsItsSchemaWants() throws IOException {
		String sarif = check("--format", "sarif").out();
		JsonObject run = Json.objects(JsonParser.parseString(sarif).getAsJsonObject(), "runs").getFirst();
		JsonObject result = Json.objects(run, "results").stream().filter(each -> each.get("ruleId").getAsString().equals("R101")).findFirst()
				.orElseThrow();

		assertEquals(Set.of(), FormatsTest.violations(sarif));
		assertTrue(result.getAsJsonArray("fixes").toString().contains("""
				"replacements":[{"deletedRegion":{"startLine":4,"startColumn":10,"endLine":4,"endColumn":18},\
				"insertedContent":{"text":"2026-03-01"}}]"""), result::toString);
	}

	private static Set<String> codes(String lines) {
		return Set.copyOf(lines.lines().map(line -> line.replaceAll(".*: (?:error|warning|info) (R\\d+) .*", "$1")).distinct().toList());
	}

	private Run check(String... arguments) {
		List<String> all = new ArrayList<>(List.of("check"));
		all.addAll(List.of(arguments));
		return Resident.assembled().run(folder, all);
	}
}
