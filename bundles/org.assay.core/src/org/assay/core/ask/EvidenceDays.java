package org.assay.core.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;

/** From when evidence is. */
final class EvidenceDays {

	private EvidenceDays() {
	}

	/** Return the day of a document, of the document that a passage is from, or on which something was said; empty if it is not stated. */
	static Optional<LocalDate> of(EvidenceSource evidence) {
		return Optional.ofNullable(switch (evidence) {
			case Document document -> document.getDate();
			case Citation citation when citation.getDocument() != null -> citation.getDocument().getDate();
			case Claim claim -> claim.getAsOf();
			default -> null;
		});
	}
}
