package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.RISK__CONSEQUENCE;
import static org.assay.model.AssayPackage.Literals.RISK__OWNER;

import org.assay.analysis.Analysis;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;

/** Somebody has decided what is done about each risk that needs it. */
final class RiskDecisionRules implements RuleGroup {

	private final Analysis analysis;

	RiskDecisionRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R44, RiskRegister.class, this::decisionBandNeedsDecision);
		checks.on(RuleCatalogue.R45, Risk.class, this::riskNeedsActionOrDecision);
		checks.on(RuleCatalogue.R46, RiskRegister.class, this::greatConsequenceNeedsDecision);
		checks.on(RuleCatalogue.R51, Risk.class, this::riskNeedsOwner);
	}

	private void decisionBandNeedsDecision(RiskRegister register, Reporter report) {
		for (RiskEvaluation evaluation : analysis.risks(register).risks()) {
			RiskRating.Computed rating = evaluation.rating().computed().orElse(null);
			if (rating != null && rating.isInDecisionBand() && evaluation.decision().isEmpty()) {
				report.at(evaluation.risk(), NAMED_ELEMENT__NAME).variant(rating.value().isPresent() ? "" : "cell").with(
						evaluation.risk(), rating.band().orElseThrow(),
						rating.value().isPresent() ? rating.value().getAsLong() : rating.likelihood(), rating.consequence());
			}
		}
	}

	private void riskNeedsActionOrDecision(Risk risk, Reporter report) {
		if (risk.getActions().isEmpty() && risk.getDecisions().isEmpty()) {
			report.at(risk, NAMED_ELEMENT__NAME).with(risk);
		}
	}

	private void greatConsequenceNeedsDecision(RiskRegister register, Reporter report) {
		RiskAnalysis risks = analysis.risks(register);
		for (RiskEvaluation evaluation : risks.risks()) {
			if (evaluation.atFloor() && evaluation.decision().isEmpty()) {
				report.at(evaluation.risk(), RISK__CONSEQUENCE).with(evaluation.risk(), evaluation.risk().getConsequence(),
						risks.floor().orElseThrow());
			}
		}
	}

	private void riskNeedsOwner(Risk risk, Reporter report) {
		if (risk.getOwner() == null) {
			report.at(risk, RISK__OWNER).with(risk);
		}
	}
}
