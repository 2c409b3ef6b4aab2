package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ACTION__CONSEQUENCE_TO;
import static org.assay.model.AssayPackage.Literals.ACTION__LIKELIHOOD_TO;
import static org.assay.model.AssayPackage.Literals.RISK_CELL__CONSEQUENCE;
import static org.assay.model.AssayPackage.Literals.RISK_CELL__LIKELIHOOD;
import static org.assay.model.AssayPackage.Literals.RISK_MODEL__CONSEQUENCE_FLOOR;
import static org.assay.model.AssayPackage.Literals.RISK_SCORE__CONSEQUENCE;
import static org.assay.model.AssayPackage.Literals.RISK_SCORE__LIKELIHOOD;
import static org.assay.model.AssayPackage.Literals.RISK__CONSEQUENCE;
import static org.assay.model.AssayPackage.Literals.RISK__LIKELIHOOD;
import static org.assay.model.AssayPackage.Literals.RISK__VALUE;
import static org.assay.model.AssayPackage.Literals.SCORE_SCALE__UPPER;
import static org.assay.model.AssayPackage.Literals.SCORE_WORD__SCORE;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.model.Action;
import org.assay.model.Risk;
import org.assay.model.RiskCell;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.assay.model.RiskScore;
import org.assay.model.ScoreScale;
import org.assay.model.ScoreWord;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Scores and values of risks agree with the scales and the function of the risk model. */
final class RiskScaleRules implements RuleGroup {

	private final Analysis analysis;

	RiskScaleRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R40, RiskRegister.class, this::printedValueMustBeTheModels);
		checks.on(RuleCatalogue.R41, ScoreScale.class, this::scaleMustRise);
		checks.on(RuleCatalogue.R41, Risk.class, this::scoresMustBeOnScale);
		checks.on(RuleCatalogue.R41, RiskScore.class, this::furtherScoresMustBeOnScale);
		checks.on(RuleCatalogue.R41, Action.class, this::loweredScoresMustBeOnScale);
		checks.on(RuleCatalogue.R41, RiskCell.class, this::cellsMustBeOnScale);
		checks.on(RuleCatalogue.R41, ScoreWord.class, this::wordsMustBeForScoresOnScale);
		checks.on(RuleCatalogue.R41, RiskModel.class, this::floorMustBeOnScale);
	}

	private void printedValueMustBeTheModels(RiskRegister register, Reporter report) {
		for (RiskEvaluation evaluation : analysis.risks(register).risks()) {
			if (evaluation.isMisprinted()) {
				report.at(evaluation.risk(), RISK__VALUE).fix(() -> derived(evaluation)).with(evaluation.risk().getValue(),
						evaluation.rating().value().getAsLong(),
						evaluation.risk().getLikelihood(), evaluation.risk().getConsequence());
			}
		}
	}

	/** Print the model's value, or leave it to the model. */
	private static List<Fix> derived(RiskEvaluation evaluation) {
		String value = Long.toString(evaluation.rating().value().getAsLong());
		return List.of(Fix.replace(evaluation.risk(), RISK__VALUE, value), Fix.remove(evaluation.risk(), RISK__VALUE));
	}

	private void scaleMustRise(ScoreScale scale, Reporter report) {
		if (scale.getLower() != null && scale.getUpper() != null && scale.getUpper() <= scale.getLower()) {
			report.at(scale, SCORE_SCALE__UPPER).variant("scale").with(scale.getUpper(), scale.getLower());
		}
	}

	private void scoresMustBeOnScale(Risk risk, Reporter report) {
		likelihood(report, risk, RISK__LIKELIHOOD, risk.getLikelihood());
		consequence(report, risk, RISK__CONSEQUENCE, risk.getConsequence());
	}

	private void furtherScoresMustBeOnScale(RiskScore score, Reporter report) {
		likelihood(report, score, RISK_SCORE__LIKELIHOOD, score.getLikelihood());
		consequence(report, score, RISK_SCORE__CONSEQUENCE, score.getConsequence());
	}

	private void loweredScoresMustBeOnScale(Action action, Reporter report) {
		likelihood(report, action, ACTION__LIKELIHOOD_TO, action.getLikelihoodTo());
		consequence(report, action, ACTION__CONSEQUENCE_TO, action.getConsequenceTo());
	}

	private void cellsMustBeOnScale(RiskCell cell, Reporter report) {
		likelihood(report, cell, RISK_CELL__LIKELIHOOD, cell.getLikelihood());
		consequence(report, cell, RISK_CELL__CONSEQUENCE, cell.getConsequence());
	}

	private void wordsMustBeForScoresOnScale(ScoreWord word, Reporter report) {
		Containers.around(word, ScoreScale.class).ifPresent(scale -> check(report, word, SCORE_WORD__SCORE, "word", word.getScore(), scale));
	}

	private void floorMustBeOnScale(RiskModel model, Reporter report) {
		if (model.getConsequence() != null) {
			check(report, model, RISK_MODEL__CONSEQUENCE_FLOOR, "floor", model.getConsequenceFloor(), model.getConsequence());
		}
	}

	private void likelihood(Reporter report, EObject element, EAttribute feature, Integer score) {
		model(element).map(RiskModel::getLikelihood).ifPresent(scale -> check(report, element, feature, "", score, scale));
	}

	private void consequence(Reporter report, EObject element, EAttribute feature, Integer score) {
		model(element).map(RiskModel::getConsequence)
				.ifPresent(scale -> check(report, element, feature, "consequence", score, scale));
	}

	private static void check(Reporter report, EObject element, EAttribute feature, String variant, Integer score, ScoreScale scale) {
		boolean bounded = scale.getLower() != null && scale.getUpper() != null && scale.getLower() < scale.getUpper();
		if (score != null && bounded && (score < scale.getLower() || score > scale.getUpper())) {
			report.at(element, feature).variant(variant).with(score, scale.getLower(), scale.getUpper());
		}
	}

	/** The model around the element, or the one of the register around it. */
	private static Optional<RiskModel> model(EObject element) {
		return Containers.nearest(element, RiskModel.class)
				.or(() -> Containers.nearest(element, RiskRegister.class).flatMap(register -> Linked.of(register.getModel())));
	}
}
