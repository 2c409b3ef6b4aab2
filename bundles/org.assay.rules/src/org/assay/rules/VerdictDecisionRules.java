package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.VERDICT__DECIDED_BY;
import static org.assay.model.AssayPackage.Literals.VERDICT__DELEGATED_TO;
import static org.assay.model.AssayPackage.Literals.VERDICT__RESTS_ON;
import static org.assay.model.AssayPackage.Literals.VERDICT__SERVICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.Actors;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.chain.Transfers;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.Levels;
import org.assay.model.DecisionRule;
import org.assay.model.Disclosure;
import org.assay.model.Level;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.ReassessmentSubject;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EReference;

/** A verdict is decided by a role that may, on evidence that bears it, with the operator's owner in view. */
final class VerdictDecisionRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;
	private final Transfers transfers;
	private final Inverse<Disclosure> disclosures;

	VerdictDecisionRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		transfers = new Transfers(corpus);
		disclosures = Inverse.of(corpus.everything(Disclosure.class), disclosure -> Linked.of(disclosure.getRecipient()).stream().toList());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R57, Verdict.class, this::foreignOwnerMustBeTreated);
		checks.on(RuleCatalogue.R81, Verdict.class, this::highLevelNeedsMoreThanWords);
		checks.on(RuleCatalogue.R88, Verdict.class, this::decisionMustBeTakenAtThePolicysLevel);
	}

	private void foreignOwnerMustBeTreated(Verdict verdict, Reporter report) {
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		Optional<Party> operator = service.flatMap(found -> Linked.of(found.getOperator())).flatMap(Actors::legalPerson)
				.filter(Party.class::isInstance).map(Party.class::cast);
		if (verdict.getResult() != VerdictResult.ALLOW || operator.isEmpty()) {
			return;
		}
		String country = operator.get().getParentCountry();
		boolean treated = transfers.mechanisms(service.get()).stream().anyMatch(mechanism -> Transfers.opens(mechanism, country))
				|| disclosures.of(operator.get()).stream()
						.anyMatch(disclosure -> !TextForm.isBlank(disclosure.getFactors()));
		if (transfers.isThirdCountry(country) && !treated) {
			report.at(verdict, VERDICT__SERVICE).with(verdict, operator.get(), country);
		}
	}

	/**
	 * High is the upper half of the levels that catalogues cover: betydande and allvarlig in KLASSA. What is needed follows from the
	 * classification; where nothing is classified, from what the verdict allows.
	 */
	private void highLevelNeedsMoreThanWords(Verdict verdict, Reporter report) {
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		Optional<EvidenceStrength> weakest = analysis.evidence().weakest(verdict.getRestsOn());
		if (verdict.getResult() != VerdictResult.ALLOW || service.isEmpty() || weakest.filter(EvidenceStrength::isOnlyWord).isEmpty()) {
			return;
		}
		List<EffectiveLevel> needed = analysis.classification(service.get()).levels().stream()
				.filter(level -> verdict.getAspects().isEmpty() || verdict.getAspects().contains(level.aspect())).toList();
		int index = verdict.getRestsOn().indexOf(weakest.get().evidence());
		needed.stream().filter(level -> level.level().filter(Levels::isHigh).isPresent()).findFirst()
				.ifPresent(level -> report.at(verdict, VERDICT__RESTS_ON, index).with(verdict, weakest.get().evidence(), level.aspect(),
						level.level().orElseThrow()));
		if (needed.stream().allMatch(level -> level.level().isEmpty()) && Linked.is(verdict.getUpTo()) && Levels.isHigh(verdict.getUpTo())) {
			report.at(verdict, VERDICT__RESTS_ON, index).variant("allowed").with(verdict, weakest.get().evidence(), verdict.getUpTo());
		}
	}

	private void decisionMustBeTakenAtThePolicysLevel(Verdict verdict, Reporter report) {
		roleMustBePermitted(verdict, VERDICT__DECIDED_BY, verdict.getDecidedBy(), "", report);
		roleMustBePermitted(verdict, VERDICT__DELEGATED_TO, verdict.getDelegatedTo(), "delegated", report);
	}

	private void roleMustBePermitted(Verdict verdict, EReference feature, Role role, String variant, Reporter report) {
		List<DecisionRule> rules = Linked.of(role).flatMap(found -> Containers.around(found, Organisation.class))
				.or(corpus::organisation).map(Organisation::getPolicy).map(policy -> policy.getDecisions().stream()
						.filter(rule -> rule.getSubject() == ReassessmentSubject.VERDICT && Linked.is(rule.getRole())).toList()).orElse(List.of());
		if (!Linked.is(role) || rules.isEmpty()) {
			return;
		}
		List<Role> permitted = new ArrayList<>();
		rules.stream().filter(rule -> reaches(rule, verdict.getUpTo())).map(DecisionRule::getRole).distinct().forEach(permitted::add);
		if (!permitted.contains(role)) {
			report.at(verdict, feature).variant(variant).fix(permitted.size() == 1 ? List.of(Fix.replace(verdict, feature, permitted.getFirst()))
					: List.of()).with(verdict, role, permitted);
		}
	}

	/** A rule up to a level covers a verdict whose level is known not to be higher; without a limit it covers all. */
	private boolean reaches(DecisionRule rule, Level level) {
		if (rule.getUpTo() == null || level == null || !Linked.is(rule.getUpTo()) || !Linked.is(level)) {
			return true;
		}
		OptionalInt order = analysis.levelOrder().compare(level, rule.getUpTo());
		return order.isEmpty() || order.getAsInt() <= 0;
	}
}
