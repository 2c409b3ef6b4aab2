package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Findings in the forms that systems which run builds read: valid, complete, at the right places. */
class FormatsTest {

	private static final List<String> GITLAB_SEVERITIES = List.of("info", "minor", "major", "critical", "blocker");

	@TempDir
	Path repository;

	private Path folder;

	/** A repository with a project in a folder, whose only error is in line 11 and one of whose warnings is accepted. */
	@BeforeEach
	void makeRepository() {
		Folder.write(repository, ".git/HEAD", "ref: refs/heads/main\n");
		folder = Folder.project(repository.resolve("docs/säker het"));
		Folder.write(folder, "risks.assay", Folder.RISKS.replace("    risks by lkdata {\n", "    risks by lkdata {\n"
				+ "        accept R45 \"Decided in spring\" by Owner on 2026-01-20\n"
				+ "        risk A2 \"Mail is lost\" { category staff likelihood 2 consequence 2 owner Owner }\n"));
	}

	@Test
	void sarifIsValid() throws IOException {
		Run one = check("sarif", folder);
		Run example = check("sarif", Cli.example());

		assertEquals(Set.of(), violations(one.out()));
		assertEquals(Set.of(), violations(example.out()));
		assertFalse(one.out().contains(repository.toString()), "no path of the machine: " + repository);
	}

