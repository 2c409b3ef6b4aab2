package org.assay.core.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assay.core.CannotDo;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.ReadingCache;
import org.assay.evidence.reading.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are no reports: each says what it is, within its limits, and nothing is made of it. */
final class HostileTablesTest {

	@TempDir
	Path folder;

	private String refusal(String name, byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		try (DocumentTexts texts = new DocumentTexts(ReadingCache.none(), Limits.STANDARD.within(Duration.ofSeconds(10)), 1)) {
			return assertThrows(CannotDo.class, () -> DocumentTables.read(file, name, texts, Wish.ALL, "en")).failure().key();
		}
	}

	@Test
	void tellsAFileThatIsNoPdf() throws IOException {
		assertEquals("import.noPdf", refusal("table.csv", "Id;Risk;S;K\n".getBytes()));
		assertEquals("document.DAMAGED", refusal("table.pdf", "Id;Risk;S;K\n".getBytes()));
		assertEquals("document.DAMAGED", refusal("empty.pdf", new byte[0]));
	}

	@Test
	void tellsAFileThatIsNotThere() {
		try (DocumentTexts texts = new DocumentTexts(ReadingCache.none(), Limits.STANDARD, 1)) {
			CannotDo missing = assertThrows(CannotDo.class, () -> DocumentTables.read(folder.resolve("none.pdf"), "none.pdf", texts, Wish.ALL,
					"en"));
			assertEquals("path.missing", missing.failure().key());
		}
	}

	@Test
	void tellsPasswordsAndPictures() throws IOException {
		assertEquals("document.ENCRYPTED", refusal("locked.pdf", pdf("secret")));
		assertEquals("document.NO_TEXT", refusal("scan.pdf", pdf("")));
	}

	@Test
	void tellsAPdfThatEndsHalfWay() throws IOException {
		byte[] whole = MunicipalReport.pdf();
		String key = refusal("half.pdf", Arrays.copyOf(whole, whole.length / 3));
		assertTrue(key.startsWith("document.") || key.startsWith("import."), key);
	}

	@Test
	void takesOverATableOfTenThousandRows() throws Exception {
		PrintedTable table = PrintedTable.of("Id | Risk | S | K | Värde | Ansvarig", 50, 240, 30, 30, 40, 90)
				.looking(PrintedTable.Look.USUAL.plain());
		for (int number = 1; number <= 10_000; number++) {
			table.row("X" + number + " | Risk nummer " + number + " i en lång lista | " + (number % 10 + 1) + " | " + (number % 9 + 1) + " | "
					+ (number % 10 + 1) * (number % 9 + 1) + " | Roll " + number % 7);
		}
		try (PrintedReport report = new PrintedReport("", "")) {
			Imported imported = TableImport.run(Tables.read(report.table(table).toPdf()), "long.pdf", Wish.ALL, "en");
			assertEquals(10_000, imported.tables().getFirst().taken());
			assertEquals(0, imported.losses().size());
		}
	}

	/** A document with a picture alone, or one with a password. */
	private static byte[] pdf(String password) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.addRect(100, 100, 200, 200);
				content.fill();
			}
			if (!password.isEmpty()) {
				StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
				policy.setEncryptionKeyLength(256);
				document.protect(policy);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}
}
