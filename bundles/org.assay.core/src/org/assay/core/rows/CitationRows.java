package org.assay.core.rows;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.core.check.CheckedProject;
import org.assay.model.Citation;

/**
 * Citations, and what became of looking for them. The state is null where the document names no file: what was not looked at is not known.
 */
final class CitationRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Citation.class), citation -> row(citation, project));
	}

	private static Row row(Citation citation, CheckedProject project) {
		Optional<CitationCheck> check = project.analysis().evidence().check().of(citation);
		Optional<FoundPassage> passage = check.filter(found -> found.state().isThere()).flatMap(CitationCheck::passage);
		return Row.of(citation).put("document", Names.qualified(citation.getDocument())).put("page", citation.getPage())
				.put("quote", citation.getQuote()).put("state", check.map(found -> found.state().word()).orElse(null))
				.put("foundPage", passage.map(FoundPassage::page).orElse(null))
				.put("strength", project.analysis().evidence().of(citation).rank())
				.put("date", citation.getDocument() == null ? null : citation.getDocument().getDate());
	}
}
