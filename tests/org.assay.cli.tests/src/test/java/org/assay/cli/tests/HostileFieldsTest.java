package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A project with one text in every place where the language takes one: whatever the text, every check, list, answer, explanation, report
 * and
 * difference has the structure that it has with a harmless word, JSON gives the text back, and nothing acts on a terminal.
 */
class HostileFieldsTest {

	private static final String SIGN = "\"§\"";
	private static final Map<String, String> TEMPLATES = Map.of("all.assay",
			template("report.tests/src/org/assay/report/injection/hostile.assay"),
			"words.assay", template("cli.tests/src/test/resources/injection/words-of-its-own.assay"));
	/** Stands in no name and no word of Assay's own. */
	private static final String HARMLESS = "qvarq";
	private static final boolean IS_FULL = "full".equals(System.getProperty("assay.injection"));
	private static final List<String> CHECKS = List.of("text", "line", "json", "sarif", "junit", "gitlab", "github", "markdown");
	private static final List<String> QUESTIONS = List.of("Talk in Video", "tools for Talk", "misplaced", "rests-on supplier",
			"due before 2030-01-01", "expired", "without Dpa", "requirements from supplier", "risks to decide", "decisions", "chain of Video",
			"data in Video", "gaps", "contradictions", "others on Video", "alternatives to Video");
	private static final List<String> EXPLAINED = List.of("Talk", "Video", "Allowed", "A1", "W1", "S1", "White", "Encrypted", "NotStored",
			"Phone",
			"Secrecy", "Trust", "Office", "Vendor", "Owner", "Never", "Echo", "Looks", "Chance", "Treaty", "Stay", "Paper");
	/** What is wrong with the path of a file depends on the path. */
	private static final Set<String> ABOUT_FILES = Set.of("R112", "R115");
	/** A longer text is told by its beginning. */
	private static final int LONGEST_IN_MESSAGE = 40;
	private static final Map<String, String> PAYLOADS = payloads();
	private static final Map<String, JsonElement> NEUTRAL_JSON = new LinkedHashMap<>();
	private static final Map<String, List<Integer>> NEUTRAL_TABLES = new LinkedHashMap<>();

	@TempDir
	static Path neutral;

	private static List<String> kinds;
	private static Map<String, String> messages;
	private static Set<String> nodes;
	private static Set<String> tags;

	@TempDir
	Path folder;

	/** All payloads, or one that holds something of each sort and those that have to begin a text. */
	static List<String> names() {
		return IS_FULL ? List.copyOf(PAYLOADS.keySet()) : List.of("combined", "command.01", "formula.01", "markdown.20");
	}

	private static Map<String, String> payloads() {
		Map<String, String> payloads = HostileFormatsTest.payloads();
		Map<String, String> sorts = new LinkedHashMap<>();
		payloads.forEach((name, payload) -> sorts.putIfAbsent(name.replaceFirst("\\..*", ""), payload));
		sorts.remove("long");
		payloads.put("combined", String.join(" ", sorts.values()));
		return payloads;
	}

	@BeforeAll
	static void runWithAHarmlessWord() {
		write(neutral, HARMLESS);
		String usage = run(neutral, "help", "list").out().replaceAll("\\s+", " ");
		kinds = List.of(usage.replaceFirst(".*KIND is one of ", "").replaceFirst(";.*", "").split(", "));
		for (List<String> command : jsonCommands()) {
			NEUTRAL_JSON.put(command.toString(), Json.document(run(neutral, command)));
		}
		messages = messages(run(neutral, "check", "--format", "json"));
		for (String kind : kinds) {
			NEUTRAL_TABLES.put(kind, Csv.read(run(neutral, "list", kind, "--format", "csv").out()).stream().map(List::size).toList());
		}
		nodes = Structures.nodes(run(neutral, "check", "--format", "markdown").out());
		tags = Structures.tags(report(neutral));
	}

