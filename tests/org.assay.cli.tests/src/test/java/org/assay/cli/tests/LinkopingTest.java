package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The facts of the Linköping assessment are all there, and what is odd about it comes out as its page says. */
class LinkopingTest {

	private static final Pattern CODE = Pattern.compile("R\\d+");
	private static final Pattern NAMED = Pattern.compile("(finding|question) `(\\w+)`");

	@Test
	void everyAnomalyWithACodeIsFound() {
		Set<String> found = findings().stream().map(finding -> finding.get("code").getAsString()).collect(Collectors.toSet());
		Set<String> documented = documentedCodes();

		assertTrue(documented.size() > 20, "codes on the page: " + documented);
		assertTrue(found.containsAll(documented), () -> "not found: " + documented.stream().filter(code -> !found.contains(code)).toList());
	}

	@Test
	void everyErrorIsExplainedOnThePage() {
		Set<String> errors = findings().stream().filter(finding -> finding.get("severity").getAsString().equals("error"))
				.map(finding -> finding.get("code").getAsString()).collect(Collectors.toCollection(TreeSet::new));

		assertEquals(Set.of(), errors.stream().filter(code -> !documentedCodes().contains(code)).collect(Collectors.toSet()));
	}

	@Test
	void whatNoRuleCanSeeIsSaidByTheAnalysts() {
		Map<String, Set<String>> names = Map.of("finding", names("findings"), "question", names("questions"));
		List<MatchResult> said = tableRows().stream().flatMap(row -> NAMED.matcher(row).results()).toList();

		assertTrue(said.size() >= 12, "findings and questions on the page: " + said.size());
		said.forEach(match -> assertTrue(names.get(match.group(1)).contains(match.group(2)), match.group()));
	}

	@Test
	void theThirtySixRisksHaveTheirCategoriesAndValues() {
		List<JsonObject> risks = rows("risks");
		Map<String, Integer> perLetter = new TreeMap<>();
		risks.forEach(risk -> perLetter.merge(simpleName(risk).substring(0, 1), 1, Integer::sum));
		List<Integer> values = risks.stream().map(risk -> risk.get("value").getAsInt()).sorted((a, b) -> b - a).toList();

		assertEquals("{A=9, B=6, C=7, D=4, E=6, F=1, G=1, H=2}", perLetter.toString());
		assertEquals(List.of(45, 36, 30, 30, 30, 27, 27, 27, 27, 27, 27, 25, 20, 20, 18, 18, 18, 18, 18, 18, 18, 16, 16, 15, 14, 14, 14, 14, 12,
				12, 10, 10, 8, 8, 6, 5), values);
		assertEquals(List.of("C6", "A9", "C5", "D1", "D4", "C7"), risks.stream().filter(risk -> risk.getAsJsonArray("actions").isEmpty())
				.map(LinkopingTest::simpleName).toList());
	}

	@Test
	void theHundredAndFourRequirementsAreAllDerived() {
		List<JsonObject> requirements = rows("requirements");
		Map<String, Long> perView = requirements.stream()
				.collect(Collectors.groupingBy(row -> row.get("view").getAsString(), TreeMap::new, Collectors.counting()));

		assertEquals("{own=62, supplier=42}", perView.toString());
		assertTrue(requirements.stream().allMatch(row -> row.get("derived").getAsBoolean()));
		assertTrue(requirements.stream().allMatch(row -> row.get("status").getAsString().equals("not-assessed")));
		assertEquals(76, requirements.stream().map(row -> row.get("control").getAsString()).distinct().count());
		assertEquals(names(1, 42, "S"), names(requirements, "supplier"));
		assertEquals(names(1, 62, "M"), names(requirements, "own"));
	}

	private static List<String> names(int first, int last, String letter) {
		return IntStream.rangeClosed(first, last).mapToObj(number -> "%s%02d".formatted(letter, number)).toList();
	}

	private static List<String> names(List<JsonObject> requirements, String view) {
		return requirements.stream().filter(row -> row.get("view").getAsString().equals(view)).map(LinkopingTest::simpleName).sorted().toList();
	}

	private static Set<String> documentedCodes() {
		return tableRows().stream().map(row -> row.substring(row.lastIndexOf('|', row.length() - 2)))
				.flatMap(cell -> CODE.matcher(cell).results()).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> tableRows() {
		return Folder.read(Cli.repository().resolve("docs/linkoping-anomalies.md")).lines().filter(line -> line.startsWith("| ")).toList();
	}

	private static Set<String> names(String kind) {
		return rows(kind).stream().map(LinkopingTest::simpleName).collect(Collectors.toSet());
	}

	private static String simpleName(JsonObject row) {
		String name = row.get("name").getAsString();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static List<JsonObject> rows(String kind) {
		return objects("rows", "list", kind, Cli.example().toString(), "--format", "json", "--as-of", "2026-11-21");
	}

	private static List<JsonObject> findings() {
		return objects("findings", "check", Cli.example().toString(), "--format", "json", "--as-of", "2026-11-21");
	}

	private static List<JsonObject> objects(String field, String... command) {
		String out = Cli.in(Cli.repository()).resident().run(command).out();
		return JsonParser.parseString(out).getAsJsonObject().getAsJsonArray(field).asList().stream().map(element -> element.getAsJsonObject())
				.toList();
	}
}
