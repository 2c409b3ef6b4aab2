package org.assay.analysis.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.model.EvidenceSource;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that is held to be so, and what bears it.
 *
 * @param kind what it is
 * @param subject the verdict, the condition of a verdict, or the answer to a requirement
 * @param evidence the evidence that it leans on and that counts on the day, in text order
 * @param weakest the weakest of it; empty if it leans on nothing that counts
 * @param word the part of the evidence that is no more than somebody's word (strength 2 or lower, or not stated); if one has asked for a
 *     document, a claim or a party, the part that comes from it
 */
public record RestsOn(Kind kind, EObject subject, List<EvidenceSource> evidence, Optional<EvidenceStrength> weakest,
		List<EvidenceSource> word) {

	public RestsOn {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(subject);
		evidence = List.copyOf(evidence);
		Objects.requireNonNull(weakest);
		word = List.copyOf(word);
	}

	/** What is held to be so. */
	public enum Kind {
		VERDICT, CONDITION, REQUIREMENT
	}

	/** Return whether nothing else bears it: without the word nothing would be left. */
	public boolean isAll() {
		return word.size() == evidence.size();
	}
}
