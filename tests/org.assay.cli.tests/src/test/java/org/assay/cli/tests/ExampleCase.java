package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.cli.tests.Cli.Run;

/** One of the cases under {@code examples}, as the command line sees it on a day, and its section of the page of cases. */
record ExampleCase(Path folder, String day, String section) {

	private static final Pattern CODE = Pattern.compile("R\\d+");
	private static final Pattern NAMED = Pattern.compile("(finding|question) `(\\w+)`");
	private static final Map<List<String>, Run> RUNS = new ConcurrentHashMap<>();

	static ExampleCase of(String name, String day, String section) {
		return new ExampleCase(Cli.repository().resolve("examples").resolve(name), day, section);
	}

	ExampleCase in(Path other) {
		return new ExampleCase(other, day, section);
	}

	ExampleCase on(String other) {
		return new ExampleCase(folder, other, section);
	}

	/** Return what check reports, each as its severity, code, file and the simple name of its element, in order. */
	List<String> findings() {
		return check().stream().map(finding -> "%s %s %s %s".formatted(text(finding, "severity"), text(finding, "code"), text(finding, "file"),
				simpleName(text(finding, "element")))).sorted().toList();
	}

	/** Return the simple names of the elements that a rule reports. */
	Set<String> reported(String code) {
		return check().stream().filter(finding -> text(finding, "code").equals(code)).map(finding -> simpleName(text(finding, "element")))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Return the codes of a severity. */
	Set<String> codes(String severity) {
		return check().stream().filter(finding -> text(finding, "severity").equals(severity)).map(finding -> text(finding, "code"))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	List<JsonObject> rows(String kind) {
		return Json.objects(Json.document(assay("list", kind)), "rows");
	}

	/** Return how many elements the project has of each of the kinds. */
	Map<String, Integer> counts(String... kinds) {
		Map<String, Integer> counts = new TreeMap<>();
		for (String kind : kinds) {
			counts.put(kind, rows(kind).size());
		}
		return counts;
	}

	void isLaidOut() {
		Run run = Cli.in(folder).resident().run("fmt", "--check");
		assertEquals("0 ", run.code() + " " + run.out());
	}

	/** The section names only codes that are found, every error, and only findings and questions that exist. */
	void isAsDocumented() {
		List<String> rows = sectionRows();
		Set<String> documented = rows.stream().map(row -> row.substring(row.lastIndexOf('|', row.length() - 2)))
				.flatMap(cell -> CODE.matcher(cell).results()).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
		Set<String> found = check().stream().map(finding -> text(finding, "code")).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(documented.size() >= 2, "codes on the page: " + documented);
		assertTrue(found.containsAll(documented), () -> "found " + found + ", on the page " + documented);
		assertTrue(documented.containsAll(codes("error")), () -> "errors " + codes("error") + ", on the page " + documented);

		List<MatchResult> said = rows.stream().flatMap(row -> NAMED.matcher(row).results()).toList();
		assertTrue(said.size() >= 4, "findings and questions on the page: " + said.size());
		Map<String, Set<String>> names = Map.of("finding", names("findings"), "question", names("questions"));
		said.forEach(match -> assertTrue(names.get(match.group(1)).contains(match.group(2)), match.group()));
	}

	Set<String> names(String kind) {
		return rows(kind).stream().map(row -> simpleName(text(row, "name"))).collect(Collectors.toCollection(TreeSet::new));
	}

	private List<String> sectionRows() {
		String page = Folder.read(Cli.repository().resolve("docs/cases.md"));
		int start = page.indexOf("\n## " + section + "\n");
		assertTrue(start >= 0, "no section " + section);
		int end = page.indexOf("\n## ", start + 1);
		return page.substring(start, end < 0 ? page.length() : end).lines().filter(line -> line.startsWith("| ")).toList();
	}

	/** Return the messages of a rule. */
	List<String> messages(String code) {
		return check().stream().filter(finding -> text(finding, "code").equals(code)).map(finding -> text(finding, "message")).toList();
	}

	private List<JsonObject> check() {
		return Json.objects(Json.document(assay("check")), "findings");
	}

	/** The same question about the same project on the same day is asked once. */
	private Run assay(String... command) {
		List<String> arguments = new ArrayList<>(List.of(command));
		arguments.addAll(List.of(folder.toString(), "--format", "json", "--as-of", day));
		return RUNS.computeIfAbsent(arguments, words -> Cli.in(Cli.repository()).resident().run(words.toArray(String[]::new)));
	}

	static String text(JsonObject object, String field) {
		return object.get(field).isJsonNull() ? "" : object.get(field).getAsString();
	}

	static String simpleName(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
