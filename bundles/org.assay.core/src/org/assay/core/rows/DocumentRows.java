package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.Agreement;
import org.assay.model.Citation;
import org.assay.model.Document;

/** Documents and agreements. */
final class DocumentRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Document.class), document -> row(document, project));
	}

	private static Row row(Document document, CheckedProject project) {
		Agreement agreement = document instanceof Agreement found ? found : null;
		return Row.of(document).put("path", document.getFile()).put("sha256", document.getSha256()).put("reference", document.getReference())
				.put("version", document.getVersion()).put("date", document.getDate()).put("validUntil", document.getValidUntil())
				.put("strength", project.analysis().evidence().of(document).rank()).put("issuer", Names.qualified(document.getIssuer()))
				.put("interest", Names.qualified(document.getInterest())).put("agreement", agreement == null ? null : agreement.getKind())
				.put("controllers", agreement == null ? List.of() : Names.qualified(agreement.getControllers()))
				.put("citations", Names.qualified(project.corpus().references().from(Citation.class, document)));
	}
}
