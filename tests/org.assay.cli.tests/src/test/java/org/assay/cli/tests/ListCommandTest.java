package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a project, as JSON, as CSV and as a table. */
class ListCommandTest {

	/** The fields that the contract names for a kind, besides those of all kinds. */
	private static final Map<String, String> CONTRACT = Map.of(
			"risks", "category likelihood consequence value band mustDecide owner actions decision residual",
			"requirements", "catalogue view control framework derived because status evidence weakestEvidence lastDone dueNext",
			"information", "owner levels personalData storedIn secrecy securityProtection",
			"services", "edition operator operatorCountry parentCountry levels handles functions chain verdicts",
			"verdicts", "service functions aspects result upTo conditions validFrom validUntil restsOn");

	@TempDir
	Path folder;

	static List<String> kinds() {
		return List.of("information", "services", "risks", "requirements", "controls", "verdicts", "conditions", "documents", "citations",
				"findings", "actions", "rules", "roles", "parties", "contexts", "regulations", "questions", "positions");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void givesEveryKindTheFieldsOfTheContract(String kind) {
		JsonObject document = example(kind);

		assertEquals(List.of("formatVersion", "asOf", "kind", "rows"), Json.fields(document));
		assertEquals(1, document.get("formatVersion").getAsInt());
		assertEquals("2026-11-21", document.get("asOf").getAsString());
		assertEquals(kind, document.get("kind").getAsString());
		List<List<String>> fields = Json.objects(document, "rows").stream().map(Json::fields).toList();
		assertTrue(new HashSet<>(fields).size() <= 1, "rows have different fields: " + new HashSet<>(fields));
		if (!fields.isEmpty()) {
			assertEquals(List.of("name", "title", "file", "line"), fields.getFirst().subList(0, 4));
			List<String> promised = Arrays.asList(CONTRACT.getOrDefault(kind, "").split(" "));
			assertEquals(promised, CONTRACT.containsKey(kind) ? fields.getFirst().subList(4, 4 + promised.size()) : promised);
		}
	}

	@Test
	void derivesTheValueOfARisk() {
		JsonObject document = example("risks");

		JsonObject risk = Json.row(document, "A6");
		assertEquals(36, Json.objects(document, "rows").size());
		assertEquals("linkoping.Homecare2017.A6", Json.objects(document, "rows").getFirst().get("name").getAsString());
		assertEquals(45, risk.get("value").getAsInt());
		assertEquals("high", risk.get("band").getAsString());
		assertTrue(risk.get("mustDecide").getAsBoolean());
		assertTrue(risk.get("decision").isJsonNull());
		assertEquals(45, risk.getAsJsonObject("residual").get("now").getAsInt());
		assertTrue(risk.getAsJsonObject("residual").get("target").isJsonNull());
		JsonObject action = Json.objects(risk, "actions").getFirst();
		assertEquals(List.of("name", "title", "kind", "owner", "due", "status"), Json.fields(action));
		assertEquals("linkoping.Homecare2017.A6.verify", action.get("name").getAsString());
		assertTrue(action.get("status").isJsonNull(), "no status is stated, and none is made up");
	}

	@Test
	void asksForADecisionWhereTheConsequenceIsHighAndTheValueLow() {
		JsonObject risk = Json.row(example("risks"), "D1");

		assertEquals(10, risk.get("value").getAsInt());
		assertTrue(risk.get("mustDecide").getAsBoolean());
	}

	@Test
	void saysWhyARequirementIsInTheList() {
		JsonObject document = example("requirements");
		JsonObject requirement = Json.row(document, "S01");

		assertEquals(104, Json.objects(document, "rows").size());
		assertEquals("A.6.1.1", requirement.get("control").getAsString());
		assertEquals("iso27001_2013", requirement.get("framework").getAsString());
		assertEquals("supplier", requirement.get("view").getAsString());
		assertTrue(requirement.get("derived").getAsBoolean());
		assertEquals("not-assessed", requirement.get("status").getAsString());
		JsonObject because = Json.objects(requirement, "because").getFirst();
		assertEquals(List.of("aspect", "level", "information", "law"), Json.fields(because).subList(0, 4));
		assertEquals("confidentiality", because.get("aspect").getAsString());
		assertEquals("significant", because.get("level").getAsString());
	}

	@Test
	void listsRequirementsThatDoNotApplyAsSuch() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "mail.assay", """
				package demo
				import std.klassa.*
				information Letters "Letters" {
				    owner Owner
				    classify klassa on 2026-01-10 by Owner { confidentiality moderate integrity severe availability moderate traceability moderate }
				}
				service Mail "Mail" { handles Letters }
				catalogue Own "Own" {
				    view own
				    requirement M1 "Only for the severe" { applies when confidentiality >= severe }
				    requirement M2 "For all that must be right" { applies when integrity >= severe }
				    requirement M3 "For everybody" { applies always }
				}
				""");

