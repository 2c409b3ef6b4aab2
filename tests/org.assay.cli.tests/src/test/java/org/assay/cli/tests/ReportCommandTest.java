package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of the example and of small projects: what is in them, and that PDF files are accessible. */
class ReportCommandTest {

	@TempDir
	Path folder;

	@Test
	void reportsOnTheExample() throws IOException {
		Run run = Cli.in(folder).resident()
				.run("report", Cli.example().toString(), "--as-of", "2026-11-21", "--revision", "4fed849", "-o", "out");

		assertEquals("out/Homecare2017-risk.sv.html\nout/Homecare2017-risk.sv.pdf\n", run.out());
		assertEquals("", run.err());
		assertEquals(0, run.code());
		assertEquals(List.of("Homecare2017-risk.sv.html", "Homecare2017-risk.sv.pdf"), Folder.all(folder.resolve("out")));
		Path pdf = folder.resolve("out/Homecare2017-risk.sv.pdf");
		assertEquals(List.of(), PdfUa.failedClauses(pdf));
		String text = text(pdf);
		for (String part : List.of("Risker och krav för digital tillsyn", "I korthet", "Linköpings kommun", "21 november 2026", "4fed849")) {
			assertTrue(text.contains(part), part + " is not in the PDF");
			assertTrue(htmlText(folder.resolve("out/Homecare2017-risk.sv.html")).contains(part), part + " is not in the HTML file");
		}
	}

	@Test
	void takesTheLanguageAndTheFormatThatAreAskedFor() throws IOException {
		Folder.project(folder);

		Run run = Cli.in(folder).resident().run("report", "--language", "sv", "--format", "pdf", "-o", "out");

		assertEquals("out/Review-risk.sv.pdf\n", run.out());
		assertEquals(0, run.code(), run.err());
		Path pdf = folder.resolve("out/Review-risk.sv.pdf");
		assertEquals(List.of(), PdfUa.failedClauses(pdf));
		assertTrue(text(pdf).contains("I korthet"), "the headings are Swedish");
		assertEquals(List.of("Review-risk.sv.pdf"), Folder.all(folder.resolve("out")));
	}

	@Test
	void makesAWorkbookThatTheManifestTellsOf() throws IOException {
		Run run = Cli.in(folder).resident().run("report", Cli.example().toString(), "--as-of", "2026-11-21", "--format", "xlsx", "--manifest",
				"-o", "out");

		assertEquals("out/Homecare2017-risk.sv.xlsx\nout/manifest.json\n", run.out());
		assertEquals(0, run.code(), run.err());
		assertTrue(Folder.read(folder.resolve("out/manifest.json")).contains("\"Homecare2017-risk.sv.xlsx\""), "the manifest names it");
		assertEquals(0, Cli.in(folder).resident().run("verify", "out").code());
		Map<String, String> parts = parts(folder.resolve("out/Homecare2017-risk.sv.xlsx"));
		for (String sheet : List.of("I korthet", "Risker", "Krav", "Åtgärder", "29 Alla risker enligt LKDATA…")) {
			assertTrue(parts.get("xl/workbook.xml").contains("name=\"" + sheet + "\""), sheet + " is not in " + parts.get("xl/workbook.xml"));
		}
		String risks = parts.get("xl/worksheets/sheet2.xml");
		assertEquals(1 + 36, risks.split("<row ", -1).length - 1);
		assertTrue(risks.contains("Fel eller ofullständiga uppgifter registreras för ett konto"), "risks are told");
		assertTrue(risks.contains("<v>45</v>"), "risk values are numbers");
		assertTrue(parts.values().stream().noneMatch(part -> part.contains("<f>") || part.contains("<f ")), "nothing is computed");
	}

	private static Map<String, String> parts(Path workbook) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipFile zip = new ZipFile(workbook.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	@Test
	void takesTheLanguageOfTheProjectOtherwise() {
		Folder.project(folder);

		Run run = Cli.in(folder).with("ASSAY_LANGUAGE", "sv").run("report", "--format", "html");

		assertEquals("report/Review-risk.en.html\n", run.out());
		assertTrue(Folder.read(folder.resolve("report/Review-risk.en.html")).contains("<html lang=\"en\">"));
	}

	@Test
	void makesAReportForEachAssessmentAndLanguage() {
		Folder.project(folder);
		Folder.write(folder, "more.assay", """
				package more
				import demo.*
				assessment Second "Second review" of Mail { version "1" date 2026-01-20 }
				report English "Report" of Second { language en }
				report Svenska "Rapport" of Second { language sv }
				""");

		Run run = Cli.in(folder).resident().run("report", "--format", "html", "-o", "out");

		assertEquals("out/Second-risk.en.html\nout/Second-risk.sv.html\nout/Review-risk.en.html\n", run.out());
		assertEquals(0, run.code(), run.err());
	}

	@Test
	void tellsAssessmentsOfOneNameApart() {
		Folder.project(folder);
		Folder.write(folder, "more.assay",
				"package more\nimport demo.*\nassessment Review \"Again\" of Mail { version \"1\" date 2026-01-20 }\n");

		Run run = Cli.in(folder).resident().run("report", "--format", "html", "-o", "out");

		assertEquals("out/more.Review-risk.en.html\nout/demo.Review-risk.en.html\n", run.out());
	}

	@Test
	void replacesTheReportOfYesterday() throws IOException {
		Folder.project(folder);
		Folder.write(folder, "out/Review-risk.en.html", "the report of yesterday");
		Folder.write(folder, "out/notes.txt", "kept");

		Cli.in(folder).resident().run("report", "--format", "html", "-o", "out", "--as-of", "2026-02-01");
		byte[] first = Files.readAllBytes(folder.resolve("out/Review-risk.en.html"));
		Cli.in(folder).resident().run("report", "--format", "html", "-o", "out", "--as-of", "2026-02-01");

		assertTrue(first.length > 10_000, "the report is written");
		assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/Review-risk.en.html")));
		assertEquals(List.of("Review-risk.en.html", "notes.txt"), Folder.all(folder.resolve("out")));
	}

	@Test
	void showsTextOfTheProjectAsTextOnly() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "risks.assay", Folder.RISKS.replace("Mail is sent to the wrong person",
				"<script>alert(1)</script><img src=x onerror=alert(1)>"));

		Run run = Cli.in(folder).resident().run("report", "--format", "html", "-o", "out");

		String html = Folder.read(folder.resolve("out/Review-risk.en.html"));
		assertEquals(0, run.code(), run.err());
		assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the title is shown");
		assertFalse(html.contains("<script"), "nothing runs");
		assertFalse(html.contains("<img"), "nothing is fetched");
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return plain(new PDFTextStripper().getText(document));
		}
	}

	private static String htmlText(Path html) {
		return plain(Folder.read(html).replaceAll("<[^>]*>", " "));
	}

	private static String plain(String text) {
		return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
	}
}
