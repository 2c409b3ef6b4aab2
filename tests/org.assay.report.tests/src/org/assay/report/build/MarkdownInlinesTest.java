package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.report.document.Inlines;
import org.junit.jupiter.api.Test;

final class MarkdownInlinesTest {

	@Test
	void keepsEmphasisCodeAndLinks() {
		assertEquals(Inlines.of("En ").strong("viktig").text(" sak, ").emphasis("kanske").text(" ").code("x").text(" ").link("här",
				"https://a.se"), MarkdownInlines.of("En **viktig** sak, *kanske* `x` [här](https://a.se)"));
	}

	@Test
	void joinsLinesOfAParagraphAndSeparatesParagraphs() {
		assertEquals(Inlines.of("a").text(" ").text("b").lineBreak().text("c"), MarkdownInlines.of("a\nb\n\nc"));
	}

	@Test
	void writesListItemsOnLinesWithADash() {
		assertEquals("\u2013\u00a0a \u2013\u00a0b", MarkdownInlines.plain("- a\n- b"));
	}

	@Test
	void showsHtmlAsText() {
		assertEquals("<b>x</b>", MarkdownInlines.plain("<b>x</b>"));
		assertEquals("<div>x</div>", MarkdownInlines.plain("<div>x</div>"));
	}

	@Test
	void isEmptyForNothing() {
		assertEquals(Inlines.NONE, MarkdownInlines.of(null));
		assertEquals(Inlines.NONE, MarkdownInlines.of(" \n"));
	}
}
