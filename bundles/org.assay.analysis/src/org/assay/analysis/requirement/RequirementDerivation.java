package org.assay.analysis.requirement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.expression.Doubt;
import org.assay.analysis.expression.EvaluatedComparison;
import org.assay.analysis.expression.Evaluation;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.Failure;
import org.assay.analysis.expression.Truth;
import org.assay.model.Aspect;
import org.assay.model.Expression;
import org.assay.model.PathExpression;
import org.assay.model.Regulation;
import org.assay.model.Requirement;
import org.assay.model.RequirementCatalogue;
import org.assay.model.ServiceInstance;

/**
 * Derives the requirements of services.
 *
 * <p>A requirement applies if it always applies, if its condition holds for the service's effective levels, or if one of
 * its laws is ticked for the service. If none of these holds and the condition is unknown, or nothing is stated at all,
 * it stays in the list as unknown: a requirement is never dropped because something is not classified.
 */
public final class RequirementDerivation {

	private final Analysis analysis;
	private final ExpressionEvaluator evaluator;

	/** @param analysis answers for effective levels */
	public RequirementDerivation(Analysis analysis) {
		this.analysis = analysis;
		this.evaluator = new ExpressionEvaluator(analysis.levelOrder());
	}

	/** Derive the requirements of all catalogues of the project for a service. */
	public ServiceRequirements of(ServiceInstance service) {
		return of(service, analysis.corpus().all(RequirementCatalogue.class));
	}

	/** Derive the requirements of some catalogues for a service. */
	public ServiceRequirements of(ServiceInstance service, List<RequirementCatalogue> catalogues) {
		ServiceEnvironment environment = new ServiceEnvironment(analysis, service);
		Set<Regulation> laws = new LinkedHashSet<>(service.getLaws());
		List<DerivedRequirement> derived = new ArrayList<>();
		for (RequirementCatalogue catalogue : catalogues) {
			catalogue.getRequirements().forEach(requirement -> derived.add(derive(requirement, environment, laws)));
		}
		return new ServiceRequirements(service, catalogues, environment.outsideCatalogue(), derived);
	}

	private DerivedRequirement derive(Requirement requirement, ServiceEnvironment environment, Set<Regulation> ticked) {
		Optional<Evaluation> condition = Optional.ofNullable(requirement.getCondition())
				.map(expression -> evaluator.evaluate(expression, environment));
		List<Regulation> laws = requirement.getLaws().stream().filter(law -> !law.eIsProxy()).toList();
		List<Because> because = new ArrayList<>();
		if (requirement.isAlways()) {
			because.add(new Because.Always());
		}
		condition.filter(evaluation -> evaluation.truth() == Truth.HOLDS)
				.ifPresent(evaluation -> because.addAll(holding(evaluation, environment)));
		laws.stream().filter(ticked::contains).forEach(law -> because.add(new Because.ByLaw(law)));
		Truth applies = Truth.HOLDS;
		if (because.isEmpty()) {
			because.addAll(doubts(requirement, condition, environment));
			applies = because.isEmpty() ? Truth.FAILS : Truth.UNKNOWN;
		}
		return new DerivedRequirement(requirement, applies, because, condition.map(Evaluation::comparisons).orElse(List.of()),
				laws.stream().filter(law -> !ticked.contains(law)).toList());
	}

	private static List<Because> holding(Evaluation evaluation, ServiceEnvironment environment) {
		List<Because> because = new ArrayList<>();
		for (EvaluatedComparison comparison : evaluation.decisive()) {
			aspect(comparison).ifPresent(aspect -> because.add(new Because.ByLevel(environment.level(aspect), comparison)));
		}
		return because.isEmpty() ? List.of(new Because.ByCondition()) : because;
	}

	private static List<Because> doubts(Requirement requirement, Optional<Evaluation> condition, ServiceEnvironment environment) {
		if (condition.isEmpty()) {
			return requirement.getLaws().isEmpty() ? List.of(new Because.NothingStated()) : List.of();
		}
		if (condition.get().failure().isPresent()) {
			return List.of(new Because.NotEvaluable(condition.get().failure().get()));
		}
		if (condition.get().truth() == Truth.FAILS) {
			return List.of();
		}
		List<Because> because = new ArrayList<>();
		for (EvaluatedComparison comparison : condition.get().decisive()) {
			aspect(comparison).ifPresent(aspect -> because.add(new Because.UnknownLevel(environment.level(aspect), comparison,
					comparison.doubt().orElse(Doubt.NOT_STATED))));
		}
		return because.isEmpty() ? List.of(new Because.NotEvaluable(Failure.INCOMPLETE)) : because;
	}

	/** Return the aspect whose level a comparison is about, on either side. */
	private static Optional<Aspect> aspect(EvaluatedComparison comparison) {
		return aspect(comparison.comparison().getLeft()).or(() -> aspect(comparison.comparison().getRight()));
	}

	private static Optional<Aspect> aspect(Expression side) {
		return side instanceof PathExpression path && path.getSegments().isEmpty() && path.getTarget() instanceof Aspect aspect
				&& !aspect.eIsProxy() ? Optional.of(aspect) : Optional.empty();
	}
}
