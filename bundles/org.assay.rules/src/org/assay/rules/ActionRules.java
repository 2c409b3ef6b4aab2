package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ACTION__DUE;
import static org.assay.model.AssayPackage.Literals.ACTION__KIND;
import static org.assay.model.AssayPackage.Literals.ACTION__OWNER;
import static org.assay.model.AssayPackage.Literals.ACTION__STATUS;
import static org.assay.model.AssayPackage.Literals.ACTION__TEXT;
import static org.assay.model.AssayPackage.Literals.FINDING__DUE;
import static org.assay.model.AssayPackage.Literals.FINDING__OWNER;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__TITLE;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.TreatmentOption;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An action says what it does, who sees to it and when, and what is left of the risk afterwards. */
final class ActionRules implements RuleGroup {

	/** Openings, in the form of {@link TextForm#normal}, that tell what happens rather than what somebody does. */
	private static final List<String> CONSEQUENCES = List.of("leder till ", "kan leda till ", "medför ", "kan medföra ",
			"innebär att ", "resulterar i ", "orsakar ", "risk för ", "risk att ", "risken att ", "följden blir ",
			"konsekvensen blir ", "leads to ", "may lead to ", "results in ", "causes ", "means that ", "risk of ", "risk that ",
			"the consequence is ");

	private final Analysis analysis;

	ActionRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R48, Action.class, this::actionNeedsOwnerDateAndStatus);
		checks.on(RuleCatalogue.R50, Action.class, this::actionOnRiskNeedsKind);
		checks.on(RuleCatalogue.R50, Action.class, this::actionMustNotReadAsConsequence);
		checks.on(RuleCatalogue.R52, RiskRegister.class, this::finishedActionsNeedNewScore);
	}

	private void actionNeedsOwnerDateAndStatus(Action action, Reporter report) {
		boolean done = action.getStatus() == ActionStatus.DONE || action.getStatus() == ActionStatus.VERIFIED;
		Missing.in(action).unless(action.getOwner() != null || hasFinding(action, FINDING__OWNER), "owner", ACTION__OWNER)
				.unless(action.getDue() != null || done || hasFinding(action, FINDING__DUE), "due", ACTION__DUE)
				.unless(action.getStatus() != ActionStatus.UNSPECIFIED, "status", ACTION__STATUS)
				.report(report, NAMED_ELEMENT__NAME, action);
	}

	/** An action may leave owner and date to the finding around it. */
	private static boolean hasFinding(Action action, EStructuralFeature feature) {
		EObject around = action.eContainer();
		return feature.getEContainingClass().isInstance(around) && around.eIsSet(feature);
	}

	private void actionOnRiskNeedsKind(Action action, Reporter report) {
		if (action.eContainer() instanceof Risk && action.getKind() == TreatmentOption.UNSPECIFIED) {
			report.at(action, ACTION__KIND).with(action);
		}
	}

	private void actionMustNotReadAsConsequence(Action action, Reporter report) {
		opening(action.getTitle()).ifPresent(words -> report.at(action, NAMED_ELEMENT__TITLE).variant("consequence").with(action, words));
		opening(action.getText()).ifPresent(words -> report.at(action, ACTION__TEXT).variant("consequence").with(action, words));
	}

	private static Optional<String> opening(String text) {
		String normal = TextForm.normal(text);
		return CONSEQUENCES.stream().filter(normal::startsWith).map(String::strip).findFirst();
	}

	private void finishedActionsNeedNewScore(RiskRegister register, Reporter report) {
		for (RiskEvaluation evaluation : analysis.risks(register).risks()) {
			boolean judged = !(evaluation.residual().judged() instanceof RiskRating.NotComputable none
					&& none.reason() == RiskRating.Reason.NOT_STATED);
			if (!judged && !evaluation.actions().isEmpty() && evaluation.actions().stream().allMatch(CountedAction::isDone)) {
				report.at(evaluation.risk(), NAMED_ELEMENT__NAME).with(evaluation.risk());
			}
		}
	}
}
