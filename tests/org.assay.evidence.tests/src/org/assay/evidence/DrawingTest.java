package org.assay.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.assay.evidence.extraction.Extractor;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.matching.DocumentIndex;
import org.assay.evidence.matching.Quotation;
import org.assay.evidence.matching.Verdict;
import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.Region;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.text.Box;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages drawn in a process of their own: marked where they stand, and never at the cost of the documents after them. */
final class DrawingTest {

	private static final Limits LIMITS = new Limits(4 << 20, 60, 400_000, Duration.ofSeconds(5), 96);
	private static final Box SOMEWHERE = new Box(72, 80, 300, 100);
	private static final int DARK = 0x60;

	private static Extractor extractor;

	@BeforeAll
	static void start() {
		extractor = new Extractor(Launch.ofThisProcess(), LIMITS);
	}

	@AfterAll
	static void end() {
		extractor.close();
	}

	/** Look for the sentence, and draw it where it was found. */
	private static Region found(byte[] pdf) {
		Verdict verdict = DocumentIndex.check(extractor.read(DocumentType.PDF, pdf), Quotation.of(HostilePdf.SENTENCE));
		List<Box> boxes = assertInstanceOf(Verdict.FoundHere.class, verdict).passage().boxes().stream().map(placed -> placed.box()).toList();
		return new Region(1, boxes, true);
	}

