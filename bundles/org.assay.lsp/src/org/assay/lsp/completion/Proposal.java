package org.assay.lsp.completion;

import org.assay.lsp.completion.Cursor.Stretch;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that could be written at a place.
 *
 * @param kind what it is
 * @param label what is shown and, unless there is a snippet, written
 * @param filter what the typed text is compared with
 * @param replaced what it takes the place of
 * @param rank the lower, the further up it is shown
 * @param detail one line behind it; empty if there is none
 * @param title a title behind the label; empty if there is none
 * @param documentation what it means; empty if nothing is to be said
 * @param snippet text with places to fill in; empty if there is none
 */
record Proposal(CompletionItemKind kind, String label, String filter, Stretch replaced, int rank, String detail, String title,
		String documentation, String snippet) {

	static Proposal of(CompletionItemKind kind, String label, Stretch replaced, int rank) {
		return new Proposal(kind, label, label, replaced, rank, "", "", "", "");
	}

	Proposal said(String newDetail, String newTitle, String newDocumentation) {
		return new Proposal(kind, label, filter, replaced, rank, newDetail, newTitle, newDocumentation, snippet);
	}

	Proposal filteredBy(String newFilter) {
		return new Proposal(kind, label, newFilter, replaced, rank, detail, title, documentation, snippet);
	}

	Proposal asSnippet(String newSnippet) {
		return new Proposal(CompletionItemKind.Snippet, label, filter, replaced, rank, detail, title, documentation, newSnippet);
	}
}
