package org.assay.evidence.matching;

import java.util.ArrayList;
import java.util.List;

import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;

/**
 * The lines of a document in the order in which they are one text: the running text from page to page, then the notes, then furniture and
 * asides page by page. Between these there is a barrier that no passage crosses.
 */
final class FlowText {

	/** Width of a line in letters, to begin with. */
	private static final int LETTERS = 64;

	private final List<Line> lines = new ArrayList<>();
	private final List<Integer> pages = new ArrayList<>();
	private final boolean marks;
	private final boolean hyphenated;
	private final CompactText compact;
	private boolean marked;

	/**
	 * The text of a document.
	 *
	 * @param marks whether the signs of footnotes are part of it
	 */
	FlowText(DocumentText document, boolean marks) {
		this.marks = marks;
		this.hyphenated = document.hyphenated();
		this.compact = new CompactText(document.pages().size() * LETTERS * 16);
		for (Role role : Role.values()) {
			for (Page page : document.pages()) {
				add(page, role);
			}
			compact.barrier();
		}
	}

	private void add(Page page, Role role) {
		NoteMarks signs = null;
		for (Line line : page.lines()) {
			if (line.role() == role) {
				signs = signs == null ? NoteMarks.of(page) : signs;
				add(line, page.number(), signs);
			}
		}
		if (signs != null && role.compareTo(Role.NOTE) > 0) {
			compact.barrier();
		}
	}

	private void add(Line line, int page, NoteMarks signs) {
		int number = lines.size();
		lines.add(line);
		pages.add(page);
		String text = line.text();
		int from = 0;
		if (line.role() == Role.NOTE) {
			from = NoteMarks.label(text);
			compact.add(text, number, 0, from);
			if (from > 0) {
				compact.space();
			}
		} else if (!marks) {
			List<Integer> left = signs.in(text);
			for (int i = 0; i < left.size(); i += 2) {
				compact.add(text, number, from, left.get(i));
				from = left.get(i + 1);
				marked = true;
			}
		}
		compact.add(text, number, from, text.length());
		compact.lineEnd(hyphenated);
	}

	CompactText compact() {
		return compact;
	}

	/** Whether signs of footnotes were left out. */
	boolean marked() {
		return marked;
	}

	Line line(int at) {
		return lines.get(compact.line(at));
	}

	Line lineNumbered(int number) {
		return lines.get(number);
	}

	int pageOfLine(int number) {
		return pages.get(number);
	}

	boolean hyphenated() {
		return hyphenated;
	}
}
