package org.assay.report.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.evidence.EvidenceUse;
import org.assay.analysis.evidence.EvidenceUses;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.EvidenceSource;
import org.eclipse.emf.ecore.EObject;

/**
 * A statement that rests on a document.
 *
 * @param use the statement, with the evidence that it names
 * @param through what it names if that is not the document: a citation of the document, or a claim that rests on it in the end
 */
record EvidenceBearing(EvidenceUse use, Optional<EvidenceSource> through) {

	/**
	 * Return the statements that rest on a document, directly, by a citation or through claims, each once; those that name it most directly
	 * come first.
	 *
	 * @param citations the citations of the document
	 */
	static List<EvidenceBearing> of(EvidenceSource document, List<Citation> citations, EvidenceUses uses) {
		List<EvidenceBearing> bearings = new ArrayList<>();
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<EvidenceSource> open = new ArrayDeque<>();
		open.add(document);
		open.addAll(citations);
		while (!open.isEmpty()) {
			EvidenceSource source = open.remove();
			for (EvidenceUse use : uses.of(source)) {
				if (seen.add(use.user())) {
					bearings.add(new EvidenceBearing(use, source == document ? Optional.empty() : Optional.of(source)));
					if (use.user() instanceof Claim claim) {
						open.add(claim);
					}
				}
			}
		}
		return List.copyOf(bearings);
	}

	/** Return whether it says that something is so and is no evidence itself. */
	boolean isLoad() {
		return !(use.user() instanceof Claim) && use.isAffirmed();
	}
}
