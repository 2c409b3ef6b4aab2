package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.report.document.Paragraph;
import org.assay.report.sample.SampleFigures;
import org.assay.report.sample.SampleReport;
import org.assay.report.sample.SmallReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

	private static final List<String> WARNINGS = new ArrayList<>();
	private static byte[] bytes;
	private static PDDocument pdf;

	@BeforeAll
	static void render() throws IOException {
		bytes = new PdfRenderer(WARNINGS::add).render(SampleReport.swedish());
		pdf = Loader.loadPDF(bytes);
	}

	@AfterAll
	static void close() throws IOException {
		pdf.close();
	}

	private static String text(int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf).replace('\u00a0', ' ');
	}

	@Test
	void layoutHasNothingToWarnOf() {
		assertEquals(List.of(), WARNINGS);
	}

	@Test
	void coverThenSummaryThenContents() throws IOException {
		assertTrue(pdf.getNumberOfPages() > 12);
		assertTrue(text(1).contains("Digital tillsyn med kamera"), text(1));
		assertTrue(text(2).contains("I korthet"));
		assertTrue(text(2).contains("Att besluta nu"));
		assertTrue(text(3).contains("Innehåll"));
	}

	@Test
	void everyPageSaysWhatItBelongsTo() throws IOException {
		for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
			String text = text(page);
			assertTrue(text.contains("Intern"), text);
			assertTrue(text.contains("Linköpings kommun, omsorgskontoret"), text);
			assertTrue(text.contains("version 1.0 · 7 mars 2017 · 4f9c2e1"), text);
			assertTrue(text.contains("sida " + page + " av " + pdf.getNumberOfPages()), text);
		}
	}

	@Test
	void holdsEveryWordOfTheAnnexes() throws IOException {
		String text = new PDFTextStripper().getText(pdf);
		assertTrue(text.contains("A.18.2.3"));
		assertTrue(text.contains("Kameran fungerar inte hos en brukare"));
		assertFalse(text.contains("\ufffd"), "a character without a glyph");
	}

	@Test
	void headersOfLongTablesAreRepeated() throws IOException {
		int pages = 0;
		for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
			pages += text(page).contains("Risk och följd") ? 1 : 0;
		}
		assertTrue(pages >= 3, "on " + pages + " pages");
	}

	@Test
	void contentsNameThePages() throws IOException {
		String line = text(3).lines().filter(l -> l.contains("Alla risker")).findFirst().orElseThrow();
		int page = Integer.parseInt(line.replaceAll(".*\\D(\\d+)\\s*$", "$1"));
		assertTrue(text(page).contains("36 risker, ordnade"), line);
	}

	@Test
	void hasBookmarksForEveryChapter() {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
			titles.add(item.getTitle());
		}
		assertEquals(List.of("I korthet", "1 Ärendet", "2 Klassning", "3 Risker", "4 Ansvar för personuppgifter", "5 Krav",
				"Bilaga A Alla risker", "Bilaga B Krav på leverantören", "Bilaga C Krav på systemförvaltaren"), titles);
	}

	@Test
	void isTaggedAndNamed() {
		assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
		assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
		assertEquals("sv-SE", pdf.getDocumentCatalog().getLanguage());
		assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
		assertEquals("Digital tillsyn med kamera i hemtjänsten", pdf.getDocumentInformation().getTitle());
	}

	@Test
	void embedsEveryFont() throws IOException {
		for (PDPage page : pdf.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
			}
		}
	}

	@Test
	void matricesOfEverySizeKeepTheirIds() throws IOException {
		byte[] small = new PdfRenderer().render(SmallReport.of(SampleFigures.wordedMatrix(4, 8), SampleFigures.wordedMatrix(5, 8)));
		try (PDDocument document = Loader.loadPDF(small)) {
			String text = new PDFTextStripper().getText(document);
			for (int i = 1; i <= 64; i++) {
				assertTrue(text.matches("(?s).*\\bRISK-" + i + "\\b.*"), "RISK-" + i);
			}
		}
	}

	@Test
	void showsHostileTextAsText() throws IOException {
		String hostile = "a (b) \"c\" <d> \\e }*{";
		byte[] small = new PdfRenderer().render(SmallReport.filledWith(hostile));
		try (PDDocument document = Loader.loadPDF(small)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(1);
			stripper.setEndPage(1);
			String cover = stripper.getText(document).replace('\u00a0', ' ');
			assertTrue(cover.split(java.util.regex.Pattern.quote(hostile), -1).length > 4, cover);
			assertEquals(hostile, document.getDocumentInformation().getTitle());
		}
	}

	@Test
	void charactersWithoutGlyphLeaveAMark() throws IOException {
		byte[] small = new PdfRenderer().render(SmallReport.of(Paragraph.of("före 日 efter")));
		try (PDDocument document = Loader.loadPDF(small)) {
			assertTrue(new PDFTextStripper().getText(document).contains("före \ufffd efter"));
		}
	}

	@Test
	void givesTheSameBytesEverywhere() {
		assertArrayEquals(bytes, Elsewhere.run(() -> new PdfRenderer().render(SampleReport.swedish())));
	}
}
