package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.Citation;

/** Citations. Their state in the document is null: no document is opened, and what was not looked at is not known. */
final class CitationRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Citation.class), citation -> row(citation, project));
	}

	private static Row row(Citation citation, CheckedProject project) {
		return Row.of(citation).put("document", Names.qualified(citation.getDocument())).put("page", citation.getPage())
				.put("quote", citation.getQuote()).put("state", null).put("foundPage", null)
				.put("strength", project.analysis().evidence().of(citation).rank())
				.put("date", citation.getDocument() == null ? null : citation.getDocument().getDate());
	}
}
