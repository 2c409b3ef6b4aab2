package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions and their answers, in words and for tools; -Dgolden.update=true writes the answers anew. */
class AskCommandTest {

	private static final Path GOLDEN = Cli.repository().resolve("tests/org.assay.cli.tests/src/test/resources/golden/ask");
	private static final Pattern BLOCK = Pattern.compile("(?ms)^\\*\\*`town/project.assay`\\*\\*\\n\\n```assay\\n(.*?)^```$");

	@TempDir
	Path folder;

	/** Return the project that docs/questions.md begins with. */
	private static String town() {
		var block = BLOCK.matcher(Folder.read(Cli.repository().resolve("docs/questions.md")));
		assertTrue(block.find());
		return block.group(1);
	}

	private Path project(String name) {
		return name.equals("town") ? Folder.write(folder, "town/project.assay", town()).getParent() : Cli.repository()
				.resolve("examples/" + name);
	}

	private static Run ask(Path project, String day, String question, String... options) {
		List<String> words = new ArrayList<>(List.of("ask", question, "--project", ".", "--as-of", day));
		words.addAll(List.of(options));
		return Cli.in(project).resident().run(words.toArray(String[]::new));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			may-town       | town               | 2021-06-01 | 0 | MeetingTalk in TeamsHere with internal
			may-v6         | v6-meetings        | 2021-06-01 | 1 | MeetingTalk in TeamsMeetings in GuestMeeting
			may-v6-children| v6-meetings        | 2021-06-01 | 1 | ChildAssessments in SkypeMeetings in ChildMeeting
			may-nordic     | nordic-video       | 2020-06-01 | 1 | ChatsAndFiles in NordicZoom for chat, file-share about confidentiality
			may-linkoping  | linkoping-homecare | 2017-06-01 | 1 | Clients, Staff in CameraSupervision
			tools-town     | town               | 2021-06-01 | 0 | tools for MeetingTalk in StaffMeeting
			tools-v6       | v6-meetings        | 2021-06-01 | 0 | tools for MeetingTalk
			tools-karlskrona | karlskrona-map   | 2026-11-21 | 0 | tools for RehabPlans
			without-town   | town               | 2021-06-01 | 0 | without MicrosoftStatement, TenantSettings
			without-v6     | v6-meetings        | 2021-06-01 | 0 | without SkypeNotOverheard
			misplaced      | karlskrona-map     | 2026-11-21 | 0 | misplaced
			rests-on       | v6-meetings        | 2021-06-01 | 0 | rests-on supplier
			due            | linkoping-homecare | 2017-06-01 | 0 | due before 2022-01-01
			expired        | linkoping-homecare | 2021-06-01 | 0 | expired
			requirements   | v6-meetings        | 2021-06-01 | 0 | requirements from supplier for TeamsMeetings open
			risks          | linkoping-homecare | 2017-06-01 | 0 | risks to decide
			decisions      | nordic-video       | 2021-06-01 | 0 | decisions
			chain          | nordic-video       | 2021-06-01 | 0 | chain of NordicZoom
			data           | nordic-video       | 2021-06-01 | 0 | data in NordicZoom
			gaps           | karlskrona-map     | 2026-11-21 | 0 | gaps
			contradictions | remm-workshop      | 2021-06-01 | 0 | contradictions
			alternatives   | v6-meetings        | 2021-06-01 | 0 | alternatives to TeamsMeetings
			others-nordic  | nordic-video       | 2021-06-01 | 0 | others on NordicZoom
			""")
	void theAnswerIsAsExpected(String name, String project, String day, int code, String question) throws IOException {
		Path in = project(project);
		Run english = ask(in, day, question);
		Run swedish = ask(in, day, question, "--language", "sv");
		Run json = ask(in, day, question, "--format", "json");

		compare(name + ".txt", english.out() + "\n" + swedish.out());
		compare(name + ".json", json.out());
		assertEquals(List.of(code, code, code), List.of(english.code(), swedish.code(), json.code()), english.err());
		assertEquals(json.out(), ask(in, day, question, "--format", "json", "--language", "sv").out(), "changes with the language");
	}

	/** Leave out which commits lines come from: that is another thing in each clone. */
	private static String withoutCommits(String answer) {
		return answer.replaceAll("(?m)^ +(as it stands|lyder så) \\w+ commit \\w{10} .*\n", "")
				.replaceAll("\"(commit|committed)\": \"[^\"]*\"", "\"$1\": null");
	}

	private static void compare(String name, String printed) throws IOException {
		String actual = withoutCommits(printed);
		Path file = GOLDEN.resolve(name);
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(GOLDEN);
			Files.writeString(file, actual);
		}
		assertEquals(Files.readString(file), actual, name);
	}

	@Test
	void everyAnswerHasTheFieldsOfTheContract() {
		List<String> contract = List.of("formatVersion", "asOf", "question", "result", "conditions", "because", "never", "wouldChange", "restsOn",
				"decidedBy", "validUntil");
		for (String question : List.of("MeetingTalk in TeamsHere", "tools for MeetingTalk")) {
			JsonObject answer = Json.document(ask(project("town"), "2021-06-01", question, "--format", "json"));
			assertTrue(answer.keySet().containsAll(contract), question);
			assertEquals(question.startsWith("tools"), answer.has("rows"), question);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-06-01 | 0 | allowed-if
			2021-01-31 | 1 | not-assessed
			2021-11-15 | 1 | not-assessed
			2022-02-02 | 1 | expired
			""")
	void theDayDecides(String day, int code, String result) {
		Run run = ask(project("town"), day, "MeetingTalk in TeamsHere", "--format", "json");

		assertEquals(result, Json.document(run).get("result").getAsString());
		assertEquals(code, run.code());
	}