	/** The commands whose result is a document in JSON that depends on nothing but the project and the day. */
	private static List<List<String>> jsonCommands() {
		List<List<String>> commands = new ArrayList<>();
		kinds.forEach(kind -> commands.add(List.of("list", kind, "--format", "json")));
		QUESTIONS.forEach(question -> commands.add(List.of("ask", question, "--format", "json")));
		return commands;
	}

	@Test
	void manyTextsAndKindsAreTried() {
		int texts = TEMPLATES.values().stream().mapToInt(template -> template.split(SIGN, -1).length - 1).sum();
		assertTrue(texts > 200, texts + " texts");
		assertTrue(kinds.size() >= 18, kinds.toString());
		Set<String> filled = new TreeSet<>();
		NEUTRAL_JSON.forEach((command, document) -> Structures.fields(command, document, HARMLESS, filled));
		assertTrue(filled.size() >= 60, "fields that hold the text: " + filled);
	}

	/** Every place in the grammar where a text may stand is in a template: known by the word in front of it. */
	@Test
	void everyTextOfTheLanguageIsTried() {
		String grammar = Folder.read(Cli.repository().resolve("bundles/org.assay.dsl/src/org/assay/dsl/Assay.xtext"));
		Set<String> missing = new TreeSet<>();
		for (MatchResult text : Pattern.compile("'([a-z-]+)' \\w+\\+?=(?:STRING|Text)\\b").matcher(grammar).results().toList()) {
			String written = "(?s).*\\b" + text.group(1) + " " + SIGN + ".*";
			if (TEMPLATES.values().stream().noneMatch(template -> template.matches(written))) {
				missing.add(text.group(1));
			}
		}
		assertEquals(Set.of("uses", "at"), missing, "whose texts name another project and its revision");
	}

	@ParameterizedTest
	@MethodSource("names")
	void keepsTheStructureOfEveryOutput(String name) {
		String payload = PAYLOADS.get(name);
		write(folder, payload);
		Stream<Executable> checks = CHECKS.stream().map(format -> () -> judgeCheck(format));
		Stream<Executable> documents = jsonCommands().stream().map(command -> () -> judgeDocument(command, payload));
		Stream<Executable> tables = kinds.stream().map(kind -> () -> judgeTable(kind));
		Stream<Executable> texts = texts().map(command -> () -> judgeText(command));
		assertAll(Stream.of(checks, documents, tables, texts,
				Stream.<Executable>of(this::judgeDifference, this::judgeReport, () -> judgeMessages(payload)))
				.flatMap(each -> each));
	}

	/** The commands that write for people. */
	private static Stream<List<String>> texts() {
		return Stream.of(kinds.stream().map(kind -> List.of("list", kind)), QUESTIONS.stream().map(question -> List.of("ask", question)),
				EXPLAINED.stream().map(name -> List.of("explain", name))).flatMap(commands -> commands);
	}

	/** Return what is found: each rule, element and message. */
	private static Map<String, String> messages(Run check) {
		return Json.objects(Json.document(check), "findings").stream().filter(finding -> !ABOUT_FILES.contains(finding.get("code").getAsString()))
				.collect(Collectors.toMap(finding -> finding.get("code") + " " + finding.get("element") + " " + finding.get("file"),
						finding -> finding.get("message").getAsString(), (first, other) -> first + "; " + other, TreeMap::new));
	}

	/** Other texts break other rules as well, such as the one about control characters; what was found about the word is found about them. */
	private void judgeMessages(String payload) {
		Run check = showable(run(folder, "check", "--format", "json"));
		boolean isComplete = Json.document(check).getAsJsonObject("summary").get("omitted").getAsInt() == 0;
		Map<String, String> found = messages(check);
		Map<String, String> expected = new TreeMap<>(messages);
		expected.values().removeIf(message -> !message.contains(HARMLESS));
		assertTrue(expected.size() > 2, expected.toString());
		Set<String> missing = expected.keySet().stream().filter(each -> !found.containsKey(each)).collect(Collectors.toSet());
		assertTrue(missing.isEmpty() || !isComplete, missing::toString);
		if (payload.length() < LONGEST_IN_MESSAGE) {
			expected.replaceAll((each, message) -> message.replace(HARMLESS, payload));
			expected.keySet().forEach(each -> assertEquals(expected.get(each), found.get(each), each));
		}
	}

