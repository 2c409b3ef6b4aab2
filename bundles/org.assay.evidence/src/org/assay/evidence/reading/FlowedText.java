package org.assay.evidence.reading;

import java.util.ArrayList;
import java.util.List;

import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;

/**
 * Collects the text of a source without pages, with the numbers of the source's lines. White space is what it is in HTML: any amount is
 * one space. A word that runs over lines of the source, which mark-up allows, belongs to the line in which it begins.
 */
final class FlowedText {

	private final TextAllowance allowance;
	private final List<Page> pages = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private final List<Line> lines = new ArrayList<>();
	private int number;
	private boolean space;

	FlowedText(Limits limits) {
		allowance = new TextAllowance(limits);
	}

	/** Add text that stands in a line of the source; line feeds in it count lines. */
	void add(String text, int line) throws LimitReached {
		allowance.take(text);
		int current = line;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				current++;
			}
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				space = true;
			} else if (!Character.isISOControl(c)) {
				word(current);
				open.append(c);
			}
		}
	}

	private void word(int line) {
		if (space || open.isEmpty()) {
			if (line != number) {
				endLine();
				if (line > number) {
					endPage();
					number = line;
				}
			}
			if (!open.isEmpty()) {
				open.append(' ');
			}
		}
		space = false;
	}

	/** What follows does not belong to the same word. */
	void space() {
		space = true;
	}

	/** What follows stands in another block. */
	void endLine() {
		if (!open.isEmpty()) {
			lines.add(Line.of(open.toString()));
			open.setLength(0);
		}
		space = false;
	}

	private void endPage() {
		if (!lines.isEmpty()) {
			pages.add(new Page(number, 0, 0, lines));
			lines.clear();
		}
	}

	/** The text. */
	Reading.Read read() {
		endLine();
		endPage();
		return new Reading.Read(new DocumentText(Unit.LINE, false, pages));
	}
}