	@Test
	void whatIsAssumedChangesTheAnswerAndIsSaid() {
		Run run = ask(project("town"), "2021-06-01", "MeetingTalk in TeamsHere", "--assume", "SchremsThree=holds", "--assume", "testData=holds",
				"--format", "json");
		JsonObject answer = Json.document(run);

		assertEquals("not-assessed", answer.get("result").getAsString());
		assertEquals("{\"town.SchremsThree\":true,\"town.TeamsMeetings.testData\":true}", answer.get("assumed").toString());
		JsonObject change = answer.getAsJsonArray("changes").get(0).getAsJsonObject();
		assertEquals("town.TeamsMeetings", change.get("name").getAsString());
		assertEquals("allowed-if", change.getAsJsonObject("was").get("result").getAsString());
		assertEquals("overtaken", change.getAsJsonObject("is").get("force").getAsString());
		assertEquals(1, run.code());
	}

	@Test
	void eachWayOfChangingTheAnswerThatIsNamedChangesItSo() {
		Path town = project("town");
		for (var way : Json.document(ask(town, "2021-06-01", "MeetingTalk in TeamsHere", "--format", "json")).getAsJsonArray("wouldChange")) {
			List<String> options = new ArrayList<>(List.of("--format", "json"));
			way.getAsJsonObject().getAsJsonArray("changes").forEach(change -> options.addAll(List.of("--assume",
					change.getAsJsonObject().get("fact").getAsString() + "=" + change.getAsJsonObject().get("to").getAsString())));
			JsonObject answer = Json.document(ask(town, "2021-06-01", "MeetingTalk in TeamsHere", options.toArray(String[]::new)));

			assertEquals(way.getAsJsonObject().get("result"), answer.get("result"), options.toString());
		}
	}

