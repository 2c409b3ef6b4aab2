package org.assay.analysis.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.expression.Environment;
import org.assay.analysis.expression.EvaluatedComparison;
import org.assay.analysis.expression.Evaluation;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.Truth;
import org.assay.model.Aspect;
import org.assay.model.Expression;
import org.assay.model.Level;
import org.assay.model.PathExpression;
import org.assay.model.Requirement;
import org.assay.model.RequirementCatalogue;
import org.assay.model.Scale;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;

/**
 * Which requirements a catalogue puts to a verdict at which level. A table is about one aspect: that aspect stands at each level of a scale in
 * turn, the others at the effective levels of the service. A requirement that only levels of aspects outside the verdict call for is left out.
 */
final class TriggerTables {

	/** One table: for each requirement, whether it applies at each level by itself, without a law. */
	record Table(List<Requirement> requirements, List<Level> levels, Truth[][] applies) {
	}

	private record Key(RequirementCatalogue catalogue, List<Aspect> aspects, ServiceInstance service, Aspect aspect, Scale scale) {
	}

	private final Analysis analysis;
	private final ExpressionEvaluator evaluator;
	private final Map<Key, Table> known = new HashMap<>();

	TriggerTables(Analysis analysis) {
		this.analysis = analysis;
		this.evaluator = new ExpressionEvaluator(analysis.levelOrder());
	}

	ExpressionEvaluator evaluator() {
		return evaluator;
	}

	/** Return the table of a verdict that names a catalogue. */
	synchronized Table of(Verdict verdict, ServiceInstance service, Aspect aspect, Scale scale) {
		Key key = new Key(verdict.getCatalogue(), List.copyOf(verdict.getAspects()), service, aspect, scale);
		Table table = known.get(key);
		if (table == null) {
			table = table(key);
			known.put(key, table);
		}
		return table;
	}

	private Table table(Key key) {
		List<Requirement> requirements = List.copyOf(key.catalogue().getRequirements());
		List<Level> levels = List.copyOf(key.scale().getLevels());
		Truth[][] applies = new Truth[requirements.size()][levels.size()];
		for (int level = 0; level < levels.size(); level++) {
			Environment environment = UseEnvironment.atLevel(analysis, key.service(), key.aspect(), levels.get(level));
			for (int requirement = 0; requirement < requirements.size(); requirement++) {
				applies[requirement][level] = applies(requirements.get(requirement), environment, key.aspects());
			}
		}
		return new Table(requirements, levels, applies);
	}

	private Truth applies(Requirement requirement, Environment environment, List<Aspect> aspects) {
		if (requirement.isAlways()) {
			return Truth.HOLDS;
		}
		if (requirement.getCondition() == null) {
			return requirement.getLaws().isEmpty() ? Truth.UNKNOWN : Truth.FAILS;
		}
		Evaluation evaluation = evaluator.evaluate(requirement.getCondition(), environment);
		return evaluation.failure().isEmpty() && isOutside(evaluation, aspects) ? Truth.FAILS : evaluation.truth();
	}

	/** While it is unknown whether a requirement applies, everything in its condition may turn out to matter. */
	private static boolean isOutside(Evaluation evaluation, List<Aspect> aspects) {
		List<EvaluatedComparison> matter = evaluation.truth() == Truth.UNKNOWN ? evaluation.comparisons() : evaluation.decisive();
		return !matter.isEmpty() && matter.stream().allMatch(comparison -> aspect(comparison)
				.filter(aspect -> !aspects.contains(aspect)).isPresent());
	}

	private static Optional<Aspect> aspect(EvaluatedComparison comparison) {
		return aspect(comparison.comparison().getLeft()).or(() -> aspect(comparison.comparison().getRight()));
	}

	private static Optional<Aspect> aspect(Expression side) {
		return side instanceof PathExpression path && path.getSegments().isEmpty() && path.getTarget() instanceof Aspect aspect
				? Optional.of(aspect) : Optional.empty();
	}
}
