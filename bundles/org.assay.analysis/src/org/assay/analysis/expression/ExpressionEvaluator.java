package org.assay.analysis.expression;

import java.util.List;
import org.assay.analysis.level.LevelOrder;
import org.assay.model.Expression;

/**
 * Evaluates expressions: conditions in Kleene's three-valued logic, comparisons of levels inside a scale or through a
 * mapping, exact arithmetic on 64-bit numbers.
 *
 * <p>Every operand is evaluated, also where the result is settled, so that each comparison can be shown with its result.
 * An operand that fails leaves a condition without a value, unless the other operands settle it. Immutable.
 */
public final class ExpressionEvaluator {

	/** Deepest nesting of brackets, {@code not} and quantifiers; chains of {@code and}, {@code or}, sums and products are flat. */
	public static final int MAXIMUM_DEPTH = 200;
	/** Most steps of one evaluation; a step is one visit of one node of the expression, or of one value in a list. */
	public static final int MAXIMUM_STEPS = 1_000_000;

	private final ComparisonOperators operators;

	/** @param order compares levels */
	public ExpressionEvaluator(LevelOrder order) {
		this.operators = new ComparisonOperators(order);
	}

	/**
	 * Evaluate an expression.
	 *
	 * @param expression the expression; null, as left by a syntax error, fails as incomplete
	 * @param environment values of names
	 * @return the value, or why there is none; never throws for any expression
	 */
	public Evaluation evaluate(Expression expression, Environment environment) {
		return evaluate(expression, environment, new Steps());
	}

	/**
	 * Evaluate an expression, and count the steps together with those of other evaluations.
	 *
	 * @param steps takes the steps of this evaluation too; it limits nothing
	 */
	public Evaluation evaluate(Expression expression, Environment environment, Steps steps) {
		return new EvaluationRun(operators, steps).evaluate(expression, environment);
	}

	/** Return the value of properties of something, as a path of an expression has it. */
	public Value follow(Value start, List<String> names, Environment environment) {
		return new EvaluationRun(operators, new Steps()).follow(start, names, environment);
	}
}
