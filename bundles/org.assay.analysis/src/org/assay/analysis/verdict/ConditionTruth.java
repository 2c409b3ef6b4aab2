package org.assay.analysis.verdict;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.Truth;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.Expression;
import org.assay.model.Prohibition;
import org.assay.model.Verdict;

/**
 * Evaluates prohibitions and the conditions of verdicts in one world.
 *
 * <p>A prohibition without a condition applies to the services that it names; one that names none, or is independent of tools, says only in
 * words when it applies, so that this is unknown. A condition of a verdict that is computed follows its expression; what is stated besides can
 * only make it worse, and while the expression is unknown it is assumed at best. A condition stated to hold is shown only by evidence that
 * is more than somebody's word; otherwise it is assumed.
 */
final class ConditionTruth {

	/** Stands for a service or a context that does not matter, or is left open. */
	private static final Object ANY = new Object();

	private final World world;
	private final Map<Expression, Looks> looks = new ConcurrentHashMap<>();
	private final Map<Expression, Map<Object, Map<Object, Truth>>> known = new ConcurrentHashMap<>();

	ConditionTruth(World world) {
		this.world = world;
	}

	Truth applies(Prohibition prohibition, Cell cell) {
		if (world.assumptions().holds(Fact.Kind.PROHIBITION, prohibition)) {
			return Truth.HOLDS;
		}
		if (world.assumptions().fails(Fact.Kind.PROHIBITION, prohibition)) {
			return Truth.FAILS;
		}
		if (prohibition.getCondition() == null) {
			return prohibition.isToolIndependent() || prohibition.getServices().isEmpty() ? Truth.UNKNOWN : Truth.HOLDS;
		}
		return evaluate(prohibition.getCondition(), cell, null);
	}

	Standing of(Condition condition, Verdict verdict, Cell cell) {
		if (world.assumptions().holds(Fact.Kind.CONDITION, condition)) {
			return Standing.HOLDS;
		}
		Standing stated = stated(condition);
		if (stated == Standing.FAILS || condition.getCondition() == null) {
			return stated;
		}
		return switch (evaluate(condition.getCondition(), cell, verdict)) {
		case HOLDS -> condition.getState() == ConditionState.UNKNOWN ? Standing.HOLDS : stated;
		case FAILS -> Standing.FAILS;
		case UNKNOWN -> stated.and(Standing.ASSUMED);
		};
	}

	private Standing stated(Condition condition) {
		if (world.assumptions().fails(Fact.Kind.CONDITION, condition)) {
			return Standing.FAILS;
		}
		Standing stated = Standing.of(condition.getState());
		return stated == Standing.HOLDS ? world.evidence().of(condition.getEvidence()).or(Standing.ASSUMED) : stated;
	}

	/** What does not look at the information is the same for all of it, and evaluated once. */
	private Truth evaluate(Expression expression, Cell cell, Verdict verdict) {
		Looks at = looks(expression);
		if (at.information() || at.context() && !cell.functions().isEmpty()) {
			return evaluator().evaluate(expression, new UseEnvironment(world, cell, verdict)).truth();
		}
		Object service = at.service() ? cell.service() : ANY;
		Object context = at.context() && cell.context() != null ? cell.context() : ANY;
		Map<Object, Truth> byContext = known.computeIfAbsent(expression, key -> new ConcurrentHashMap<>())
				.computeIfAbsent(service, key -> new ConcurrentHashMap<>());
		Truth truth = byContext.get(context);
		if (truth == null) {
			truth = evaluator().evaluate(expression, new UseEnvironment(world, cell, verdict)).truth();
			byContext.put(context, truth);
		}
		return truth;
	}

	private ExpressionEvaluator evaluator() {
		return world.index().triggers().evaluator();
	}

	private Looks looks(Expression expression) {
		Looks at = looks.get(expression);
		if (at == null) {
			at = Looks.of(expression);
			looks.put(expression, at);
		}
		return at;
	}
}
