package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.cli.tests.Cli.Run;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Whatever stands in the texts of a project, every form in which it is listed says just that and nothing else. One project has each
 * payload as the title of a risk, and a rule of its own that repeats the title, so one run of each form tries all payloads.
 */
class HostileFormatsTest {

	private static final Map<String, String> PAYLOADS = payloads();
	/** What the title of a risk looks like in the name of its finding. */
	private static final String NAME = "p%03d";
	/** So few that no finding is left out of a list for being one of too many in a file. */
	private static final int IN_FILE = 40;
	private static final Pattern STARTS_COMMAND = Pattern.compile("(?m)^\\s*::");
	private static final Pattern LOGGING = Pattern.compile("##[a-zA-Z]*\\[");

	@TempDir
	static Path folder;

	@BeforeAll
	static void makeProject() {
		StringBuilder text = new StringBuilder("""
				package hostile
				project Hostile "Hostile" { language en }
				organisation Town "A town" { role Owner "Owner" }
				service Mail "Mail" { status planned }
				rule Echo warning %1$s {
				    for risk r
				    where r.likelihood > 0
				    say "{r.title}"
				    because %1$s
				    fix %1$s
				}
				""".formatted(quoted("</x> [a](b) {0} | `c` ##vso[d]")));
		Folder.write(folder, "hostile.assay", text.toString());
		List<String> payloads = List.copyOf(PAYLOADS.values());
		for (int first = 0; first < payloads.size(); first += IN_FILE) {
			Folder.write(folder, "review%03d.assay".formatted(first),
					review(first, payloads.subList(first, Math.min(first + IN_FILE, payloads.size()))));
		}
	}

	private static String review(int first, List<String> payloads) {
		StringBuilder text = new StringBuilder("package hostile\nassessment Review" + first + " \"Review\" of Mail {\nrisks by lkdata {\n");
		int number = first;
		for (String payload : payloads) {
			String quoted = quoted(payload);
			text.append("accept R45 ").append(quoted).append(" by Owner on 2026-01-01\nrisk ").append(NAME.formatted(number++)).append(' ')
					.append(quoted)
					.append(" { category staff likelihood 2 consequence 2 cause ").append(quoted).append(" }\n");
		}
		return text.append("}\n}\n").toString();
	}

	@Test
	void manyPayloadsAreTried() {
		assertTrue(PAYLOADS.size() >= 150, PAYLOADS.size() + " payloads");
	}

	@Test
	void jsonGivesTheTextBack() {
		Map<String, String> messages = new LinkedHashMap<>();
		Run run = check("json");
		Json.objects(Json.document(run), "findings").stream().filter(finding -> finding.get("code").getAsString().equals("Echo"))
				.forEach(finding -> messages.put(number(finding.get("element").getAsString()), finding.get("message").getAsString()));

		assertEquals(expected(), messages);
		assertShowable(run.out());
	}

	@Test
	void sarifGivesTheTextBack() throws IOException {
		Run run = check("sarif");
		JsonObject document = Json.document(run).getAsJsonArray("runs").get(0).getAsJsonObject();
		Map<String, String> messages = new LinkedHashMap<>();
		Map<String, String> reasons = new LinkedHashMap<>();
		for (JsonObject result : Json.objects(document, "results")) {
			if (!result.getAsJsonArray("locations").get(0).getAsJsonObject().has("logicalLocations")) {
				continue;
			}
			String name = number(result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonArray("logicalLocations").get(0)
					.getAsJsonObject()
					.get("fullyQualifiedName").getAsString());
			if (result.get("ruleId").getAsString().equals("Echo")) {
				messages.put(name, unsarif(result.getAsJsonObject("message").get("text").getAsString()));
			} else if (!result.getAsJsonArray("suppressions").isEmpty()) {
				reasons.put(name, result.getAsJsonArray("suppressions").get(0).getAsJsonObject().get("justification").getAsString()
						.replaceFirst(" \\(Owner, 2026-01-01\\)$", ""));
			}
		}

		assertEquals(expected(), messages);
		assertEquals(expected(), reasons);
		assertEquals(Set.of(), FormatsTest.violations(run.out()));
		assertShowable(run.out());
	}

