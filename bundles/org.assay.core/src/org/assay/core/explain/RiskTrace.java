package org.assay.core.explain;

import static org.assay.model.AssayPackage.Literals.POLICY__CONSEQUENCE_FLOOR;
import static org.assay.model.AssayPackage.Literals.RISK_MODEL__CONSEQUENCE_FLOOR;
import static org.assay.model.AssayPackage.Literals.RISK_MODEL__VALUE;

import java.util.Optional;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Action;
import org.assay.model.Policy;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskCell;
import org.assay.model.RiskDecision;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;

/** Explains the value of a risk, its band, whether it needs a decision, and what is left of it. */
final class RiskTrace {

	private final Trace trace;

	RiskTrace(Trace trace) {
		this.trace = trace;
	}

	void explain(Risk risk) {
		if (!(risk.eContainer() instanceof RiskRegister register)) {
			return;
		}
		RiskAnalysis analysis = trace.analysis().risks(register);
		analysis.risks().stream().filter(evaluation -> evaluation.risk() == risk).findFirst().ifPresent(evaluation -> {
			rating(evaluation.rating(), analysis.model());
			decision(evaluation, analysis);
			evaluation.actions().forEach(this::action);
			trace.say("residual", rated(evaluation.residual().now()), rated(evaluation.residual().planned()), rated(evaluation.residual().target()));
		});
	}

	private void rating(RiskRating rating, Optional<RiskModel> model) {
		if (rating instanceof RiskRating.NotComputable none) {
			trace.say("rating.none", trace.word("reason." + none.reason()));
			return;
		}
		RiskRating.Computed computed = (RiskRating.Computed) rating;
		RiskModel known = model.orElseThrow();
		if (computed.value().isPresent()) {
			trace.sayAt(known, RISK_MODEL__VALUE, "rating.value", computed.value().getAsLong(), Words.quote(known.getValue()), computed.likelihood(),
					computed.consequence(), known.getName());
		}
		computed.band().ifPresentOrElse(band -> band(band, computed, known), () -> trace.say("rating.noBand"));
	}

	private void band(RiskBand band, RiskRating.Computed computed, RiskModel model) {
		Optional<RiskCell> cell = model.getCells().stream().filter(candidate -> candidate.getBand() == band
				&& Integer.valueOf(computed.likelihood()).equals(candidate.getLikelihood())
				&& Integer.valueOf(computed.consequence()).equals(candidate.getConsequence())).findFirst();
		if (cell.isPresent()) {
			trace.sayAt(cell.get(), "rating.cell", band.getName(), computed.likelihood(), computed.consequence());
		} else {
			trace.sayAt(band, "rating.band", band.getName(), Words.text(band.getMinimum()));
		}
		if (band.isMustDecide()) {
			trace.below(() -> trace.sayAt(band, "rating.mustDecide", band.getName()));
		}
	}

	private void decision(RiskEvaluation evaluation, RiskAnalysis analysis) {
		if (evaluation.atFloor()) {
			floor(evaluation, analysis);
		}
		if (evaluation.decision().isPresent()) {
			RiskDecision decision = evaluation.decision().get();
			trace.sayAt(decision, "decision.taken", decision.getOption().getLiteral(), Words.name(decision.getRole()),
					Words.text(decision.getDate()));
		} else {
			trace.say(evaluation.mustDecide() ? "decision.lacking" : "decision.none");
		}
	}

	/** The floor of the policy goes before that of the model. */
	private void floor(RiskEvaluation evaluation, RiskAnalysis analysis) {
		Optional<Policy> policy = trace.corpus().organisation().map(organisation -> organisation.getPolicy())
				.filter(stated -> stated.getConsequenceFloor() != null);
		Object[] scores = {evaluation.risk().getConsequence(), analysis.floor().getAsInt()};
		if (policy.isPresent()) {
			trace.sayAt(policy.get(), POLICY__CONSEQUENCE_FLOOR, "rating.floor", scores);
		} else {
			trace.sayAt(analysis.model().orElseThrow(), RISK_MODEL__CONSEQUENCE_FLOOR, "rating.floor", scores);
		}
	}

	private void action(CountedAction counted) {
		Action action = counted.action();
		trace.sayAt(action, "action", Words.name(action), trace.word("status." + counted.status().getLiteral()));
		trace.below(() -> {
			if (action.getLikelihoodTo() != null) {
				trace.say("action.likelihood", action.getLikelihoodTo());
			}
			if (action.getConsequenceTo() != null) {
				trace.say("action.consequence", action.getConsequenceTo());
			}
		});
	}

	private String rated(RiskRating rating) {
		return switch (rating) {
			case RiskRating.NotComputable none -> trace.word("reason." + none.reason());
			case RiskRating.Computed computed -> {
				String band = computed.band().map(Words::name).orElse("?");
				yield computed.value().isPresent() ? computed.value().getAsLong() + " (" + band + ")" : band;
			}
		};
	}
}
