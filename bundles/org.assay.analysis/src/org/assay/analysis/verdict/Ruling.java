package org.assay.analysis.verdict;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.assay.model.Aspect;
import org.assay.model.Condition;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;

/** A verdict about one service as it is in one world: whether it counts, and what it covers. */
final class Ruling {

	private final Verdict verdict;
	private final VerdictForce force;
	private final Set<Term> functions;
	private final Set<Aspect> aspects;
	private final Set<UseContext> contexts;
	private final Set<InformationSet> information;
	private final Achievement achievement;
	private final Standing proof;
	private final List<Condition> inWords;
	private final List<Condition> computed;
	private final List<Aspect> ownAspects;
	private final boolean sameForInformation;
	private final Map<UseContext, List<Cause>> inContexts = new ConcurrentHashMap<>();
	private volatile List<Cause> fixed;
	private final List<Condition> conditionsOfContext;

	Ruling(World world, Verdict verdict, ServiceInstance service) {
		this.verdict = verdict;
		this.force = world.force(verdict);
		this.functions = identities(verdict.getFunctions());
		this.aspects = identities(verdict.getAspects());
		this.contexts = identities(verdict.getContexts());
		this.information = identities(verdict.getInformation());
		this.achievement = new Achievement(world, this, service);
		this.proof = world.evidence().of(achievement.evidence());
		List<Condition> binding = verdict.getConditions().stream().filter(condition -> !condition.isRecommended()).toList();
		this.computed = binding.stream().filter(condition -> condition.getCondition() != null && !Looks.of(condition.getCondition()).context()).toList();
		this.conditionsOfContext = binding.stream().filter(condition -> Looks.of(condition.getCondition()).context()).toList();
		this.sameForInformation = conditionsOfContext.stream().noneMatch(condition -> Looks.of(condition.getCondition()).information());
		this.ownAspects = VerdictIndex.linked(verdict.getAspects());
		this.inWords = binding.stream().filter(condition -> condition.getCondition() == null).toList();
	}

	/** Return the conditions that are stated in words only, without advice. */
	List<Condition> conditionsInWords() {
		return inWords;
	}

	/** Return what the verdict depends on in a context; computed once where it does not depend on the information. */
	List<Cause> inContext(Cell cell, Supplier<List<Cause>> compute) {
		UseContext context = cell.context();
		if (context == null || !sameForInformation || !cell.functions().isEmpty()) {
			return compute.get();
		}
		List<Cause> causes = inContexts.get(context);
		if (causes == null) {
			causes = compute.get();
			inContexts.put(context, causes);
		}
		return causes;
	}

	/** Return what the verdict is made to depend on, as far as it is the same whatever the use; computed once. */
	List<Cause> fixed(Supplier<List<Cause>> compute) {
		if (fixed == null) {
			fixed = compute.get();
		}
		return fixed;
	}

	/** Return the conditions that are computed and the same in all contexts, without advice. */
	List<Condition> conditionsComputed() {
		return computed;
	}

	/** Return the conditions that look at the context, without advice. */
	List<Condition> conditionsOfContext() {
		return conditionsOfContext;
	}

	private static <T> Set<T> identities(List<T> elements) {
		Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
		set.addAll(elements);
		return set;
	}

	Verdict verdict() {
		return verdict;
	}

	VerdictForce force() {
		return force;
	}

	boolean isInForce() {
		return force == VerdictForce.IN_FORCE;
	}

	boolean denies() {
		return verdict.getResult() == VerdictResult.DENY;
	}

	Achievement achievement() {
		return achievement;
	}

	/** Return how far evidence bears the verdict: that behind itself, its conditions and the answers to its requirements. */
	Standing proof() {
		return proof;
	}

	/** Return whether it is about what a cell names; a coordinate that the cell leaves open excludes nothing. */
	boolean meets(Cell cell, List<Term> asked) {
		return (cell.information() == null || information.isEmpty() || information.contains(cell.information()))
				&& (cell.context() == null || contexts.isEmpty() || contexts.contains(cell.context()))
				&& (asked.isEmpty() ? denies() || !functions.isEmpty() : covers(asked))
				&& (cell.aspects().isEmpty() ? denies() || !aspects.isEmpty() : cell.aspects().stream().anyMatch(this::covers));
	}

	private boolean covers(List<Term> asked) {
		for (Term function : asked) {
			if (covers(function)) {
				return true;
			}
		}
		return false;
	}

	/** Who denies without naming functions denies all; who allows without naming any allows none. */
	boolean covers(Term function) {
		return functions.contains(function) || denies() && functions.isEmpty();
	}

	boolean covers(Aspect aspect) {
		return aspects.contains(aspect) || denies() && aspects.isEmpty();
	}

	/** Return the aspects of the verdict that a cell is about, in the order of the verdict. */
	List<Aspect> aspects(Cell cell) {
		return cell.aspects().isEmpty() ? ownAspects : ownAspects.stream().filter(cell.aspects()::contains).toList();
	}

	/** Return whether it names information or contexts that the cell leaves open. */
	boolean isNarrower(Cell cell) {
		return cell.information() == null && !information.isEmpty() || cell.context() == null && !contexts.isEmpty();
	}

	/** Return whether it covers a function that another does not. */
	boolean coversMoreThan(Ruling other) {
		return functions.stream().anyMatch(function -> !other.covers(function));
	}
}
