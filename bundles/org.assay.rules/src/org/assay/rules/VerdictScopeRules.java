package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.VERDICT__ASPECTS;
import static org.assay.model.AssayPackage.Literals.VERDICT__FUNCTIONS;
import static org.assay.model.AssayPackage.Literals.VERDICT__SERVICE;
import static org.assay.model.AssayPackage.Literals.VERDICT__TRIGGERS;
import static org.assay.model.AssayPackage.Literals.VERDICT__VALID_UNTIL;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.reassessment.Reassessments;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.ReassessmentSubject;
import org.assay.model.Scope;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EReference;

/** A verdict says what it is about and how long it holds; anything else is not assessed. */
final class VerdictScopeRules implements RuleGroup {

	private final Analysis analysis;

	VerdictScopeRules(RuleContext context) {
		analysis = context.analysis();
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
					.unless(!verdict.getAspects().isEmpty(), "aspects", VERDICT__ASPECTS)
					.offer("functions", () -> scope(verdict).map(scope -> listed(verdict, VERDICT__FUNCTIONS, "for", scope.getFunctions()))
					.orElse(List.of()))
					.offer("aspects", () -> scope(verdict).map(scope -> listed(verdict, VERDICT__ASPECTS, "about", scope.getAspects()))
					.orElse(List.of())).report(report, NAMED_ELEMENT__NAME, verdict);
		}
	}

	private static Optional<Scope> scope(Verdict verdict) {
		return Containers.around(verdict, Assessment.class).map(Assessment::getScope);
	}

	/** State for a verdict what the scope of the assessment names, if it names anything. */
	private static List<Fix> listed(Verdict verdict, EReference feature, String keyword, List<? extends NamedElement> elements) {
		List<Fix> fixes = Linked.all(elements).map(element -> Fix.add(verdict, feature, keyword, element)).toList();
		return fixes.isEmpty() ? List.of() : List.of(Fix.together(fixes).titled("list-for", keyword, Linked.all(elements).toList()));
	}

	private void verdictNeedsEndOrTrigger(Verdict verdict, Reporter report) {
		if (isTaken(verdict) && verdict.getValidUntil() == null && verdict.getTriggers().isEmpty()) {
			report.at(verdict, VERDICT__VALID_UNTIL).fix(Reassessments.shortest(analysis.reassessments().intervals(ReassessmentSubject.VERDICT))
					.map(stated -> Fix.add(verdict, VERDICT__TRIGGERS, "reconsider", "every", stated.interval()))).with(verdict);
		}
	}

	/** While nothing is decided, nothing is claimed. */
	private static boolean isTaken(Verdict verdict) {
		return verdict.getResult() != VerdictResult.UNDECIDED;
	}
}
