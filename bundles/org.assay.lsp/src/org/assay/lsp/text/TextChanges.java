package org.assay.lsp.text;

import java.util.List;
import org.assay.dsl.loading.TextLines;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Changes of a text as editors tell them. */
public final class TextChanges {

	private TextChanges() {
	}

	/** Return what becomes of a text; each change speaks of the text that the one before it left. */
	public static String apply(String text, List<TextDocumentContentChangeEvent> changes) {
		String now = text;
		for (TextDocumentContentChangeEvent change : changes) {
			now = change.getRange() == null ? change.getText() : replaced(now, change);
		}
		return now;
	}

	private static String replaced(String text, TextDocumentContentChangeEvent change) {
		TextLines lines = TextLines.of(text);
		int start = Ranges.offset(change.getRange().getStart(), lines);
		int end = Math.max(start, Ranges.offset(change.getRange().getEnd(), lines));
		return text.substring(0, start) + change.getText() + text.substring(end);
	}
}
