package org.assay.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is shown of a report where the system has no browser. */
class PreviewPaneTest {

	@Test
	void wordsOfAPageAreLeftWithoutItsMarks() {
		assertEquals("A & B\none\nx   y", words("<html><head><style>b{}</style></head><body><h1>A &amp; B</h1><p>one</p>"
				+ "<table><tr><td>x</td><td>y</td></tr></table></body></html>"));
	}

	@Test
	void whatOnlyScreenReadersNeedIsLeftOutAndWordsSideBySideStayApart() {
		assertEquals("Internal   A town\nMail", words("<body><a class=\"skip\" href=\"#main_\">Skip to content</a><div class=\"banner\">"
				+ "<span class=\"mark\">Internal</span><span class=\"owner\">A town</span></div><h1>Mail</h1></body>"));
	}

	private static String words(String html) {
		return PreviewPane.Words.of(html).replaceAll("\\s*\n\\s*", "\n").strip();
	}
}
