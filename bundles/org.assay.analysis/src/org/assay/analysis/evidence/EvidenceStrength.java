package org.assay.analysis.evidence;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.EvidenceSource;
import org.assay.model.Term;

/**
 * How strong a piece of evidence is.
 *
 * @param evidence the evidence
 * @param term strength as a term; empty if none is stated, which is weaker than any term
 */
public record EvidenceStrength(EvidenceSource evidence, Optional<Term> term) {

	/** Highest rank that is no more than the supplier's word. */
	public static final int SUPPLIERS_WORD = 2;

	public EvidenceStrength {
		Objects.requireNonNull(evidence);
		Objects.requireNonNull(term);
	}

	/** Return the rank, 0 (belief) to 5 (independent audit); empty if no strength, or a term without a rank, is stated. */
	public OptionalInt rank() {
		return term.map(Term::getNumber).map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	/** Return whether the evidence is no more than somebody's word: rank 2 or lower, or not stated. */
	public boolean isOnlyWord() {
		return rank().isEmpty() || rank().getAsInt() <= SUPPLIERS_WORD;
	}
}
