package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.Finding;

/** Findings of the analysts, which are not those of the rules. */
final class FindingRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Finding.class), FindingRows::row);
	}

	private static Row row(Finding finding) {
		return Row.of(finding).put("kind", Names.word(finding.getKind())).put("severity", finding.getSeverity())
				.put("status", finding.getStatus())
				.put("about", Names.qualified(finding.getAbout())).put("evidence", Names.qualified(finding.getEvidence()))
				.put("owner", Names.qualified(finding.getOwner())).put("due", finding.getDue()).put("closedOn", finding.getClosedOn())
				.put("closedBy", Names.qualified(finding.getClosedBy())).put("actions", Names.qualified(finding.getActions()));
	}
}
