package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.RISK_REGISTER__MODEL;
import static org.assay.model.AssayPackage.Literals.RISK__CONSEQUENCE;
import static org.assay.model.AssayPackage.Literals.RISK__OWNER;

import java.util.Comparator;
import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;

/** Somebody has decided what is done about each risk that needs it. */
final class RiskDecisionRules implements RuleGroup {

	/** The gravest first, then by id. */
	private static final Comparator<RiskEvaluation> BY_CONSEQUENCE = Comparator
			.comparing((RiskEvaluation evaluation) -> evaluation.risk().getConsequence(), Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
			.reversed().thenComparing(evaluation -> evaluation.risk().getName(), Comparator.nullsLast(NaturalIdOrder.IDS));

	private final Analysis analysis;
	private final Corpus corpus;

	RiskDecisionRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R44, RiskRegister.class, this::decisionBandNeedsDecision);
		checks.on(RuleCatalogue.R45, Risk.class, this::riskNeedsActionOrDecision);
		checks.on(RuleCatalogue.R46, RiskRegister.class, this::greatConsequenceNeedsDecision);
		checks.on(RuleCatalogue.R51, RiskRegister.class, this::risksNeedOwners);
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

	/** A risk in a decision band is an error already (R44): one decision mends both. */
	private void greatConsequenceNeedsDecision(RiskRegister register, Reporter report) {
		RiskAnalysis risks = analysis.risks(register);
		List<RiskEvaluation> great = risks.risks().stream().filter(evaluation -> evaluation.atFloor() && !isInDecisionBand(evaluation))
				.sorted(BY_CONSEQUENCE).toList();
		List<Violation> undecided = report.gather(each -> great.stream().filter(evaluation -> evaluation.decision().isEmpty())
				.forEach(evaluation -> each.at(evaluation.risk(), RISK__CONSEQUENCE).with(evaluation.risk(),
						evaluation.risk().getConsequence(), risks.floor().orElseThrow())));
		List<Risk> names = great.stream().map(RiskEvaluation::risk).toList();
		Together.report(undecided, great.size(), report, report.at(register, RISK_REGISTER__MODEL).variant("all"), names.size(),
				risks.floor().isPresent() ? risks.floor().getAsInt() : 0, names);
	}

	private static boolean isInDecisionBand(RiskEvaluation evaluation) {
		return evaluation.rating().computed().filter(RiskRating.Computed::isInDecisionBand).isPresent();
	}

	private void risksNeedOwners(RiskRegister register, Reporter report) {
		List<Violation> ownerless = report.gather(each -> register.getRisks().stream().filter(risk -> risk.getOwner() == null)
				.forEach(risk -> each.at(risk, RISK__OWNER).fix(() -> SoleRole.stated(corpus, risk, RISK__OWNER, "owner")).with(risk)));
		Together.report(ownerless, register.getRisks().size(), report, report.at(register, RISK_REGISTER__MODEL).variant("all"),
				ownerless.size());
	}
}