	@Test
	void sarifTellsFindingsWithRulesPlacesAndReasons() {
		JsonObject run = run(check("sarif", folder));
		JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
		JsonObject error = results(run, "R41").getFirst();
		JsonObject accepted = results(run, "R45").stream().filter(result -> !result.getAsJsonArray("suppressions").isEmpty()).findFirst()
				.orElseThrow();
		JsonObject place = error.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
		JsonObject rule = driver.getAsJsonArray("rules").get(error.get("ruleIndex").getAsInt()).getAsJsonObject();

		assertEquals("Assay", driver.get("name").getAsString());
		assertTrue(driver.getAsJsonArray("rules").size() >= 100, "all rules that were applied");
		assertEquals("R41", rule.get("id").getAsString());
		assertFalse(rule.getAsJsonObject("help").get("markdown").getAsString().isBlank());
		assertEquals("error", error.get("level").getAsString());
		assertEquals("docs/s%C3%A4ker%20het/risks.assay", place.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertEquals("%SRCROOT%", place.getAsJsonObject("artifactLocation").get("uriBaseId").getAsString());
		assertEquals(13, place.getAsJsonObject("region").get("startLine").getAsInt());
		assertEquals(24, place.getAsJsonObject("region").get("startColumn").getAsInt());
		assertEquals("Decided in spring (Owner, 2026-01-20)",
				accepted.getAsJsonArray("suppressions").get(0).getAsJsonObject().get("justification").getAsString());
		assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
		assertTrue(run.getAsJsonArray("invocations").get(0).getAsJsonObject().get("executionSuccessful").getAsBoolean());
		assertEquals(64, run.getAsJsonArray("artifacts").get(0).getAsJsonObject().getAsJsonObject("hashes").get("sha-256").getAsString()
				.length());
	}

	@Test
	void sarifHasARunOfItsOwnForEachProject() throws IOException {
		Folder.project(repository.resolve("two"));

		Run run = Cli.in(repository).resident().run("check", "docs/säker het", "two", "--format", "sarif");
		JsonArray runs = Json.document(run).getAsJsonArray("runs");

		assertEquals(Set.of(), violations(run.out()));
		assertEquals(List.of("assay/docs/s%C3%A4ker%20het/", "assay/two/"), List.of(id(runs.get(0)), id(runs.get(1))));
	}

	@Test
	void fingerprintsStayWhenLinesMoveAndInEveryLanguage() {
		List<String> before = fingerprints(Cli.in(folder).resident().run("check", "--format", "gitlab"));
		Folder.write(folder, "risks.assay", Folder.read(folder.resolve("risks.assay")).replace("package demo\n", "package demo\n\n// moved\n\n"));
		List<String> after = fingerprints(Cli.in(folder).resident().run("check", "--format", "gitlab", "--language", "sv"));

		assertEquals(new HashSet<>(before), new HashSet<>(after));
		assertEquals(before.size(), new HashSet<>(before).size(), "each is the only one");
	}

	@Test
	void gitlabHasTheFieldsThatItAsksFor() {
		Run run = check("gitlab", folder);
		JsonArray issues = JsonParser.parseString(run.out()).getAsJsonArray();

		assertTrue(issues.size() >= 2, run.out());
		for (JsonElement element : issues) {
			JsonObject issue = element.getAsJsonObject();
			assertEquals(List.of("description", "check_name", "fingerprint", "severity", "location"), Json.fields(issue));
			assertTrue(GITLAB_SEVERITIES.contains(issue.get("severity").getAsString()), issue.toString());
			String path = issue.getAsJsonObject("location").get("path").getAsString();
			assertTrue(path.startsWith("docs/säker het/") && path.endsWith(".assay"), path);
			assertTrue(issue.getAsJsonObject("location").getAsJsonObject("lines").get("begin").getAsInt() >= 1);
		}
		assertFalse(run.out().contains("A2 has neither"), "accepted findings are left out");
	}

	@Test
	void junitIsValid() throws IOException, SAXException {
		validateJunit(check("junit", folder).out());
		validateJunit(check("junit", Cli.example()).out());
	}

	@Test
	void junitFailsAtTheSeverityThatIsAskedFor() throws IOException, SAXException {
		String onError = check("junit", folder).out();
		String onWarning = Cli.in(folder).resident().run("check", "--format", "junit", "--fail-on", "warning").out();

		assertTrue(onError.contains("<testsuite name=\"docs/säker het/project.assay\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
				+ "    <testcase classname=\"docs/säker het/project.assay\" name=\"check\"/>"), onError);
		assertTrue(onError.contains("<testcase classname=\"docs/säker het/risks.assay\" name=\"R41 demo.Review.A1\">\n"
				+ "      <failure type=\"R41\" message=\"likelihood 17 is outside 1..10\">docs/säker het/risks.assay:13:24: error R41"), onError);
		assertTrue(onError.contains("accepted: Decided in spring (Owner, 2026-01-20)</skipped>"), onError);
		assertTrue(onError.contains("failures=\"1\""), onError);
		assertNotEquals(onError, onWarning);
		validateJunit(onWarning);
	}

	@Test
	void githubPutsFindingsBesideTheText() {
		List<String> lines = check("github", folder).out().lines().toList();

		assertTrue(lines.getFirst().startsWith("::error file=docs/säker het/risks.assay,line=13,endLine=13,col=24,endColumn=25,"
				+ "title=R41 Scores are on the model's scale::likelihood 17 is outside 1..10%0Ahint: "), lines.getFirst());
		String command = "::(error|warning|notice) file=[^:,]+,line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+,title=[^:,]+::.+";
		assertTrue(lines.stream().allMatch(line -> line.matches(command)), String.join("\n", lines));
	}

	@Test
	void markdownSaysFirstWhatHasToBeDone() {
		Run english = check("markdown", folder);
		Run swedish = Cli.in(folder).resident().run("check", "--format", "markdown", "--language", "sv");

		assertTrue(english.out().startsWith("## Assay: Demo\n\n**Not passed: 1 finding has to be dealt with.** 1 error, "), english.out());
		assertTrue(english.out().contains("| docs/säker het/risks.assay:13 | error R41: likelihood 17 is outside 1..10 | Write a score"),
				english.out());
		assertTrue(english.out().contains("<details><summary>Accepted: 1</summary>"), english.out());
		assertTrue(swedish.out().startsWith("## Assay: Demo\n\n**Inte godkänd: 1 fynd måste åtgärdas.**"), swedish.out());
		assertEquals("", english.err());
	}

	@Test
	void pathsAreThoseOfTheProjectWhereThereIsNoRepository(@TempDir Path elsewhere) {
		Path project = Folder.project(elsewhere.resolve("a/b"));

		assertTrue(Cli.in(elsewhere).resident().run("check", "a/b", "--format", "github").out().contains("file=a/b/risks.assay,"));
		assertTrue(Cli.in(folder).resident().run("check", project.toString(), "--format", "github").out().contains("file=risks.assay,"));
	}

	private Run check(String format, Path project) {
		return Cli.in(project).resident().run("check", "--format", format, "--as-of", "2026-02-01");
	}

	private static JsonObject run(Run run) {
		return Json.document(run).getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	private static String id(JsonElement run) {
		return run.getAsJsonObject().getAsJsonObject("automationDetails").get("id").getAsString();
	}

	private static List<JsonObject> results(JsonObject run, String rule) {
		return Json.objects(run, "results").stream().filter(result -> result.get("ruleId").getAsString().equals(rule)).toList();
	}

	private static List<String> fingerprints(Run run) {
		List<String> fingerprints = new ArrayList<>();
		JsonParser.parseString(run.out()).getAsJsonArray()
				.forEach(issue -> fingerprints.add(issue.getAsJsonObject().get("fingerprint").getAsString()));
		return fingerprints;
	}

	static Set<String> violations(String sarif) throws IOException {
		try (InputStream schema = FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			Set<String> violations = new HashSet<>();
			JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(new ObjectMapper().readTree(sarif))
					.forEach(violation -> violations.add(violation.getMessage()));
			return violations;
		}
	}

	static void validateJunit(String xml) throws IOException, SAXException {
		SchemaFactory.newDefaultInstance().newSchema(FormatsTest.class.getResource("jenkins-junit.xsd")).newValidator()
				.validate(new StreamSource(new StringReader(xml)));
	}
}
