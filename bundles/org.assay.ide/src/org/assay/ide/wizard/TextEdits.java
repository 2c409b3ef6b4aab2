package org.assay.ide.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assay.rules.SourceRange;

/** Changes of a text, collected and then made all at once; what lies inside something that is removed is not changed besides. */
final class TextEdits {

	private final String text;
	private final List<Integer> lines = new ArrayList<>();
	private final List<Edit> edits = new ArrayList<>();

	private record Edit(int from, int to, String replacement) {
	}

	TextEdits(String text) {
		this.text = text;
		lines.add(0);
		for (int index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) {
			lines.add(index + 1);
		}
	}

	/** Return where a range begins. */
	int start(SourceRange range) {
		return lines.get(range.line() - 1) + range.column() - 1;
	}

	/** Return where a range ends. */
	int end(SourceRange range) {
		return lines.get(range.endLine() - 1) + range.endColumn() - 1;
	}

	/** Put something else in the place of a range. */
	void replace(SourceRange range, String replacement) {
		edits.add(new Edit(start(range), end(range), replacement));
	}

	/** Take a range away, with the white space before it. */
	void remove(SourceRange range) {
		remove(start(range), end(range));
	}

	/** Take away a range and the words just before it, if they stand there. */
	void removeWith(String words, SourceRange range) {
		int start = start(range);
		String before = text.substring(0, start).stripTrailing();
		int from = before.endsWith(words.strip()) ? before.length() - words.strip().length() : start;
		remove(from, end(range));
	}

	private void remove(int from, int to) {
		int begin = from;
		while (begin > 0 && Character.isWhitespace(text.charAt(begin - 1))) {
			begin--;
		}
		edits.add(new Edit(begin, to, ""));
	}

	/** Return a part of the text with the changes made. */
	String applied(int from, int to) {
		List<Edit> sorted = edits.stream().filter(edit -> edit.from() >= from && edit.to() <= to)
				.sorted(Comparator.comparingInt(Edit::from).thenComparing(Comparator.comparingInt(Edit::to).reversed())).toList();
		StringBuilder result = new StringBuilder();
		int done = from;
		for (Edit edit : sorted) {
			if (edit.from() >= done) {
				result.append(text, done, edit.from()).append(edit.replacement());
				done = edit.to();
			}
		}
		return result.append(text, done, to).toString();
	}
}
