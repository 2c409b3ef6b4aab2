package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assay.report.document.Block;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Table;
import org.assay.report.sample.SmallReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words longer than a line end where the line does, at no price; all others end where they always did. */
class LineBreaksTest {

	/** Four times the letters take four times as long, and sixteen times if each line looks at all that is left. */
	private static final double MOST_FOR_FOUR_TIMES = 5.5;
	private static final int LETTERS = 15_000;

	@ParameterizedTest
	@ValueSource(strings = { "", "ord", "Ett ord, och ett till - med 3 000 kr; se https://example.org/a/b?c=d och A.18.2.3.",
			" före  efter ", "ett-två/tre\u00adfyra\u200bfem\u00a0sex", "日本語の文", "e\u0301 \ud83d\ude00\ud83d\ude00 x" })
	void otherWordsEndWhereTheRulesOfUnicodeSay(String text) {
		assertEquals(places(rules(), text), places(new LineBreaks(), text));
	}

	@Test
	void longTextsOfShortWordsEndWhereTheRulesOfUnicodeSay() {
		String text = "Kravet gäller (se 3.2.1), om än inte https://example.org/väg/till/sida. Ja – \"så\" är det! ".repeat(60);

		assertEquals(places(rules(), text), places(new LineBreaks(), text));
	}

	@Test
	void aWordOfEightyLettersIsNotBroken() {
		String word = "a".repeat(LineBreaks.LONGEST_WORD - 1);

		assertEquals(List.of(80, 83), places(new LineBreaks(), word + " ord"));
	}

	@Test
	void aLongerWordIsBrokenBetweenAnyTwoLetters() {
		List<Integer> places = places(new LineBreaks(), "ett " + "a".repeat(200) + " två");

		assertEquals(List.of(4, 5, 6, 7), places.subList(0, 4));
		assertEquals(208, places.getLast());
		assertTrue(places.contains(203) && !places.contains(204), "white space stays at the end of its line: " + places);
	}

	@Test
	void marksAndPairsStayWithTheirLetter() {
		String family = "\ud83d\udc69\u200d\ud83d\udc67";
		List<Integer> places = places(new LineBreaks(), "e\u0301".repeat(100) + family.repeat(50));

		assertTrue(places.stream().filter(place -> place <= 200).allMatch(place -> place % 2 == 0), places.toString());
		assertTrue(places.stream().filter(place -> place > 200).allMatch(place -> (place - 200) % family.length() == 0), places.toString());
		assertEquals(200 + 50 * family.length(), places.getLast());
	}

	@Test
	void aLongWordCanBeCopiedFromThePage() throws IOException {
		String word = "abcdefghij".repeat(50);
		for (Block block : List.of(Paragraph.of(word.repeat(10)), narrow(word))) {
			try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(SmallReport.of(block)))) {
				String letters = new Letters().of(pdf);
				assertTrue(letters.contains(word), letters);
			}
		}
	}

	@Test
	void noLongWordLeavesThePage() throws IOException {
		for (int letters : List.of(90, 150, 500)) {
			Block[] blocks = { Paragraph.of("w".repeat(letters)), narrow("W".repeat(letters)), new org.assay.report.document.Markdown(
					"# " + "w".repeat(letters) + "\n\n- " + "W".repeat(letters)) };
			try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(SmallReport.of(blocks)))) {
				Letters page = new Letters();
				page.of(pdf);
				assertTrue(page.rightmost <= pdf.getPage(0).getMediaBox().getWidth() - 30, letters + ": " + page.rightmost);
			}
		}
	}

	@Test
	void timeGrowsWithTheLettersAndNotFaster() {
		seconds(LETTERS);
		double ratio = Double.MAX_VALUE;
		// what else the process does can make one measurement worse, and none better
		for (int i = 0; i < 3 && ratio > MOST_FOR_FOUR_TIMES; i++) {
			ratio = Math.min(ratio, seconds(4 * LETTERS) / seconds(LETTERS));
		}
		assertTrue(ratio <= MOST_FOR_FOUR_TIMES, "ratio " + ratio);
	}

	/** Return the processor time of a report with a word of so many letters. */
	private static double seconds(int letters) {
		String word = "w".repeat(letters);
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		new PdfRenderer().render(SmallReport.of(narrow(word)));
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
	}

	private static Table narrow(String word) {
		return Table.builder("tabell", Column.text("en"), Column.text("två"), Column.text("tre"), Column.text("fyra"))
				.anchoredRow("rad", Cell.of(Inlines.of(word)), Cell.of(Inlines.of("ord")), Cell.of(Inlines.of("ord ".repeat(40))),
						Cell.of(Inlines.of("ord ".repeat(40)))).build();
	}

	private static FSTextBreaker rules() {
		return new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
	}

	private static List<Integer> places(FSTextBreaker breaks, String text) {
		List<Integer> places = new ArrayList<>();
		breaks.setText(text);
		for (int place = breaks.next(); place >= 0; place = breaks.next()) {
			places.add(place);
		}
		return places;
	}

	/** The letters of all pages in the order in which they are read, without white space, headers and footers apart. */
	private static final class Letters extends PDFTextStripper {

		private final StringBuilder letters = new StringBuilder();
		private float rightmost;

		String of(PDDocument pdf) throws IOException {
			getText(pdf);
			return letters.toString();
		}

		@Override
		protected void processTextPosition(TextPosition text) {
			rightmost = Math.max(rightmost, text.getXDirAdj() + text.getWidthDirAdj());
			boolean isMargin = text.getYDirAdj() < 60 || text.getYDirAdj() > getCurrentPage().getMediaBox().getHeight() - 60;
			if (!isMargin && !text.getUnicode().isBlank()) {
				letters.append(text.getUnicode());
			}
		}
	}
}
