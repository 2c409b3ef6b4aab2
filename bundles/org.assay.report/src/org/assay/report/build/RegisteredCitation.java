package org.assay.report.build;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.EvidenceUse;
import org.assay.model.Citation;

/**
 * A citation of the register.
 *
 * @param check what became of looking for its words; empty if nobody could look
 * @param uses statements that name it
 */
record RegisteredCitation(Citation citation, Optional<CitationCheck> check, List<EvidenceUse> uses) {

	RegisteredCitation {
		uses = List.copyOf(uses);
	}

	boolean isQuoting() {
		return Material.isStated(citation.getQuote());
	}

	/** Return whether it is known that the document does not say that. */
	boolean isRefuted() {
		return check.filter(found -> found.state().isRefuted()).isPresent();
	}

	/** Return whether every word stands where the citation says. */
	boolean isFound() {
		return check.filter(found -> found.state() == CitationState.FOUND).isPresent();
	}
}
