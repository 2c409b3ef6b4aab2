package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Actors;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Linked;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.model.Actor;
import org.assay.model.Aspect;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/** Finds verdicts by which one organisation allows and forbids the same use on the same day. */
public final class VerdictConflicts {

	/** One use that a verdict decides on, as it names it; null stands for all contexts or all information. */
	private record DecidedUse(ServiceInstance service, Optional<Actor> decider, Term function, Aspect aspect, UseContext context,
			InformationSet information) {
	}

	private VerdictConflicts() {
	}

	/**
	 * Return the verdicts of the project that allow what another one, the value, denies; in document order. Those are compared that count in a world,
	 * and proposals, which would count as soon as somebody decides them.
	 *
	 * <p>Denials are entered under the uses that they name and allowances look up theirs, so that the work grows with the verdicts
	 * and not with their pairs. A denial of single contexts or sets is an exception from a wider allowance; the other way round
	 * the allowance never takes effect, so an allowance looks up "all" as well.
	 */
	public static Map<Verdict, Verdict> of(World world) {
		Map<DecidedUse, Verdict> denied = new HashMap<>();
		List<Verdict> allowing = new ArrayList<>();
		for (Verdict verdict : world.analysis().corpus().all(Verdict.class)) {
			if (verdict.getResult() == VerdictResult.DENY && counts(verdict, world)) {
				uses(verdict, false).forEach(use -> denied.putIfAbsent(use, verdict));
			} else if (verdict.getResult() == VerdictResult.ALLOW) {
				allowing.add(verdict);
			}
		}
		if (denied.isEmpty()) {
			return Map.of();
		}
		Map<Verdict, Verdict> contradictions = new LinkedHashMap<>();
		for (Verdict verdict : allowing) {
			if (!counts(verdict, world)) {
				continue;
			}
			uses(verdict, true).stream().map(denied::get).filter(other -> other != null && other != verdict).findFirst()
					.ifPresent(other -> contradictions.put(verdict, other));
		}
		return contradictions;
	}

	/** With {@code widened}, the uses of single contexts or sets are followed by those of all of them. */
	private static List<DecidedUse> uses(Verdict verdict, boolean widened) {
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		if (service.isEmpty()) {
			return List.of();
		}
		Optional<Actor> decider = Linked.of(verdict.getDecidedBy()).flatMap(Actors::legalPerson);
		List<DecidedUse> uses = new ArrayList<>();
		for (Term function : Linked.list(verdict.getFunctions())) {
			for (Aspect aspect : Linked.list(verdict.getAspects())) {
				for (UseContext context : orAll(verdict.getContexts(), widened)) {
					for (InformationSet information : orAll(verdict.getInformation(), widened)) {
						uses.add(new DecidedUse(service.get(), decider, function, aspect, context, information));
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

	private static boolean counts(Verdict verdict, World world) {
		VerdictForce force = world.force(verdict);
		return force == VerdictForce.IN_FORCE || force == VerdictForce.PROPOSED;
	}

	/** Return a level of the service that cannot be compared with the limit of a verdict on it, in an aspect that the verdict covers. */
	public static Optional<EffectiveLevel> incomparable(Analysis analysis, Verdict verdict) {
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		if (!Linked.is(verdict.getUpTo()) || service.isEmpty()) {
			return Optional.empty();
		}
		return analysis.classification(service.get()).levels().stream()
				.filter(level -> verdict.getAspects().isEmpty() || verdict.getAspects().contains(level.aspect()))
				.filter(level -> level.level().filter(found -> analysis.levelOrder().compare(found, verdict.getUpTo()).isEmpty()).isPresent())
				.findFirst();
	}
}
