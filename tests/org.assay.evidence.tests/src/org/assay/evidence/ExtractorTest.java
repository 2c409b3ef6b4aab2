package org.assay.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.assay.evidence.extraction.Extractor;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.matching.DocumentIndex;
import org.assay.evidence.matching.Quotation;
import org.assay.evidence.matching.Verdict;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.reading.Reading.Measure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents read in a process of their own: each gets its state, none stops those after it. */
final class ExtractorTest {

	private static final Limits LIMITS = new Limits(4 << 20, 60, 400_000, Duration.ofSeconds(3), 96);
	private static final int FLIPPED = "full".equals(System.getProperty("assay.evidence.corpus")) ? 2_000 : 60;

	private static Extractor extractor;

	@BeforeAll
	static void start() {
		extractor = new Extractor(Launch.ofThisProcess(), LIMITS);
	}

	@AfterAll
	static void end() {
		extractor.close();
	}

	private static Reading read(byte[] pdf) {
		return extractor.read(DocumentType.PDF, pdf);
	}

	private static void assertSays(byte[] pdf) {
		Verdict verdict = DocumentIndex.check(read(pdf), Quotation.of(HostilePdf.SENTENCE).onPage(1));
		assertInstanceOf(Verdict.FoundHere.class, verdict);
	}

	@Test
	void readsSeveralDocumentsInOneProcess() throws IOException {
		assertSays(HostilePdf.plain());
		assertSays(HostilePdf.plain());
	}

	@Test
	void readsWhatABrokenTableOfObjectsHides() throws IOException {
		assertSays(HostilePdf.brokenTable());
	}

	@Test
	void readsPastScriptsWithoutRunningThem() throws IOException {
		assertSays(HostilePdf.script());
	}

	@Test
	void readsDocumentsThatOnlyTheirOwnerMayChange() throws IOException {
		assertSays(HostilePdf.locked(""));
	}

	@Test
	void tellsPasswords() throws IOException {
		assertEquals(new Reading.Encrypted(), read(HostilePdf.locked("secret")));
	}

	@Test
	void tellsDocumentsWithoutText() throws IOException {
		assertEquals(new Reading.NoTextLayer(1, 0), read(HostilePdf.picture()));
	}

	@Test
	void tellsDamage() throws IOException {
		assertEquals(new Reading.Damaged(), read("%PDF-1.7 and then nothing".getBytes()));
		assertEquals(new Reading.Damaged(), read(HostilePdf.empty()));
		assertEquals(new Reading.Damaged(), read(new byte[0]));
	}

	@Test
	void tellsSize() throws IOException {
		assertEquals(new Reading.TooLarge(Measure.INPUT, 4 << 20), read(new byte[(4 << 20) + 1]));
		assertEquals(new Reading.TooLarge(Measure.PAGES, 60), read(HostilePdf.manyPages(61)));
		assertEquals(new Reading.TooLarge(Measure.TEXT, 400_000), read(HostilePdf.bomb("BT /F 9 Tf (abcdefghij) Tj ET\n", 60_000)));
	}

	@Test
	void stopsAtTheLimitOfTime() throws IOException {
		byte[] endless = HostilePdf.selfDrawing();
		long began = System.nanoTime();
		assertEquals(new Reading.NotVerifiable(Cause.TIME), read(endless));
		assertTrue(System.nanoTime() - began < Duration.ofSeconds(3 * Limits.WALL + 5).toNanos(), "bounded");
		assertSays(HostilePdf.plain());
	}

	@Test
	void survivesAStreamThatUnpacksToManyTimesItsSize() throws IOException {
		byte[] bomb = HostilePdf.bomb("1 0 0 1 0 0 cm 0 0 m\n", 4_000_000);
		assertTrue(bomb.length < 500_000, "small when packed");
		Reading reading = read(bomb);
		assertTrue(reading.equals(new Reading.NoTextLayer(1, 0)) || reading.equals(new Reading.NotVerifiable(Cause.TIME)), reading.toString());
	}

