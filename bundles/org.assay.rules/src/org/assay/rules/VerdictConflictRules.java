package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.VERDICT__RESULT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.model.Actor;
import org.assay.model.Aspect;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/** One organisation does not allow and forbid the same thing at the same time. */
final class VerdictConflictRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;

	VerdictConflictRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.project(RuleCatalogue.R83, this::verdictsMustNotContradict);
	}

	/** One use that a verdict decides on, as it names it; null stands for all contexts or all information. */
	private record Use(ServiceInstance service, Optional<Actor> decider, Term function, Aspect aspect, UseContext context,
			InformationSet information) {
	}

	/**
	 * Denials are entered under the uses that they name and allowances look up theirs, so that the work grows with the verdicts
	 * and not with their pairs. A denial of single contexts or sets is an exception from a wider allowance; the other way round
	 * the allowance never takes effect, so an allowance looks up "all" as well.
	 */
	private void verdictsMustNotContradict(Reporter report) {
		Map<Use, Verdict> denied = new HashMap<>();
		List<Verdict> allowing = new ArrayList<>();
		for (Verdict verdict : corpus.all(Verdict.class)) {
			if (!isValid(verdict)) {
				continue;
			}
			if (verdict.getResult() == VerdictResult.DENY) {
				uses(verdict, false).forEach(use -> denied.putIfAbsent(use, verdict));
			} else if (verdict.getResult() == VerdictResult.ALLOW) {
				allowing.add(verdict);
			}
		}
		Map<Verdict, Verdict> contradictions = new LinkedHashMap<>();
		for (Verdict verdict : allowing) {
			uses(verdict, true).stream().map(denied::get).filter(other -> other != null && other != verdict).findFirst()
					.ifPresent(other -> contradictions.put(verdict, other));
		}
		contradictions.forEach((verdict, other) -> report.at(verdict, VERDICT__RESULT).with(verdict, other));
	}

	/** With {@code widened}, the uses of single contexts or sets are followed by those of all of them. */
	private static List<Use> uses(Verdict verdict, boolean widened) {
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		if (service.isEmpty()) {
			return List.of();
		}
		Optional<Actor> decider = Linked.of(verdict.getDecidedBy()).flatMap(Actors::legalPerson);
		List<Use> uses = new ArrayList<>();
		for (Term function : Linked.list(verdict.getFunctions())) {
			for (Aspect aspect : Linked.list(verdict.getAspects())) {
				for (UseContext context : orAll(verdict.getContexts(), widened)) {
					for (InformationSet information : orAll(verdict.getInformation(), widened)) {
						uses.add(new Use(service.get(), decider, function, aspect, context, information));
					}
				}
			}
		}
		return uses;
	}

	private static <T extends EObject> List<T> orAll(List<T> named, boolean widened) {
		List<T> all = new ArrayList<>(Linked.list(named));
		if (all.isEmpty() || widened) {
			all.addAll(Collections.singletonList(null));
		}
		return all;
	}

	private boolean isValid(Verdict verdict) {
		LocalDate day = analysis.asOf();
		boolean begun = verdict.getValidFrom() == null || !verdict.getValidFrom().isAfter(day);
		boolean ended = verdict.getValidUntil() != null && verdict.getValidUntil().isBefore(day);
		return begun && !ended && corpus.references().from(Verdict.class, verdict).isEmpty();
	}
}