	@Test
	void withoutEvidenceTheAnswerSaysWhatItRestsOnThen() {
		Run run = ask(project("town"), "2021-06-01", "MeetingTalk in TeamsHere", "--without", "MicrosoftStatement");

		assertTrue(run.out().contains("\nRests at its weakest on: Settings of the tenant (TenantSettings, strength 4"), run.out());
		assertTrue(run.out().contains("\nAssumed:\n  - this evidence is not there: Microsoft on its test environment (MicrosoftStatement)"),
				run.out());
		assertEquals(0, run.code());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			--assume=testData=maybe | "testData=maybe" assumes nothing, expected a fact with =holds or =fails
			--assume=testData       | "testData" assumes nothing, expected a fact with =holds or =fails
			--assume=Phone=holds    | Phone is something else (project.assay:37), expected a law, an event, a condition, a requirement, a verdict, a question, evidence, a prohibition, or an information set with .level or .protection-class behind it
			--without=TenantSetting | TenantSetting means nothing in this project, expected a law, a transfer mechanism, an event, a document, a claim or a verdict, did you mean TenantSettings?
			--with=missing          | missing does not exist
			""")
	void whatCannotBeAssumedIsRefused(String option, String message) {
		String question = option.startsWith("--with=") ? "others on TeamsHere" : "MeetingTalk in TeamsHere";
		Run run = ask(project("town"), "2021-06-01", question, option);

		assertEquals(2, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("assay: ") && run.err().endsWith(message + "\n"), run.err());
	}

	@Test
	void aTextThatIsNotUnderstoodIsNeverAnsweredFor() {
		Path town = Folder.write(folder, "town/project.assay", town()
				.replace("when information.protection-class is not none", "when informtion.x is not none"))
				.getParent();
		Run run = ask(town, "2021-06-01", "MeetingTalk in TeamsHere");

		assertEquals(2, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("project.assay:"), run.err());
		assertTrue(run.err().contains("assay: no answer is given, as parts of the text were not understood (1)"), run.err());
	}

	@Test
	void aQuestionMayBeOneArgumentOrMany() {
		Path town = project("town");
		Run one = ask(town, "2021-06-01", "\"What is said in meetings\" in TeamsHere for audio, video", "--format", "json");
		Run many = Cli.in(town).resident().run("ask", "What is said in meetings", "in", "TeamsHere", "for", "audio,", "video", "--as-of",
				"2021-06-01", "--format", "json");

		assertEquals(one.out(), many.out());
		assertEquals("\"What is said in meetings\" in TeamsHere for audio, video", Json.document(one).get("question").getAsString());
	}

	@Test
	void aTextOfAProjectCannotActOnTheTerminal() {
		Path town = Folder.write(folder, "town/project.assay", town().replace("The organiser has a licence", "\u202eevil")).getParent();
		Run run = ask(town, "2021-06-01", "MeetingTalk in TeamsHere");

		assertFalse(run.out().contains("\u202e"), run.out());
	}

	@Test
	void aTerminalSeesTheResultInColour() {
		Path town = project("town");
		String yes = Cli.in(town).with("CLICOLOR_FORCE", "1").run("ask", "MeetingTalk in TeamsHere", "--as-of", "2021-06-01").out();
		String no = Cli.in(town).with("CLICOLOR_FORCE", "1").run("ask", "MeetingTalk in Phone", "--as-of", "2021-06-01").out();

		assertTrue(yes.startsWith("\u001B[1;33mAllowed if, as of 2021-06-01\u001B[0m\n"), yes);
		assertTrue(no.startsWith("\u001B[1;31mNot assessed, as of 2021-06-01\u001B[0m\n"), no);
	}

	@Test
	void helpShowsTheFormsOfThePageOfQuestions() {
		String help = Cli.in(folder).resident().run("ask", "--help").out();
		String page = Folder.read(Cli.repository().resolve("docs/questions.md"));

		List<String> forms = page.lines().filter(line -> line.startsWith("| Q")).map(line -> line.split("`")[1].replace("\\|", "|")).toList();
		assertEquals(16, forms.size());
		forms.forEach(form -> assertTrue(help.contains("\n  " + form), form));
		List<String> sections = page.lines().filter(line -> line.startsWith("## Q")).map(line -> line.split(" ")[1]).toList();
		assertEquals(IntStream.rangeClosed(1, 15).mapToObj(number -> "Q" + number).toList(), sections);
	}

	@Test
	void verdictsOfOthersAreShownOnlyIfTheyArePublished() {
		Path town = Folder.write(folder, "town/project.assay", town()).getParent();
		Folder.write(folder, "city/project.assay", town().replace("package town", "package city"));
		assertEquals(0, Json.objects(Json.document(ask(town, "2021-06-01", "others on TeamsHere", "--with", "../city", "--format", "json")),
				"rows")
				.size());

		Folder.write(folder, "city/project.assay", town().replace("package town", "package city published")
				.replace("up to severe", "up to moderate"));
		List<JsonObject> rows = Json.objects(Json.document(ask(town, "2021-06-01", "others on TeamsHere", "--with", "../city", "--format",
				"json")), "rows");
		assertEquals(List.of("city.TeamsMeetings"), rows.stream().map(row -> row.get("name").getAsString()).toList());
		assertEquals("[{\"in\":\"level\",\"ours\":[\"Allvarlig\"],\"theirs\":[\"Måttlig\"]}]", rows.getFirst().get("differences").toString());
	}

	@Test
	void aProjectThatIsUsedIsNotReadOutsideOfTheRepository() {
		Folder.write(folder, "city/project.assay", town());
		Path town = Folder.write(folder, "town/project.assay", town()
				.replace("    language en\n", "    language en\n    uses \"../city\"\n")).getParent();
		Run run = ask(town, "2021-06-01", "others on TeamsHere");

		assertEquals("assay: ../city lies outside of the repository of this project; name it with --with if it may be read\n", run.err());
		assertEquals(2, run.code());
	}
}
