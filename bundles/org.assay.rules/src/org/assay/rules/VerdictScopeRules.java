package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.VERDICT__SERVICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
			report.at(verdict, NAMED_ELEMENT__NAME).variant("none").with(verdict);
			return;
		}
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		List<Word> missing = new ArrayList<>();
		if (service.isPresent() && service.get().getEdition() == null) {
			missing.add(new Word("edition"));
		}
		if (service.isPresent() && service.get().getOperator() == null) {
			missing.add(new Word("operator"));
		}
		if (!missing.isEmpty()) {
			report.at(verdict, verdict.getService() == null ? NAMED_ELEMENT__NAME : VERDICT__SERVICE).with(verdict, service.get(), missing);
		}
	}

	private void verdictNeedsFunctionsAndAspects(Verdict verdict, Reporter report) {
		List<Word> missing = new ArrayList<>();
		if (verdict.getFunctions().isEmpty()) {
			missing.add(new Word("functions"));
		}
		if (verdict.getAspects().isEmpty()) {
			missing.add(new Word("aspects"));
		}
		if (isTaken(verdict) && !missing.isEmpty()) {
			report.at(verdict, NAMED_ELEMENT__NAME).with(verdict, missing);
		}
	}

	private void verdictNeedsEndOrTrigger(Verdict verdict, Reporter report) {
		if (isTaken(verdict) && verdict.getValidUntil() == null && verdict.getTriggers().isEmpty()) {
			report.at(verdict, NAMED_ELEMENT__NAME).with(verdict);
		}
	}

	/** While nothing is decided, nothing is claimed. */
	private static boolean isTaken(Verdict verdict) {
		return verdict.getResult() != VerdictResult.UNDECIDED;
	}
}
