package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.Page;

/**
 * Finds the tables of a document from the places of its words alone: lines that leave the same stretches of the page free are rows, what
 * stands between the stretches are cells. Drawn rules are not looked at, so that tables without any are found in the same way; what looks
 * like a table, as text in columns does, is one here, and whoever uses the tables decides by their headers.
 */
public final class TableFinder {

	private TableFinder() {
	}

	/** The tables of a document in its order; none if it has no pages. */
	public static List<Table> find(DocumentText document) {
		if (document.unit() != DocumentText.Unit.PAGE) {
			return List.of();
		}
		List<TableDraft> drafts = new ArrayList<>();
		Optional<TableDraft> open = Optional.empty();
		for (Page page : document.pages()) {
			Optional<TableDraft> before = open.filter(draft -> draft.endsWith(page.number() - 1));
			List<PagePart> parts = PagePart.of(PageLines.of(page), before);
			for (int i = 0; i < parts.size(); i++) {
				if (i > 0 || open.isEmpty() || !open.get().takes(parts.get(i))) {
					open = Optional.of(new TableDraft(parts.get(i)));
					drafts.add(open.get());
				}
			}
		}
		CellText text = new CellText(KnownWords.of(document));
		List<Table> tables = new ArrayList<>();
		for (TableDraft draft : drafts) {
			Table table = draft.table(tables.size() + 1, text);
			if (table.columns() > 1) {
				tables.add(table);
			}
		}
		return tables;
	}
}
