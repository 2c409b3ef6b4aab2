package org.assay.core.ask;

import java.util.Optional;
import org.assay.model.Agent;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;

/** Whose word evidence is. */
final class Speaker {

	private Speaker() {
	}

	/** Return who issued a document, or the document that a passage is from, or who says something; empty if it is not stated. */
	static Optional<Agent> of(EvidenceSource evidence) {
		return Optional.ofNullable(switch (evidence) {
			case Document document -> document.getIssuer();
			case Citation citation when citation.getDocument() != null -> citation.getDocument().getIssuer();
			case Claim claim -> claim.getMadeBy();
			default -> null;
		});
	}
}