	@Test
	void stopsAtTheLimitOfMemory() throws IOException {
		try (Extractor small = new Extractor(Launch.ofThisProcess(), new Limits(4 << 20, 60, 20_000_000, Duration.ofSeconds(20), 24))) {
			Reading reading = small.read(DocumentType.PDF, HostilePdf.bomb("BT /F 9 Tf 1 0 0 1 5 5 Tm (abc def) Tj ET\n", 400_000));
			assertEquals(new Reading.NotVerifiable(Cause.MEMORY), reading);
			assertInstanceOf(Reading.Read.class, small.read(DocumentType.PDF, HostilePdf.plain()));
		}
	}

	@Test
	void endsLoops() throws IOException {
		assertSays(HostilePdf.loopingPages());
		Reading references = read(HostilePdf.loopingReferences());
		assertTrue(references instanceof Reading.Damaged || references instanceof Reading.NoTextLayer, references.toString());
	}

	@Test
	void survivesATableThatSaysItIsHuge() throws IOException {
		Reading reading = read(HostilePdf.hugeTable());
		assertTrue(reading instanceof Reading.Read || reading instanceof Reading.Damaged || reading instanceof Reading.NotVerifiable,
				reading.toString());
	}

	@Test
	void survivesTruncatedAndFlippedDocuments() throws IOException {
		byte[] pdf = Corpus.specimen(Language.SWEDISH, "two columns, furniture, hyphens", 2).pdf();
		Random random = new Random(5);
		for (int i = 0; i < FLIPPED; i++) {
			byte[] hurt = i % 3 == 0 ? Arrays.copyOf(pdf, 1 + random.nextInt(pdf.length - 1)) : pdf.clone();
			for (int flip = 0; i % 3 > 0 && flip < 1 + i % 20; flip++) {
				hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
			}
			long began = System.nanoTime();
			Reading reading = read(hurt);
			assertTrue(System.nanoTime() - began < Duration.ofSeconds(3 * Limits.WALL + 5).toNanos(), "bounded, " + i);
			Verdict verdict = DocumentIndex.check(reading, Quotation.of("Leverantören bevarar allt för evigt och alltid"));
			assertTrue(!(verdict instanceof Verdict.FoundHere), "never found");
		}
		assertSays(HostilePdf.plain());
	}

	@Test
	void takesNothingForAnAnswerThatIsNone() throws IOException {
		try (Extractor echo = new Extractor(new Launch("/bin/echo", List.of(), List.of()), LIMITS)) {
			Reading reading = echo.read(DocumentType.PDF, HostilePdf.plain());
			assertTrue(reading.equals(new Reading.NotVerifiable(Cause.GARBAGE)) || reading.equals(new Reading.NotVerifiable(Cause.DIED)),
					reading.toString());
		}
	}

	@Test
	void tellsAProcessThatDoesNotStart() throws IOException {
		try (Extractor none = new Extractor(new Launch("/nowhere/java", List.of(), List.of()), LIMITS)) {
			assertEquals(new Reading.NotVerifiable(Cause.NOT_STARTED), none.read(DocumentType.PDF, HostilePdf.plain()));
		}
	}

	@Test
	void tellsAProcessThatDies() throws IOException {
		try (Extractor lost = new Extractor(new Launch(Launch.ofThisProcess().java(), List.of("/nowhere"), List.of()), LIMITS)) {
			assertEquals(new Reading.NotVerifiable(Cause.DIED), lost.read(DocumentType.PDF, HostilePdf.plain()));
		}
	}

	@Test
	void stopsWhenInterrupted() throws IOException {
		Thread.currentThread().interrupt();
		assertEquals(new Reading.NotVerifiable(Cause.INTERRUPTED), read(HostilePdf.plain()));
		assertTrue(Thread.interrupted(), "stays interrupted");
		assertSays(HostilePdf.plain());
	}
}
