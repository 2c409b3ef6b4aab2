package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report of a small project as it is expected, word for word and tag for tag. A change of a report is a change of these files, to be
 * read like code; {@code -Dgolden.update=true} writes them anew.
 */
class GoldenReportTest {

	private static final Path GOLDEN = Cli.repository().resolve("tests/org.assay.cli.tests/src/test/resources/golden");

	@TempDir
	Path folder;

	@BeforeEach
	void project() {
		Folder.project(folder);
	}

	@Test
	void theHtmlReportIsAsExpected() throws IOException {
		compare("report.en.html", Files.readString(report("html", "en")));
	}

	@Test
	void theTextOfThePdfReportIsAsExpected() throws IOException {
		try (PDDocument document = Loader.loadPDF(report("pdf", "sv").toFile())) {
			compare("report.sv.pdf.txt", new PDFTextStripper().getText(document).replace("\r\n", "\n"));
		}
	}

	@Test
	void thePdfReportIsAccessibleInBothLanguages() throws IOException {
		for (String language : List.of("sv", "en")) {
			assertEquals(List.of(), PdfUa.failedClauses(report("pdf", language)), language);
		}
	}

	private Path report(String format, String language) {
		Run run = Cli.in(folder).resident().run("report", "--as-of", "2026-02-01", "--language", language, "--format", format, "-o", "out");
		assertEquals(0, run.code(), run.err());
		return folder.resolve(run.out().strip());
	}

	private static void compare(String name, String actual) throws IOException {
		Path file = GOLDEN.resolve(name);
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(GOLDEN);
			Files.writeString(file, actual);
		}
		assertEquals(Files.readString(file), actual, name);
	}
}
