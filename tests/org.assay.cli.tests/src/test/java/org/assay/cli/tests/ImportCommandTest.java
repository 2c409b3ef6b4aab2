package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a PDF become text: those of a report that Assay has made say the same afterwards. */
class ImportCommandTest {

	private static final String REPORT = "Homecare2017-risk.sv.pdf";
	private static final Pattern REQUIREMENT = Pattern.compile("requirement (\\w+) (\"[^\"]*\")[^{\n]*\\{\\s+control ([A-Z0-9.]+)");

	@TempDir
	static Path reports;

	@TempDir
	Path folder;

	@BeforeAll
	static void makeReport() {
		Run report = Cli.in(reports).resident().run("report", Cli.example().toString(), "--format", "pdf", "-o", "out", "--as-of", "2021-03-01");
		assertEquals(0, report.code(), report.err());
	}

	/** Return the pages of the table with all risks, as the option states them. */
	private static String pages() {
		JsonObject document = Json.document(Cli.in(reports).resident().run("import", pdf(), "--format", "json"));
		JsonObject table = Json.objects(document, "tables").stream().filter(each -> each.get("taken").getAsInt() == 36).findFirst().orElseThrow();
		return table.get("firstPage") + "-" + table.get("lastPage");
	}

	/** Return the names and titles of requirements with their first control, as texts state them. */
	private static Map<String, String> requirements(Path... texts) {
		Map<String, String> requirements = new TreeMap<>();
		for (Path text : texts) {
			Matcher matcher = REQUIREMENT.matcher(Folder.read(text));
			while (matcher.find()) {
				requirements.put(matcher.group(1), matcher.group(2) + " " + matcher.group(3));
			}
		}
		return requirements;
	}

	private static String pdf() {
		return reports.resolve("out").resolve(REPORT).toString();
	}

	private Cli here() {
		return Cli.in(folder).resident();
	}

	/** Return what is listed by name, without the names around it. */
	private static Map<String, String> rows(Path project, String kind, String... fields) {
		Map<String, String> rows = new TreeMap<>();
		JsonObject document = Json.document(Cli.in(project).resident().run("list", kind, ".", "--format", "json", "--language", "sv"));
		for (JsonObject row : Json.objects(document, "rows")) {
			String name = row.get("name").getAsString();
			StringBuilder values = new StringBuilder();
			for (String field : fields) {
				values.append(row.get(field)).append(' ');
			}
			rows.put(name.substring(name.lastIndexOf('.') + 1), values.toString());
		}
		return rows;
	}

	@Test
	void givesBackTheRisksAndRequirementsOfAReport() {
		Run run = here().run("import", pdf(), "-o", "back/tables.assay", "--language", "sv");

		assertEquals(0, run.code(), run.err());
		assertTrue(run.err().contains("risker: 36, krav: 104;"), run.err());
		Path back = folder.resolve("back");
		Map<String, String> risks = rows(Cli.example(), "risks", "title", "likelihood", "consequence", "value");
		assertEquals(36, risks.size());
		assertEquals(risks, rows(back, "risks", "title", "likelihood", "consequence", "value"));
		Map<String, String> requirements = requirements(Cli.example().resolve("requirements-supplier.assay"),
				Cli.example().resolve("requirements-manager.assay"));
		assertEquals(104, requirements.size());
		assertEquals(requirements, requirements(back.resolve("tables.assay")));
		assertEquals(0, Cli.in(back).resident().run("fmt", "--check", ".").code());
		JsonObject check = Json.document(Cli.in(back).resident().run("check", ".", "--format", "json"));
		assertEquals(List.of(), Json.objects(check, "findings").stream().map(finding -> finding.get("code").getAsString())
				.filter(code -> List.of("R101", "R102", "R103", "R104", "R105", "R40", "R41").contains(code)).toList());
	}

	@Test
	void listsEveryCellThatIsNotInTheText() {
		JsonObject document = Json.document(here().run("import", pdf(), "--pages", pages(), "--format", "json"));

		assertEquals(List.of("formatVersion", "document", "risks", "requirements", "dropped", "tables", "cells", "text"), Json.fields(document));
		assertEquals(36, document.get("risks").getAsInt());
		List<JsonObject> cells = Json.objects(document, "cells");
		assertEquals(cells.size(), document.get("dropped").getAsInt());
		assertEquals(36, cells.stream().filter(cell -> cell.get("column").getAsString().equals("Band")).count());
		JsonObject first = cells.stream().filter(cell -> cell.get("column").getAsString().equals("Band")).findFirst().orElseThrow();
		assertEquals(List.of("page", "table", "row", "column", "text", "reason", "kept", "message"), Json.fields(first));
		assertEquals("1 1 unmapped", first.get("table") + " " + first.get("row") + " " + first.get("reason").getAsString());
		assertTrue(document.get("text").getAsString().contains("risk A6 "));
	}

	@Test
	void replacesNoFileUnasked() {
		Path file = Folder.write(folder, "risks.assay", "// mine\n");

		Run refused = here().run("import", pdf(), "-o", "risks.assay", "--pages", pages());
		assertEquals(2, refused.code());
		assertEquals("assay: risks.assay is there already; --force replaces it\n", refused.err());
		assertEquals("// mine\n", Folder.read(file));

		assertEquals(0, here().run("import", pdf(), "-o", "risks.assay", "--pages", pages(), "--force").code());
		assertTrue(Folder.read(file).contains("risk A6 "));
	}

	@Test
	void saysWhyThereIsNothingToTakeOver() {
		Folder.write(folder, "notes.txt", "Id Risk S K\n");
		Folder.write(folder, "broken.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII));

		assertEquals("assay: notes.txt is no PDF\n", refusal("import", "notes.txt"));
		assertTrue(refusal("import", "none.pdf").startsWith("assay: none.pdf "), "missing");
		assertTrue(refusal("import", "broken.pdf").startsWith("assay: broken.pdf "), "damaged");
		assertTrue(refusal("import", pdf(), "--pages", "5").contains("no table of risks or requirements"), "other tables alone");
		assertEquals("assay: 9-3 means no pages, expected such as 12, 12-20 or 12-\n", refusal("import", pdf(), "--pages", "9-3"));
		assertEquals(List.of("broken.pdf", "notes.txt"), Folder.all(folder));
	}

	private String refusal(String... arguments) {
		Run run = here().run(arguments);
		assertEquals(2, run.code(), run.err());
		assertEquals("", run.out());
		return run.err();
	}

	@Test
	void readsTheDocumentInAProcessOfItsOwnFromAProcess() {
		Run run = Cli.in(folder).run("import", pdf(), "--pages", pages(), "--kind", "risks", "--model", "lkdata");

		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().startsWith("// Made from the tables of " + REPORT), run.out());
		assertTrue(run.err().startsWith("pages " + pages().replace("-", "–") + ", table 1, risks: 36, risk model lkdata ("), run.err());
	}
}
