package org.assay.core.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.core.Wording;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.format.Format;
import org.assay.dsl.loading.SourceText;
import org.assay.evidence.text.DocumentText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report of 45 pages becomes a text, and a list of what found no place in it; -Dgolden.update=true writes both anew. */
final class MunicipalReportTest {

	private static final Path FOLDER = Path.of(System.getProperty("assay.repository", "../.."),
			"tests/org.assay.core.tests/src/org/assay/core/importing");

	private static DocumentText document;
	private static Imported imported;

	@BeforeAll
	static void takeOver() throws Exception {
		document = Tables.read(MunicipalReport.pdf());
		imported = TableImport.run(document, "kommun.pdf", Wish.ALL, "sv");
	}

	@Test
	void hasTheSizeOfOne() {
		assertEquals(45, document.pages().size());
	}

	@Test
	void becomesText() throws IOException {
		expect("municipal.assay.txt", imported.text());
	}

	@Test
	void listsWhatFoundNoPlace() throws IOException {
		Wording words = Loss.wording("sv");
		String losses = imported.losses().stream().map(loss -> "sida " + loss.page() + ", tabell " + loss.table() + ", rad " + loss.row() + ", "
				+ loss.column() + ": " + loss.text() + " (" + loss.message(words) + ")\n").collect(Collectors.joining());
		expect("municipal-losses.txt", losses);
	}

	@Test
	void isTextThatIsUnderstoodAndLaidOut() throws Exception {
		SourceText text = new SourceText("kommun.assay", imported.text().getBytes(StandardCharsets.UTF_8));
		CheckedProject project = Check.run(List.of(text), LocalDate.of(2026, 1, 15), "sv");
		assertEquals(List.of(), project.gaps());
		assertTrue(Format.run(List.of(text), "sv").getFirst() instanceof Format.Outcome.Formatted);
	}

	@Test
	void isTakenInPartsByPages() throws Exception {
		Imported part = TableImport.run(document, "kommun.pdf", new Wish(Optional.empty(), new PageRange(20, 45), Optional.empty()), "sv");
		assertEquals(List.of(TableKind.REQUIREMENTS, TableKind.REQUIREMENTS), part.tables().stream().map(table -> table.kind().orElseThrow())
				.toList());
	}

	private static void expect(String name, String text) throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(FOLDER.resolve(name), text);
		}
		try (InputStream stream = Objects.requireNonNull(MunicipalReportTest.class.getResourceAsStream(name), name)) {
			String expected = Boolean.getBoolean("golden.update") ? text : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(expected, text, "run the test with -Dgolden.update=true, and read what it changes");
		}
	}
}
