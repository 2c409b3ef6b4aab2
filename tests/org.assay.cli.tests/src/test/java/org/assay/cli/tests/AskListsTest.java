package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions whose answer is a list, asked of the examples; -Dgolden.update=true writes the answers anew. */
class AskListsTest {

	private static final Path GOLDEN = Cli.repository().resolve("tests/org.assay.cli.tests/src/test/resources/golden/ask");

	private static Run ask(String project, String day, String question, String... options) {
		List<String> words = new ArrayList<>(List.of("ask", question, "--project", ".", "--as-of", day));
		words.addAll(List.of(options));
		return Cli.in(Cli.repository().resolve("examples/" + project)).resident().run(words.toArray(String[]::new));
	}

	private static JsonArray rows(String project, String day, String question) {
		return Json.document(ask(project, day, question, "--format", "json")).getAsJsonArray("rows");
	}

	private static List<String> texts(JsonArray rows, String field) {
		return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getAsJsonObject().get(field).toString().replace("\"", "")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			misplaced-karlskrona      | karlskrona-map     | 2022-01-10 | misplaced
			misplaced-nordic          | nordic-video       | 2020-04-01 | misplaced
			rests-on-v6               | v6-meetings        | 2021-03-01 | rests-on supplier
			rests-on-nordic           | nordic-video       | 2020-04-01 | rests-on MeetsGdpr
			due-linkoping             | linkoping-homecare | 2017-03-07 | due before 2018-03-08
			expired-linkoping         | linkoping-homecare | 2018-03-08 | expired
			requirements-v6           | v6-meetings        | 2021-03-01 | requirements from supplier open
			risks-linkoping           | linkoping-homecare | 2017-03-07 | risks to decide
			chain-linkoping           | linkoping-homecare | 2017-03-07 | chain of CameraSupervision
			chain-nordic              | nordic-video       | 2020-04-01 | chain of NordicZoom
			data-linkoping            | linkoping-homecare | 2017-03-07 | data in CameraSupervision
			data-nordic               | nordic-video       | 2020-04-01 | data in NordicZoom
			gaps-karlskrona           | karlskrona-map     | 2022-01-10 | gaps
			contradictions-linkoping  | linkoping-homecare | 2017-03-07 | contradictions
			contradictions-nordic     | nordic-video       | 2020-04-03 | contradictions
			contradictions-remm       | remm-workshop      | 2021-01-29 | contradictions
			alternatives-linkoping    | linkoping-homecare | 2017-03-07 | alternatives to CameraSupervision
			""")
	void theAnswerIsAsExpected(String name, String project, String day, String question) throws IOException {
		Run english = ask(project, day, question);
		Run swedish = ask(project, day, question, "--language", "sv");
		Run json = ask(project, day, question, "--format", "json");

		compare(name + ".txt", english.out() + "\n" + swedish.out());
		compare(name + ".json", json.out());
		assertEquals(List.of(0, 0, 0), List.of(english.code(), swedish.code(), json.code()), english.err());
		assertEquals(json.out(), ask(project, day, question, "--format", "json", "--language", "sv").out(), "changes with the language");
	}

	private static void compare(String name, String actual) throws IOException {
		Path file = GOLDEN.resolve(name);
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(GOLDEN);
			Files.writeString(file, actual);
		}
		assertEquals(Files.readString(file), actual, name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nordic-video       | NordicZoom
			linkoping-homecare | CameraSupervision
			v6-meetings        | TeamsMeetings
			karlskrona-map     | AmericanCloud
			remm-workshop      | TeamsTrial
			""")
	void allRowsOfAQuestionHaveTheSameFields(String project, String service) {
		for (String question : List.of("misplaced", "rests-on supplier", "due", "expired", "requirements from supplier",
				"requirements from manager",
				"risks to decide", "decisions", "chain of " + service, "data in " + service, "gaps", "contradictions", "alternatives to " + service)) {
			List<List<String>> fields = StreamSupport.stream(rows(project, "2026-11-21", question).spliterator(), false)
					.map(row -> List.copyOf(((JsonObject) row).keySet())).distinct().toList();
			assertTrue(fields.size() <= 1, project + ": " + question + " " + fields);
			assertTrue(fields.isEmpty() || fields.getFirst().containsAll(List.of("name", "title", "file", "line")), question);
		}
	}

	@Test
	void theMappingOfKarlskronaLacksWhatTheTableOfTheCaseSays() {
		JsonArray rows = rows("karlskrona-map", "2022-01-10", "gaps");
		List<String> lacking = new ArrayList<>();
		rows.forEach(row -> {
			JsonObject entry = row.getAsJsonObject();
			if (entry.get("kind").getAsString().equals("information")) {
				String name = entry.get("name").getAsString();
				lacking.add(name.substring(name.lastIndexOf('.') + 1) + " " + String.join(" ", texts(entry, "gaps")));
			}
		});

		assertEquals(List.of("Minutes place handling", "BuildingPermits place handling", "GridMaps class place handling", "RehabPlans place",
				"SickLeaveRegister owner class place handling", "ClientMail class place handling", "MisplacedContent owner class handling"), lacking);
	}

	private static List<String> texts(JsonObject row, String field) {
		return StreamSupport.stream(row.getAsJsonArray(field).spliterator(), false).map(each -> each.getAsString()).toList();
	}

	@Test
	void aLastDayIsDueBeforeTheDayAfterOnly() {
		assertEquals(List.of(), texts(rows("linkoping-homecare", "2017-03-07", "due before 2018-03-07"), "day"));
		List<String> days = texts(rows("linkoping-homecare", "2017-03-07", "due before 2018-03-08"), "day");
		assertFalse(days.isEmpty());
		assertEquals(List.of("2018-03-07"), days.stream().distinct().toList());
	}

	@Test
	void eachPositionThatContradictsAnotherIsToldOnce() {
		assertEquals(List.of("position", "position"), texts(rows("remm-workshop", "2021-01-29", "contradictions"), "kind"));
	}
}
