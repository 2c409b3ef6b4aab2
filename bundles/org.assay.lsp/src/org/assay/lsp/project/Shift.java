package org.assay.lsp.project;

import org.assay.dsl.loading.TextLines;
import org.assay.rules.SourceRange;

/**
 * Where places of a text are in a later one, of which only one stretch is known to differ: places in front of it stay, those behind it move with their
 * text, and what surrounds it grows or shrinks.
 */
final class Shift {

	private final TextLines before;
	private final TextLines after;
	private final int same;
	private final int endBefore;
	private final int moved;

	private Shift(String before, String after) {
		this.before = TextLines.of(before);
		this.after = TextLines.of(after);
		int least = Math.min(before.length(), after.length());
		int front = 0;
		while (front < least && before.charAt(front) == after.charAt(front)) {
			front++;
		}
		int back = 0;
		while (back < least - front && before.charAt(before.length() - 1 - back) == after.charAt(after.length() - 1 - back)) {
			back++;
		}
		same = front;
		endBefore = before.length() - back;
		moved = after.length() - before.length();
	}

	static Shift between(String before, String after) {
		return new Shift(before, after);
	}

	/** Return where a stretch is now. */
	SourceRange of(SourceRange range) {
		int start = offset(before.offset(range.line(), range.column()));
		int end = Math.max(start, offset(before.offset(range.endLine(), range.endColumn())));
		return new SourceRange(range.file(), after.line(start), after.column(start), after.line(end), after.column(end));
	}

	private int offset(int offset) {
		return offset <= same ? offset : offset >= endBefore ? offset + moved : Math.max(same, Math.min(offset, endBefore + moved));
	}
}
