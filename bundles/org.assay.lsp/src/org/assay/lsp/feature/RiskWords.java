package org.assay.lsp.feature;

import java.util.Optional;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.lsp.project.ProjectState;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;

/** The value of a risk in a few words. */
final class RiskWords {

	private RiskWords() {
	}

	/** Return what a risk amounts to; empty if it stands in no table of risks. */
	static Optional<RiskEvaluation> evaluation(Risk risk, ProjectState project) {
		return risk.eContainer() instanceof RiskRegister register
				? project.analysis().risks(register).risks().stream().filter(evaluation -> evaluation.risk() == risk).findFirst() : Optional.empty();
	}

	/** Return value and band; empty if there is neither. */
	static Optional<String> of(RiskRating rating) {
		return rating.computed().map(computed -> {
			String value = computed.value().isPresent() ? Long.toString(computed.value().getAsLong()) : "";
			String band = computed.band().map(found -> found.getTitle() == null ? found.getName() : found.getTitle()).orElse("");
			return (value + " " + band).strip();
		}).filter(words -> !words.isEmpty());
	}
}