	private static BufferedImage image(PagePicture picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(assertInstanceOf(PagePicture.Drawn.class, picture).png()));
	}

	private static boolean isDark(int pixel) {
		return (pixel >> 16 & 0xff) < DARK && (pixel >> 8 & 0xff) < DARK && (pixel & 0xff) < DARK;
	}

	/** The band is yellow: it has less blue than red. */
	private static boolean isBand(int pixel) {
		return (pixel >> 16 & 0xff) > 0xe0 && (pixel & 0xff) < 0xb0;
	}

	/** Smallest box of the pixels of a kind: left, top, right, bottom. */
	private static int[] extent(BufferedImage image, IntPredicate kind) {
		int[] extent = {image.getWidth(), image.getHeight(), -1, -1};
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				if (kind.test(image.getRGB(x, y))) {
					extent = new int[] {Math.min(extent[0], x), Math.min(extent[1], y), Math.max(extent[2], x), Math.max(extent[3], y)};
				}
			}
		}
		return extent;
	}

	private static int count(BufferedImage image, IntPredicate kind) {
		return (int) Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).filter(kind).count();
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 90, 180, 270})
	void marksThePassageOnPagesTurnedAndCropped(int rotation) throws IOException {
		byte[] pdf = HostilePdf.with(document -> {
			PDPage page = document.getPage(0);
			page.setRotation(rotation);
			page.setCropBox(new PDRectangle(20, 30, 500, 740));
		});
		BufferedImage image = image(extractor.draw(pdf, found(pdf)));
		int[] band = extent(image, DrawingTest::isBand);
		int[] dark = extent(image, DrawingTest::isDark);
		// the page has no other words: all that is dark is the sentence and the frame around it
		for (int side = 0; side < 4; side++) {
			assertEquals(band[side], dark[side], 4, "side " + side);
		}
		boolean upright = rotation % 180 == 0;
		int along = upright ? band[2] - band[0] : band[3] - band[1];
		int across = upright ? band[3] - band[1] : band[2] - band[0];
		assertTrue(along > 10 * across, "the sentence is one line");
		assertTrue(count(image, DrawingTest::isDark) > 1.2 * 2 * (along + across), "words stand in the frame");
	}

	@Test
	void aPassageThatDiffersHasADashedFrame() throws IOException {
		byte[] pdf = HostilePdf.plain();
		Region region = found(pdf);
		BufferedImage whole = image(extractor.draw(pdf, region));
		BufferedImage dashed = image(extractor.draw(pdf, new Region(1, region.marks(), false)));
		assertEquals(whole.getWidth(), dashed.getWidth());
		assertTrue(count(dashed, DrawingTest::isDark) < count(whole, DrawingTest::isDark));
		assertEquals(count(whole, DrawingTest::isBand) > 0, count(dashed, DrawingTest::isBand) > 0);
	}

	@Test
	void drawsTheSameTwiceAndInAnotherProcess() throws IOException {
		byte[] pdf = HostilePdf.plain();
		Region region = found(pdf);
		byte[] first = ((PagePicture.Drawn) extractor.draw(pdf, region)).png();
		assertArrayEquals(first, ((PagePicture.Drawn) extractor.draw(pdf, region)).png());
		try (Extractor other = new Extractor(Launch.ofThisProcess(), LIMITS)) {
			assertArrayEquals(first, ((PagePicture.Drawn) other.draw(pdf, region)).png());
		}
	}

	@Test
	void leavesOutNotesOnThePage() throws IOException {
		byte[] plain = HostilePdf.plain();
		Region region = found(plain);
		byte[] noted = HostilePdf.with(document -> {
			PDAnnotationSquare square = new PDAnnotationSquare();
			square.setRectangle(new PDRectangle(60, 680, 400, 60));
			square.setInteriorColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
			square.constructAppearances(document);
			document.getPage(0).getAnnotations().add(square);
		});
		assertEquals(extractor.draw(plain, region), extractor.draw(noted, region));
	}

	@Test
	void aPictureHasBoundsWhateverThePageHas() throws IOException {
		byte[] vast = HostilePdf.with(document -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400)));
		PagePicture.Drawn drawn = (PagePicture.Drawn) extractor.draw(vast, new Region(1, List.of(new Box(0, 0, 14_400, 14_400)), true));
		BufferedImage image = image(drawn);
		assertTrue(image.getWidth() <= PagePicture.MOST_PIXELS && image.getHeight() <= PagePicture.MOST_PIXELS);
	}

	@Test
	void tellsWhatCannotBeDrawn() throws IOException {
		Region region = new Region(1, List.of(SOMEWHERE), true);
		assertEquals(new PagePicture.Undrawable(), extractor.draw("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII), region));
		assertEquals(new PagePicture.Undrawable(), extractor.draw(HostilePdf.plain(), new Region(2, List.of(SOMEWHERE), true)));
		assertEquals(new PagePicture.Undrawable(), extractor.draw(new byte[(4 << 20) + 1], region));
		assertEquals(new PagePicture.Undrawable(), extractor.draw(HostilePdf.locked("secret"), region));
		Box nowhere = new Box(Float.NaN, 0, Float.POSITIVE_INFINITY, 10);
		assertEquals(new PagePicture.Undrawable(), extractor.draw(HostilePdf.plain(), new Region(1, List.of(nowhere), true)));
	}

	@Test
	void stopsAtTheLimitOfTime() throws IOException {
		byte[] endless = HostilePdf.selfDrawing();
		long began = System.nanoTime();
		try (Extractor quick = new Extractor(Launch.ofThisProcess(), LIMITS.within(Duration.ofSeconds(2)))) {
			assertEquals(new PagePicture.NotDrawn(Cause.TIME), quick.draw(endless, new Region(1, List.of(SOMEWHERE), true)));
			assertTrue(System.nanoTime() - began < Duration.ofSeconds(2 * Limits.WALL + 5).toNanos(), "bounded");
			assertInstanceOf(PagePicture.Drawn.class, quick.draw(HostilePdf.plain(), new Region(1, List.of(SOMEWHERE), true)));
		}
	}

	@Test
	void readsAndDrawsInTurns() throws IOException {
		byte[] one = HostilePdf.plain();
		byte[] other = HostilePdf.with(document -> {
			try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
				content.addRect(80, 690, 40, 40);
				content.fill();
			}
		});
		Region region = found(one);
		PagePicture first = extractor.draw(one, region);
		assertNotEquals(first, extractor.draw(other, region), "another document");
		assertInstanceOf(Reading.Read.class, extractor.read(DocumentType.PDF, other));
		assertEquals(first, extractor.draw(one, region));
	}

	@Test
	void takesNothingForAPictureThatIsNone() throws IOException {
		try (Extractor echo = new Extractor(new Launch("/bin/echo", List.of(), List.of()), LIMITS)) {
			PagePicture picture = echo.draw(HostilePdf.plain(), new Region(1, List.of(SOMEWHERE), true));
			assertTrue(picture.equals(new PagePicture.NotDrawn(Cause.GARBAGE)) || picture.equals(new PagePicture.NotDrawn(Cause.DIED)),
					picture.toString());
		}
		try (Extractor none = new Extractor(new Launch("/nowhere/java", List.of(), List.of()), LIMITS)) {
			assertEquals(new PagePicture.NotDrawn(Cause.NOT_STARTED), none.draw(HostilePdf.plain(), new Region(1, List.of(SOMEWHERE), true)));
		}
	}

	@Test
	void whatIsReadAtOnceMayTakeTooLongToDraw() throws IOException {
		byte[] slow = HostilePdf.slowToDraw();
		Region region = found(slow);
		try (Extractor quick = new Extractor(Launch.ofThisProcess(), LIMITS.within(Duration.ofSeconds(2)))) {
			assertEquals(new PagePicture.NotDrawn(Cause.TIME), quick.draw(slow, region));
		}
	}
}
