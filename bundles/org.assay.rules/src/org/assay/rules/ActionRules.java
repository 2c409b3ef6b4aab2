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
import static org.assay.model.AssayPackage.Literals.RISK_REGISTER__MODEL;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.TextForm;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.Assessment;
import org.assay.model.Finding;
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
	private final Corpus corpus;

	ActionRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R48, RiskRegister.class, (register, report) -> actionsNeedOwnerDateAndStatus(
				actions(register), report.at(register, RISK_REGISTER__MODEL), report));
		checks.on(RuleCatalogue.R48, Assessment.class, (assessment, report) -> actionsNeedOwnerDateAndStatus(
				assessment.getActions(), report.at(assessment, NAMED_ELEMENT__NAME), report));
		checks.on(RuleCatalogue.R48, Finding.class, (finding, report) -> actionsNeedOwnerDateAndStatus(
				finding.getActions(), report.at(finding, NAMED_ELEMENT__NAME), report));
		checks.on(RuleCatalogue.R50, RiskRegister.class, this::actionsOnRisksNeedKind);
		checks.on(RuleCatalogue.R50, Action.class, this::actionMustNotReadAsConsequence);
		checks.on(RuleCatalogue.R52, RiskRegister.class, this::finishedActionsNeedNewScore);
	}

	private static List<Action> actions(RiskRegister register) {
		return register.getRisks().stream().flatMap(risk -> risk.getActions().stream()).toList();
	}

	/** What no action of a list has is said once, what a single one lacks at that one. */
	private void actionsNeedOwnerDateAndStatus(List<Action> actions, Reporter.Place place, Reporter report) {
		Map<Action, Missing> missing = new LinkedHashMap<>();
		actions.forEach(action -> missing.put(action, missing(action)));
		Set<Word> common = new LinkedHashSet<>(missing.values().stream().findFirst().map(Missing::words).orElse(Set.of()));
		missing.values().forEach(each -> common.retainAll(each.words()));
		List<Violation> together = report.gather(each -> missing
				.forEach((action, lacking) -> lacking.only(common).report(each, NAMED_ELEMENT__NAME, action)));
		if (Together.isOne(together, place.element())) {
			place.variant("all").insteadOf(together, actions.size(), List.copyOf(common));
		} else {
			common.clear();
		}
		missing.forEach((action, lacking) -> lacking.without(common).report(report, NAMED_ELEMENT__NAME, action));
	}

	private Missing missing(Action action) {
		boolean done = action.getStatus() == ActionStatus.DONE || action.getStatus() == ActionStatus.VERIFIED;
		return Missing.in(action).unless(action.getOwner() != null || hasFinding(action, FINDING__OWNER), "owner", ACTION__OWNER)
				.unless(action.getDue() != null || done || hasFinding(action, FINDING__DUE), "due", ACTION__DUE)
				.unless(action.getStatus() != ActionStatus.UNSPECIFIED, "status", ACTION__STATUS)
				.offer("owner", () -> SoleRole.stated(corpus, action, ACTION__OWNER, "owner"))
				.offer("status", () -> List.of(Fix.add(action, ACTION__STATUS, "status", ActionStatus.PLANNED)));
	}

	/** An action may leave owner and date to the finding around it. */
	private static boolean hasFinding(Action action, EStructuralFeature feature) {
		EObject around = action.eContainer();
		return feature.getEContainingClass().isInstance(around) && around.eIsSet(feature);
	}

	private void actionsOnRisksNeedKind(RiskRegister register, Reporter report) {
		List<Action> actions = actions(register);
		List<Violation> unkind = report.gather(each -> actions.stream().filter(action -> action.getKind() == TreatmentOption.UNSPECIFIED)
				.forEach(action -> each.at(action, ACTION__KIND).fix(() -> kinds(action)).with(action)));
		Together.report(unkind, actions.size(), report, report.at(register, RISK_REGISTER__MODEL).variant("all"), actions.size());
	}

	private static List<Fix> kinds(Action action) {
		return Stream.of(TreatmentOption.MODIFY, TreatmentOption.SHARE, TreatmentOption.AVOID, TreatmentOption.RETAIN)
				.map(kind -> Fix.add(action, ACTION__KIND, "kind", kind)).toList();
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
