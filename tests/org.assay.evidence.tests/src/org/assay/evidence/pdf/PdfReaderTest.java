package org.assay.evidence.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.ReadingFormat;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;
import org.assay.evidence.text.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Single pages drawn by hand: places, directions, order. */
final class PdfReaderTest {

	@BeforeAll
	static void fonts() {
		BuiltInFonts.install();
	}

	/** Marks a text that the first page does not have. */
	private static final String LATER = "{later}";

	/** Text with its matrix, whose last two numbers are its place from the lower left corner. */
	private record Drawn(String text, float size, Matrix matrix) {

		static Drawn at(float x, float y, String text) {
			return new Drawn(text, 10, new Matrix(1, 0, 0, 1, x, y));
		}
	}

	private static byte[] pdf(int rotation, int pages, Drawn... drawn) throws IOException {
		try (PDDocument document = new PDDocument();
				InputStream stream = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			PDFont font = PDType0Font.load(document, stream, true);
			for (int number = 1; number <= pages; number++) {
				PDPage page = new PDPage(new PDRectangle(600, 800));
				page.setRotation(rotation);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					for (Drawn piece : drawn) {
						if (number == 1 && piece.text.contains(LATER)) {
							continue;
						}
						content.beginText();
						content.setFont(font, piece.size);
						content.setTextMatrix(piece.matrix);
						content.showText(piece.text.replace("{n}", Integer.toString(number)).replace(LATER, ""));
						content.endText();
					}
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private static List<Page> pages(byte[] pdf) {
		return ((Reading.Read) PdfReader.read(pdf, Limits.STANDARD)).text().pages();
	}

	private static String shown(Page page) {
		return page.lines().stream().map(Line::toString).collect(Collectors.joining("\n"));
	}

	@Test
	void placesWordsOnThePageAsDisplayed() throws IOException {
		Line line = pages(pdf(0, 1, Drawn.at(100, 700, "two words"))).get(0).lines().get(0);
		Word second = line.words().get(1);
		assertEquals("words", second.text());
		assertEquals(118.4f, second.box().left(), 1);
		assertEquals(92.5f, second.box().top(), 1);
		assertEquals(102, second.box().bottom(), 1);
	}

	@Test
	void placesLinesOfRotatedPagesAsDisplayed() throws IOException {
		for (int rotation : new int[] { 90, 180, 270 }) {
			// the matrix turns the text so that it is upright on the page as displayed, at 100 from the left and 100 from the top
			Matrix matrix = switch (rotation) {
				case 90 -> new Matrix(0, 1, -1, 0, 100, 100);
				case 180 -> new Matrix(-1, 0, 0, -1, 500, 100);
				default -> new Matrix(0, -1, 1, 0, 500, 700);
			};
			Page page = pages(pdf(rotation, 1, new Drawn("upright text", 10, matrix))).get(0);
			Line line = page.lines().get(0);
			assertEquals("BODY upright text", line.toString());
			assertEquals(0, line.turn());
			assertEquals(rotation == 180 ? 600 : 800, page.width(), 0.2);
			assertEquals(100, line.words().get(0).box().left(), 1, "left at " + rotation);
			assertEquals(102, line.words().get(0).box().bottom(), 1, "bottom at " + rotation);
		}
	}

	@Test
	void keepsTurnedTextBesideTheText() throws IOException {
		Page page = pages(pdf(0, 1, Drawn.at(100, 700, "first line of the text"),
				new Drawn("mark in the margin", 10, new Matrix(0, 1, -1, 0, 40, 300)),
				new Drawn("DRAFT ONLY", 60, new Matrix(0.7f, 0.7f, -0.7f, 0.7f, 150, 200)), Drawn.at(100, 688, "second line"))).get(0);
		assertEquals("BODY first line of the text\nBODY second line\nASIDE mark in the margin\nASIDE DRAFT ONLY", shown(page));
		assertEquals(90, page.lines().get(2).turn());
		assertEquals(500 - 18, page.lines().get(2).words().get(0).box().top(), 8);
	}

	@Test
	void readsFromRightToLeft() throws IOException {
		// shown from left to right as a page does: the last letter of the last word comes first
		Page page = pages(pdf(0, 1, Drawn.at(100, 700, reversed("הסכם זה נכנס לתוקף")),
				Drawn.at(100, 688, reversed("בתאריך") + " 2017"))).get(0);
		assertEquals("BODY הסכם זה נכנס לתוקף\nBODY 2017 בתאריך", shown(page));
	}

	private static String reversed(String text) {
		return new StringBuilder(text).reverse().toString();
	}

	@Test
	void joinsAccentsDrawnByThemselves() throws IOException {
		Page page = pages(pdf(0, 1, Drawn.at(100, 700, "m"), Drawn.at(109.8f, 700, "\u00a8"), Drawn.at(108.4f, 700, "a"),
				Drawn.at(114, 700, "rken"))).get(0);
		assertEquals("BODY märken", shown(page));
	}

	@Test
	void readsTextDrawnTwiceOnce() throws IOException {
		Page page = pages(pdf(0, 1, Drawn.at(100, 700, "bold heading"), Drawn.at(100.3f, 700, "bold heading"))).get(0);
		assertEquals("BODY bold heading", shown(page));
	}

	@Test
	void keepsPowersApartFromNumbers() throws IOException {
		Page page = pages(pdf(0, 1, Drawn.at(100, 700, "ten squared is 10"), new Drawn("2", 6, new Matrix(1, 0, 0, 1, 177, 704)))).get(0);
		assertEquals("BODY ten squared is 10²", shown(page));
	}

	@Test
	void recognisesFurnitureByItsRepetition() throws IOException {
		List<Page> pages = pages(pdf(0, 3, Drawn.at(100, 770, "Contract, annex 2"), Drawn.at(100, 700, "the text of page {n} begins"),
				Drawn.at(100, 688, "and goes on"), Drawn.at(280, 30, "{n} (3)")));
		assertEquals("BODY the text of page 2 begins\nBODY and goes on\nFURNITURE Contract, annex 2\nFURNITURE 2 (3)", shown(pages.get(1)));
	}

	@Test
	void recognisesTheHeadOfThreePagesThatTheFirstLacks() throws IOException {
		List<Page> pages = pages(pdf(0, 3, Drawn.at(100, 770, "{later}Draft contract"), Drawn.at(100, 700, "the text of page {n} begins"),
				Drawn.at(100, 688, "and goes on")));
		assertEquals("BODY the text of page 3 begins\nBODY and goes on\nFURNITURE Draft contract", shown(pages.get(2)));
	}

	@Test
	void takesNothingForFurnitureThatStandsInTheText() throws IOException {
		List<Page> pages = pages(pdf(0, 3, Drawn.at(100, 700, "the same words on every page"), Drawn.at(100, 688, "in the midst"),
				Drawn.at(100, 676, "of the text")));
		assertEquals(3, pages.get(1).lines().stream().filter(line -> line.role() == Role.BODY).count());
	}

	@Test
	void givesTheSameBytesEveryTime() throws IOException {
		byte[] pdf = pdf(0, 3, Drawn.at(100, 770, "Contract"), Drawn.at(100, 700, "the text {n}"), Drawn.at(300, 700, "in two columns"));
		assertArrayEquals(ReadingFormat.toBytes(PdfReader.read(pdf, Limits.STANDARD)),
				ReadingFormat.toBytes(PdfReader.read(pdf, Limits.STANDARD)));
	}
}
