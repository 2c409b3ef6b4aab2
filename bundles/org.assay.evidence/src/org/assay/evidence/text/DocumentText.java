package org.assay.evidence.text;

import java.util.List;

/**
 * The text of a document with its places.
 *
 * @param unit what a place is in this document
 * @param hyphenated whether a hyphen at the end of a line may be there only because the line ended
 * @param pages in order; documents without pages have one for each source line that holds text
 */
public record DocumentText(Unit unit, boolean hyphenated, List<Page> pages) {

	/** What a place in a document is. */
	public enum Unit {
		/** Pages of a PDF. */
		PAGE,
		/** Lines of the source of a text, Markdown or HTML document. */
		LINE
	}

	/** A text. */
	public DocumentText {
		pages = List.copyOf(pages);
	}

	/** Numbers of the pages without any text, such as scanned ones; a quotation may stand there unseen. */
	public List<Integer> pagesWithoutText() {
		return pages.stream().filter(page -> page.lines().isEmpty()).map(Page::number).toList();
	}
}
