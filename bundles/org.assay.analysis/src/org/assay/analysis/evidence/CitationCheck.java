package org.assay.analysis.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of looking for a citation.
 *
 * @param state the outcome
 * @param passages where the words stand, best first: one if they were found at one place, several if they are ambiguous; where most of them stand if
 *        the state is loose; the passage that shares the most words with the quotation, if any, where it was not found; else none
 * @param changes the steps from the words of the document to those of the quotation where the state is loose; else none
 */
public record CitationCheck(CitationState state, List<FoundPassage> passages, List<WordStep> changes) {

	public CitationCheck {
		Objects.requireNonNull(state);
		passages = List.copyOf(passages);
		changes = List.copyOf(changes);
	}

	/** An outcome without a place. */
	public static CitationCheck of(CitationState state) {
		return new CitationCheck(state, List.of(), List.of());
	}

	/** Return the best place; empty if there is none. */
	public Optional<FoundPassage> passage() {
		return passages.stream().findFirst();
	}

	/** Return the same in another state. */
	public CitationCheck as(CitationState other) {
		return new CitationCheck(other, passages, changes);
	}
}