	private void judgeCheck(String format) throws Exception {
		Run run = showable(run(folder, "check", "--format", format));
		assertTrue(run.code() < 2, run.err());
		Structures.judge(format, run.out());
		if (format.equals("markdown")) {
			Set<String> foreign = Structures.nodes(run.out());
			foreign.removeAll(nodes);
			assertEquals(Set.of(), foreign);
		}
	}

	/** Each text comes back as it is, or, where a part of the file is told, as it is written there. */
	private void judgeDocument(List<String> command, String payload) {
		JsonElement harmless = NEUTRAL_JSON.get(command.toString());
		JsonElement found = Json.document(showable(run(folder, command)));
		Set<String> differences = Structures.differences(Structures.replaced(harmless, HARMLESS, payload), found);
		String quoted = HostileFormatsTest.quoted(payload);
		String written = quoted.substring(1, quoted.length() - 1);
		Set<String> places = places(Structures.differences(Structures.replaced(harmless, HARMLESS, written), found));
		differences.removeIf(difference -> !places.contains(place(difference)));
		assertEquals(Set.of(), differences, command.toString());
	}

	private static Set<String> places(Set<String> differences) {
		return differences.stream().map(HostileFieldsTest::place).collect(Collectors.toSet());
	}

	private static String place(String difference) {
		return difference.substring(0, difference.indexOf(": "));
	}

	private void judgeTable(String kind) {
		List<List<String>> cells = Csv.read(showable(run(folder, "list", kind, "--format", "csv")).out());
		assertEquals(NEUTRAL_TABLES.get(kind), cells.stream().map(List::size).toList(), kind);
		cells.forEach(row -> row.forEach(cell -> assertFalse(!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0, kind + ": " + cell)));
	}

	private void judgeText(List<String> command) {
		Run run = showable(run(folder, command));
		assertTrue(run.out().length() > 1, command + ": " + run.err());
		assertTrue(run.out().lines().noneMatch(line -> line.strip().startsWith("::")), run.out());
	}

	/** No line of a text begins a part of the difference, and each part has as many lines as it says. */
	private void judgeDifference() {
		Folder.write(folder, "untidy/all.assay", Folder.read(folder.resolve("all.assay")).replaceAll("(?m)^    ", "\t"));
		String difference = showable(run(folder, "fmt", "--diff", "untidy")).out();
		Folder.delete(folder.resolve("untidy"));
		Structures.judgeDifference("all.assay", difference);
	}

	private void judgeReport() {
		Set<String> foreign = Structures.tags(report(folder));
		foreign.removeAll(tags);
		assertEquals(Set.of(), foreign);
	}

	private static String report(Path folder) {
		Run run = showable(run(folder, "report", "--format", "html", "-o", "out", "--language", "sv"));
		assertEquals(0, run.code(), run.err());
		String html = Folder.read(folder.resolve("out/Video2024-risk.sv.html"));
		Folder.delete(folder.resolve("out"));
		return html;
	}

	private static Run showable(Run run) {
		HostileFormatsTest.assertShowable(run.out());
		HostileFormatsTest.assertShowable(run.err());
		return run;
	}

	private static void write(Path folder, String text) {
		TEMPLATES.forEach((file, template) -> Folder.write(folder, file, template.replace(SIGN, HostileFormatsTest.quoted(text))));
	}

	private static Run run(Path folder, List<String> command) {
		return run(folder, command.toArray(String[]::new));
	}

	private static Run run(Path folder, String... command) {
		boolean isDated = !Set.of("help", "fmt").contains(command[0]);
		List<String> arguments = new ArrayList<>(List.of(command));
		arguments.addAll(isDated ? List.of("--as-of", "2024-06-15") : List.of());
		return Cli.in(folder).resident().run(arguments.toArray(String[]::new));
	}

	private static String template(String path) {
		return Folder.read(Cli.repository().resolve("tests/org.assay." + path));
	}
}
