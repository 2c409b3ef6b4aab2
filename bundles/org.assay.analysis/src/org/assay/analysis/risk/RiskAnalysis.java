package org.assay.analysis.risk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;

/**
 * All risks of one register.
 *
 * @param register the register
 * @param model its risk model; empty if it names none that exists
 * @param floor consequence score at or above which a risk needs a decision: the policy's, else the model's own
 * @param risks risks by falling value, then by id with numbers as numbers; those without a value last
 */
public record RiskAnalysis(RiskRegister register, Optional<RiskModel> model, OptionalInt floor, List<RiskEvaluation> risks) {

	public RiskAnalysis {
		Objects.requireNonNull(register);
		Objects.requireNonNull(model);
		Objects.requireNonNull(floor);
		risks = List.copyOf(risks);
	}

	/** Return the risks for which a decision is called for and none is taken, in the order of {@link #risks}. */
	public List<RiskEvaluation> lackingDecision() {
		return risks.stream().filter(RiskEvaluation::lacksDecision).toList();
	}

	public RiskCounts counts() {
		return RiskCounts.of(this);
	}
}
