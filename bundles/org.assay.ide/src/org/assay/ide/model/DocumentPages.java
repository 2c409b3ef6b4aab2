package org.assay.ide.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.analysis.evidence.FoundPassage;
import org.assay.analysis.evidence.FoundPassage.PageBox;
import org.assay.evidence.text.Box;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Word;

/**
 * The text of a document, put together for reading: page after page, each below a line with its number.
 *
 * @param text the whole
 * @param pages where each page begins in it; in a document without pages, each line
 */
public record DocumentPages(String text, List<PageStart> pages) {

	/** Before each page. */
	private static final String RULE = "\u2014 ";

	public DocumentPages {
		pages = List.copyOf(pages);
	}

	/** Where a page begins in the text. @param words the words of the page with their places */
	public record PageStart(int number, int offset, List<PlacedWord> words) {
		public PageStart {
			words = List.copyOf(words);
		}
	}

	/** A word of a page. @param offset where it begins in the text */
	public record PlacedWord(int offset, int length, Box box) {
	}

	/** A stretch of the text. */
	public record Stretch(int offset, int length) {
	}

	/** Put a text together. @param heading what stands before the number of a page */
	public static DocumentPages of(DocumentText document, String heading) {
		boolean inLines = document.unit() != DocumentText.Unit.PAGE;
		StringBuilder text = new StringBuilder();
		List<PageStart> pages = new ArrayList<>();
		for (Page page : document.pages()) {
			if (!inLines) {
				text.append(text.isEmpty() ? "" : "\n").append(RULE).append(heading).append(' ').append(page.number()).append(" \u2014\n");
			}
			int offset = text.length();
			pages.add(new PageStart(page.number(), offset, append(page, text)));
		}
		return new DocumentPages(text.toString(), pages);
	}

	private static List<PlacedWord> append(Page page, StringBuilder text) {
		List<PlacedWord> words = new ArrayList<>();
		for (Line line : page.lines()) {
			String separator = "";
			for (Word word : line.words()) {
				text.append(separator);
				words.add(new PlacedWord(text.length(), word.text().length(), word.box()));
				text.append(word.text());
				separator = " ";
			}
			text.append('\n');
		}
		return words;
	}

	/** Return the number of the page on which a place of the text is. */
	public int pageAt(int offset) {
		return pages.reversed().stream().filter(page -> page.offset() <= offset).findFirst().map(PageStart::number).orElse(1);
	}

	/** Return the words of a passage. */
	public List<Stretch> marks(FoundPassage passage) {
		List<Stretch> marks = new ArrayList<>();
		for (PageStart page : pages) {
			if (passage.isLine() && passage.page() <= page.number() && page.number() <= passage.lastPage()) {
				page.words().forEach(word -> marks.add(new Stretch(word.offset(), word.length())));
			} else {
				page.words().stream().filter(word -> isIn(word.box(), page.number(), passage))
						.forEach(word -> marks.add(new Stretch(word.offset(), word.length())));
			}
		}
		return marks;
	}

	private static boolean isIn(Box box, int page, FoundPassage passage) {
		float x = (box.left() + box.right()) / 2;
		float y = (box.top() + box.bottom()) / 2;
		return passage.boxes().stream().anyMatch(part -> part.page() == page && holds(part, x, y));
	}

	private static boolean holds(PageBox box, float x, float y) {
		return box.left() <= x && x <= box.right() && box.top() <= y && y <= box.bottom();
	}

	/** Return where a page begins in the text. */
	public Optional<Integer> offsetOf(int number) {
		return pages.stream().filter(page -> page.number() == number).map(PageStart::offset).findFirst();
	}
}