	@Test
	void gitlabSaysTheTextInOneLine() {
		Run run = check("gitlab");
		List<String> described = new ArrayList<>();
		for (JsonElement issue : JsonParser.parseString(run.out()).getAsJsonArray()) {
			if (issue.getAsJsonObject().get("check_name").getAsString().equals("Echo")) {
				described.add(issue.getAsJsonObject().get("description").getAsString());
			}
		}

		assertEquals(PAYLOADS.size(), described.size());
		described.forEach(description -> assertTrue(description.chars().noneMatch(Character::isISOControl), description));
		assertShowable(run.out());
	}

	@Test
	void junitKeepsItsStructure() throws Exception {
		Run run = check("junit");
		FormatsTest.validateJunit(run.out());
		NodeList tests = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(run.out())))
				.getElementsByTagName("testcase");
		int echoed = 0;
		for (int index = 0; index < tests.getLength(); index++) {
			String name = tests.item(index).getAttributes().getNamedItem("name").getNodeValue();
			if (name.startsWith("Echo ")) {
				String payload = PAYLOADS.values().stream().toList().get(Integer.parseInt(number(name).substring(1)));
				assertTrue(plain(tests.item(index).getTextContent()).contains(plain(payload)), name + ": " + tests.item(index).getTextContent());
				echoed++;
			}
		}

		assertEquals(PAYLOADS.size(), echoed);
		assertShowable(run.out());
	}

	@Test
	void githubReadsOneCommandForEachFinding() {
		Run run = check("github");
		List<String> messages = run.out().lines().filter(line -> line.contains(",title=Echo"))
				.map(line -> line.substring(line.indexOf("::", 2) + 2)).toList();

		String command = "::(error|warning|notice) "
				+ "file=(hostile|review\\d+)\\.assay,line=\\d+,endLine=\\d+(,col=\\d+,endColumn=\\d+)?,title=[^:,]+::.*";
		assertTrue(run.out().lines().allMatch(line -> line.matches(command)), run.out());
		assertEquals(PAYLOADS.size(), messages.size());
		messages.forEach(message -> assertFalse(message.replaceAll("%(25|0A|0D)", "").contains("%"), message));
		assertShowable(run.out());
	}

	@Test
	void markdownKeepsItsStructure() {
		Run run = check("markdown");
		List<Extension> tables = List.of(TablesExtension.create());
		Node document = Parser.builder().extensions(tables).build().parse(run.out());
		Set<String> kinds = new TreeSet<>();
		kinds(document, kinds);

		assertEquals(Set.of("Document", "Heading", "Paragraph", "StrongEmphasis", "HtmlBlock", "TableBlock", "TableHead", "TableBody", "TableRow",
				"TableCell", "Text"), kinds);
		assertFalse(run.out().matches("(?s).*[@#!~%&$][\\p{L}\\p{N}].*"), "nothing that GitHub or GitLab looks for");
		assertShowable(run.out());
	}

	@Test
	void terminalShowsNothingThatActs() {
		for (String command : List.of("check", "check --format line", "list risks", "explain hostile.Review0.p000", "list risks --format csv")) {
			Run run = Cli.in(folder).resident().run(command.split(" "));
			assertShowable(run.out());
			assertShowable(run.err());
			assertTrue(run.out().lines().noneMatch(line -> line.strip().startsWith("::")), command);
		}
	}

	@Test
	void csvGivesTheTextBackWithAQuoteBeforeFormulas() {
		Run run = Cli.in(folder).resident().run("list", "risks", "--format", "csv");
		List<List<String>> rows = Csv.read(run.out());
		Map<String, String> titles = new LinkedHashMap<>();
		rows.stream().skip(1).forEach(row -> titles.put(number(row.get(0)), row.get(1)));

		assertEquals(PAYLOADS.size(), titles.size());
		assertEquals(Set.of(rows.getFirst().size()), new TreeSet<>(rows.stream().map(List::size).toList()));
		expected().forEach((name, payload) -> {
			String cell = titles.get(name);
			assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
			boolean isPlain = payload.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c <= '~');
			if (isPlain && !payload.contains("##") && !STARTS_COMMAND.matcher(payload).find()) {
				assertEquals(unquoted(payload), unquoted(cell));
			}
		});
		titles.values().forEach(cell -> assertFalse(Pattern.compile("[;\\n][=+\\-@]").matcher(cell).find(), cell));
	}

	@Test
	void jsonRowsGiveTheTextBack() {
		Map<String, String> titles = new LinkedHashMap<>();
		Run run = Cli.in(folder).resident().run("list", "risks", "--format", "json");
		Json.objects(Json.document(run), "rows")
				.forEach(row -> titles.put(number(row.get("name").getAsString()), row.get("title").getAsString()));

		assertEquals(new TreeMap<>(expected()), new TreeMap<>(titles));
		assertShowable(run.out());
	}

	private static Run check(String format) {
		Run run = Cli.in(folder).resident().run("check", "--format", format, "--as-of", "2026-02-01");
		assertTrue(run.code() < 2, run.err());
		return run;
	}

	/** Nothing acts on a terminal or is hidden in it, and nothing is a command to a system that runs builds. */
	static void assertShowable(String text) {
		text.codePoints().forEach(c -> {
			int type = Character.getType(c);
			boolean isKind = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
					|| type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
			boolean acts = isKind && c != '\n' && c != '\t' && c != '\u2060' && c != 0xAD;
			assertFalse(acts, () -> "U+%04X is shown as it is".formatted(c));
		});
		assertFalse(LOGGING.matcher(text).find(), "a logging command");
	}

	/** Take away quotes in front of what would begin a formula; a text may have had one of its own. */
	private static String unquoted(String text) {
		return text.replaceAll("(^|[;\\n\\t])'(?=[=+\\-@\\t\\r\\n])", "$1");
	}

	/** Undo what SARIF 2.1.0 section 3.11 asks for. */
	private static String unsarif(String message) {
		String brackets = Pattern.compile("(\\\\+)]\\(").matcher(message).replaceAll(match -> "\\\\".repeat(match.group(1).length() / 2) + "](");
		return brackets.replace("{{", "{").replace("}}", "}");
	}

	static void kinds(Node node, Set<String> kinds) {
		kinds.add(node.getClass().getSimpleName());
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			kinds(child, kinds);
		}
	}

	/** Return a text without what is shown as an escape, and without white space. */
	private static String plain(String text) {
		return text.replaceAll("\\\\(x[0-9A-F]{2}|u[0-9A-F]{4}|u\\{[0-9A-F]+})", "").replaceAll("[\\s\\p{C}\\p{Z}]", "").replaceAll("[:\\[]", "");
	}

	private static String number(String element) {
		return element.replaceFirst(".*\\.", "");
	}

	private static Map<String, String> expected() {
		Map<String, String> expected = new LinkedHashMap<>();
		int number = 0;
		for (String payload : PAYLOADS.values()) {
			expected.put(NAME.formatted(number++), payload);
		}
		return expected;
	}

	static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
	}

	/** The payloads that the tests of reports use as well. */
	static Map<String, String> payloads() {
		Path file = Cli.repository().resolve("tests/org.assay.report.tests/src/org/assay/report/injection/payloads.properties");
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(Files.readString(file)));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		Map<String, String> payloads = new LinkedHashMap<>();
		new TreeSet<>(properties.stringPropertyNames()).forEach(name -> payloads.put(name, properties.getProperty(name)));
		payloads.put("long", "<b>[".repeat(1_000));
		return payloads;
	}
}
