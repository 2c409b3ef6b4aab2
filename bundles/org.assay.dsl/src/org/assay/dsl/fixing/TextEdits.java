package org.assay.dsl.fixing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.dsl.loading.TextLines;
import org.assay.rules.SourceRange;
import org.assay.rules.TextEdit;

/** Edits of text as rows. */
public final class TextEdits {

	private static final Comparator<TextEdit> BY_PLACE = Comparator.comparing((TextEdit edit) -> edit.range().file())
			.thenComparingInt(edit -> edit.range().line()).thenComparingInt(edit -> edit.range().column());

	private TextEdits() {
	}

	/** Return a text after edits that do not overlap; their places are those of the text before.
	 * @param text text of the one file that they are about, without a byte order mark */
	public static String apply(String text, List<TextEdit> edits) {
		TextLines lines = TextLines.of(text);
		StringBuilder changed = new StringBuilder(text);
		for (TextEdit edit : edits.stream().sorted(BY_PLACE).toList().reversed()) {
			SourceRange range = edit.range();
			changed.replace(lines.offset(range.line(), range.column()), lines.offset(range.endLine(), range.endColumn()), edit.newText());
		}
		return changed.toString();
	}

	/** Return edits by file and place, those that add to the same place as one; empty if some overlap. */
	static Optional<List<TextEdit>> sorted(List<TextEdit> edits) {
		List<TextEdit> sorted = new ArrayList<>();
		for (TextEdit edit : edits.stream().sorted(BY_PLACE).toList()) {
			TextEdit last = sorted.isEmpty() ? null : sorted.getLast();
			if (last != null && isAddition(last) && last.range().equals(edit.range())) {
				sorted.set(sorted.size() - 1, new TextEdit(edit.range(), last.newText() + edit.newText()));
			} else if (last != null && overlaps(last, edit)) {
				return Optional.empty();
			} else {
				sorted.add(edit);
			}
		}
		return Optional.of(List.copyOf(sorted));
	}

	/** Return whether two edits change the same text, or add to the same place. */
	public static boolean overlaps(TextEdit one, TextEdit other) {
		SourceRange first = BY_PLACE.compare(one, other) <= 0 ? one.range() : other.range();
		SourceRange second = first == one.range() ? other.range() : one.range();
		if (!first.file().equals(second.file())) {
			return false;
		}
		boolean same = first.line() == second.line() && first.column() == second.column();
		return same || second.line() < first.endLine() || second.line() == first.endLine() && second.column() < first.endColumn();
	}

	private static boolean isAddition(TextEdit edit) {
		SourceRange range = edit.range();
		return range.line() == range.endLine() && range.column() == range.endColumn();
	}
}
