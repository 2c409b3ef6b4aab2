package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.VERDICT__ASPECTS;
import static org.assay.model.AssayPackage.Literals.VERDICT__FUNCTIONS;
import static org.assay.model.AssayPackage.Literals.VERDICT__SERVICE;
import static org.assay.model.AssayPackage.Literals.VERDICT__VALID_UNTIL;

import java.util.Optional;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.model.Assessment;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;

/** A verdict says what it is about and how long it holds; anything else is not assessed. */
final class VerdictScopeRules implements RuleGroup {

	VerdictScopeRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R77, Verdict.class, this::verdictMustBeAboutAServiceInstance);
		checks.on(RuleCatalogue.R78, Verdict.class, this::verdictNeedsFunctionsAndAspects);
		checks.on(RuleCatalogue.R86, Verdict.class, this::verdictNeedsEndOrTrigger);
	}

	private void verdictMustBeAboutAServiceInstance(Verdict verdict, Reporter report) {
		if (verdict.getService() == null && Containers.around(verdict, Assessment.class).map(Assessment::getSubject).isEmpty()) {
			report.at(verdict, VERDICT__SERVICE).variant("none").with(verdict);
			return;
		}
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		service.ifPresent(found -> Missing.in(verdict).unless(found.getEdition() != null, "edition", VERDICT__SERVICE)
				.unless(found.getOperator() != null, "operator", VERDICT__SERVICE).report(report, VERDICT__SERVICE, verdict, found));
	}

	private void verdictNeedsFunctionsAndAspects(Verdict verdict, Reporter report) {
		if (isTaken(verdict)) {
			Missing.in(verdict).unless(!verdict.getFunctions().isEmpty(), "functions", VERDICT__FUNCTIONS)
					.unless(!verdict.getAspects().isEmpty(), "aspects", VERDICT__ASPECTS).report(report, NAMED_ELEMENT__NAME, verdict);
		}
	}

	private void verdictNeedsEndOrTrigger(Verdict verdict, Reporter report) {
		if (isTaken(verdict) && verdict.getValidUntil() == null && verdict.getTriggers().isEmpty()) {
			report.at(verdict, VERDICT__VALID_UNTIL).with(verdict);
		}
	}

	/** While nothing is decided, nothing is claimed. */
	private static boolean isTaken(Verdict verdict) {
		return verdict.getResult() != VerdictResult.UNDECIDED;
	}
}