		JsonObject document = Json.document(Cli.in(folder).resident().run("list", "requirements", "--format", "json"));

		assertFalse(Json.row(document, "M1").get("derived").getAsBoolean());
		assertEquals(0, Json.objects(Json.row(document, "M1"), "because").size());
		JsonObject because = Json.objects(Json.row(document, "M2"), "because").getFirst();
		assertEquals("integrity", because.get("aspect").getAsString());
		assertEquals("severe", because.get("level").getAsString());
		assertEquals("demo.Letters", because.get("information").getAsString());
		assertTrue(Json.row(document, "M3").get("derived").getAsBoolean());
	}

	@Test
	void derivesLevelsWithTheirOrigin() {
		JsonObject levels = Json.row(example("services"), "CameraSupervision").getAsJsonObject("levels");

		JsonObject integrity = levels.getAsJsonObject("integrity");
		assertEquals(List.of("level", "ordinal", "from"), Json.fields(integrity).subList(0, 3));
		assertEquals("severe", integrity.get("level").getAsString());
		assertEquals(3, integrity.get("ordinal").getAsInt());
		assertEquals(List.of("linkoping.CameraSupervision"), Json.texts(integrity, "from"));
		assertTrue(levels.getAsJsonObject("traceability").get("level").isJsonNull(), "nobody has classified it");
	}

	@Test
	void tellsTheStatesOfConditions() {
		JsonObject verdict = Json.row(example("verdicts"), "PilotVerdict");

		assertEquals("not-assessed", verdict.get("result").getAsString(), "the report proposes, and decides nothing");
		List<String> states = Json.objects(verdict, "conditions").stream().map(condition -> condition.get("state").getAsString()).toList();
		assertEquals(List.of("unknown", "each-use", "each-use", "fails", "unknown", "unknown", "unknown"), states);
	}

	@ParameterizedTest
	@MethodSource("verdicts")
	void derivesTheResultOfAVerdict(String expected, String verdict) {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "verdict.assay", """
				package demo
				import std.klassa.*
				service Mail "Mail" { }
				document Test "Own test" { date 2026-01-01 strength own-test }
				document Brochure "Brochure" { date 2026-01-01 strength marketing }
				verdict V "V" on Mail {
				for e-mail
				about confidentiality
				""" + verdict + "\n}\n");

		JsonObject document = Json.document(Cli.in(folder).resident().run("list", "verdicts", "--format", "json", "--as-of", "2026-02-01"));

		assertEquals(expected, Json.row(document, "V").get("result").getAsString());
	}

	static List<Arguments> verdicts() {
		String decided = "decided by Owner on 2026-01-01\n";
		String tested = "rests-on Test " + decided;
		return Stream.of(
				List.of("allowed", "allow " + tested),
				List.of("allowed-if", "allow " + decided),
				List.of("allowed-if", "allow rests-on Brochure " + decided),
				List.of("not-assessed", "allow"),
				List.of("not-assessed", decided),
				List.of("not-assessed", "allow decided by Owner on 2026-03-01"),
				List.of("not-assessed", "allow valid from 2026-02-02 " + decided),
				List.of("allowed", "allow valid until 2026-02-01 " + tested),
				List.of("expired", "allow valid until 2026-01-31 " + decided),
				List.of("expired", "allow reconsider on 2026-02-01 " + decided),
				List.of("not-allowed", "deny " + decided),
				List.of("case-by-case", "case-by-case " + decided),
				List.of("allowed", "allow condition c \"c\" holds evidence Test\n" + decided),
				List.of("allowed-if", "allow condition c \"c\" holds\n" + tested),
				List.of("allowed-if", "allow condition c \"c\" each use\n" + tested),
				List.of("allowed-if", "allow condition c \"c\" assumed\n" + tested),
				List.of("allowed-if", "allow condition c \"c\"\n" + tested),
				List.of("not-allowed", "allow condition c \"c\" holds\n condition d \"d\" fails\n" + tested),
				List.of("allowed", "allow condition c \"c\" fails recommended\n" + tested))
				.map(row -> Arguments.of(row.toArray())).toList();
	}

	@Test
	void keepsSpreadsheetsFromRunningText() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "parties.assay", """
				package demo
				party P1 "=HYPERLINK(\\"https://example.org\\")" { }
				party P2 "+1" { }
				party P3 "-1" { }
				party P4 "@SUM(1)" { }
				party P5 "a, \\"b\\"" { }
				party P6 "plain" { }
				""");

		Run run = Cli.in(folder).resident().run("list", "parties", "--format", "csv");

		List<String> lines = run.out().lines().toList();
		assertEquals("name,title,file,line,kind,country,parent,of,authority", lines.getFirst());
		assertTrue(run.out().contains("demo.P1,\"'=HYPERLINK(\"\"https://example.org\"\")\",parties.assay,2,"), run.out());
		assertTrue(run.out().contains("demo.P2,'+1,"), run.out());
		assertTrue(run.out().contains("demo.P3,'-1,"), run.out());
		assertTrue(run.out().contains("demo.P4,'@SUM(1),"), run.out());
		assertTrue(run.out().contains("demo.P5,\"a, \"\"b\"\"\","), run.out());
		assertTrue(run.out().contains("demo.P6,plain,"), run.out());
		assertTrue(run.err().contains("parties: 7, as of "), run.err());
	}

	@Test
	void showsATableToPeople() {
		Folder.project(folder);
		Folder.write(folder, "risks.assay", Folder.RISKS.replace("likelihood 17", "likelihood 4"));

		Run run = Cli.in(folder).resident().run("list", "risks", "--as-of", "2026-02-01");

		assertEquals("""
				NAME            TITLE                             CATEGORY  LIKELIHOOD  CONSEQUENCE  VALUE  BAND  MUST DECIDE  OWNER            DECISION
				demo.Review.A1  Mail is sent to the wrong person  staff              4            3     12  low   no           demo.Town.Owner
				risks: 1, as of 2026-02-01
				""", run.out());
		assertEquals(0, run.code());
	}

	@Test
	void listsRulesWithoutLookingAtTheProjectsLanguage() {
		Folder.project(folder);

		JsonObject document = Json.document(Cli.in(folder).resident().run("list", "rules", "--format", "json"));

		JsonObject rule = Json.objects(document, "rows").stream().filter(row -> row.get("name").getAsString().equals("R41")).findFirst()
				.orElseThrow();
		assertEquals("error", rule.get("severity").getAsString());
		assertFalse(rule.get("title").getAsString().isBlank());
	}

	@Test
	void guessesWhichKindWasMeant() {
		Run run = Cli.in(folder).resident().run("list", "risk");

		assertTrue(run.err().startsWith("assay: risk is no kind of rows, expected one of information, "), run.err());
		assertTrue(run.err().endsWith("did you mean risks?\n"), run.err());
		assertEquals(2, run.code());
	}

	private static JsonObject example(String kind) {
		Run run = Cli.in(Cli.repository()).resident().run("list", kind, Cli.example().toString(), "--format", "json", "--as-of", "2026-11-21");
		assertEquals(0, run.code(), run.err());
		return Json.document(run);
	}
}
