package org.assay.evidence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.evidence.extraction.DocumentReader;
import org.assay.evidence.extraction.Extractor;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.matching.DocumentIndex;
import org.assay.evidence.matching.Quotation;
import org.assay.evidence.matching.Verdict;
import org.assay.evidence.pdf.BuiltInFonts;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.ReadingFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Processor time of reading and checking documents of fifty pages, against PDFBox's own reading in the same run. */
@EnabledIfSystemProperty(named = "assay.evidence.corpus", matches = "full")
final class SpeedTest {

	private static final int PAGES = 50;
	private static final int ROUNDS = 3;

	private static final List<Specimen> specimens = new ArrayList<>();

	@BeforeAll
	static void make() {
		BuiltInFonts.install();
		for (String layout : List.of("one column", "two columns, furniture, hyphens", "tables, furniture",
				"two columns, footnotes, ligatures")) {
			specimens.add(Corpus.specimen(Language.SWEDISH, layout, PAGES));
		}
	}

	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}

	private static double milliseconds(Work work) throws IOException {
		double best = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			work.run();
			best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6);
		}
		return best;
	}

	@Test
	void readsAboutAsFastAsPdfBoxDoes() throws IOException {
		double bare = milliseconds(() -> {
			for (Specimen specimen : specimens) {
				try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
					new PDFTextStripper().writeText(document, Writer.nullWriter());
				}
			}
		});
		double own = milliseconds(() -> specimens
				.forEach(specimen -> ReadingFormat.toBytes(DocumentReader.read(DocumentType.PDF, specimen.pdf(), Limits.STANDARD))));
		System.out.printf("reading %d documents of %d pages: %.0f ms, PDFBox alone %.0f ms, ratio %.2f%n", specimens.size(), PAGES, own,
				bare, own / bare);
		assertTrue(own <= 1.3 * bare, own + " ms against " + bare);
	}

	@Test
	void checksAgainWithinTwoMillisecondsACitation() throws IOException {
		for (Specimen specimen : specimens) {
			byte[] cached = ReadingFormat.toBytes(DocumentReader.read(DocumentType.PDF, specimen.pdf(), Limits.STANDARD));
			double prepared = milliseconds(() -> DocumentIndex.of(((Reading.Read) ReadingFormat.fromBytes(cached)).text()));
			DocumentIndex index = DocumentIndex.of(((Reading.Read) ReadingFormat.fromBytes(cached)).text());
			List<Specimen.Known> passages = specimen.passages().subList(0, 200);
			double found = milliseconds(() -> passages.forEach(known -> assertInstanceOf(Verdict.FoundHere.class,
					index.check(Quotation.of(known.text()).onPage(known.page())))));
			double missed = milliseconds(() -> passages.forEach(known -> assertFalse(
					index.check(Quotation.of(known.text().replace("e", "ee"))) instanceof Verdict.FoundHere)));
			System.out.printf("%s: %d bytes cached, prepared in %.1f ms, found in %.2f ms, not found in %.2f ms%n", specimen.name(),
					cached.length, prepared, found / 200, missed / 200);
			assertTrue(found / 200 <= 2 && missed / 200 <= 2, "a citation");
		}
	}

	@Test
	void readsInItsOwnProcess() {
		try (Extractor extractor = new Extractor(Launch.ofThisProcess(), Limits.STANDARD)) {
			for (Specimen specimen : specimens) {
				long began = System.nanoTime();
				assertInstanceOf(Reading.Read.class, extractor.read(DocumentType.PDF, specimen.pdf()));
				System.out.printf("in its own process: %.0f ms on the clock%n", (System.nanoTime() - began) / 1e6);
			}
		}
	}
}
