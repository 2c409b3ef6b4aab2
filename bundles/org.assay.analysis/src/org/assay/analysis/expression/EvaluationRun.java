package org.assay.analysis.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.AndExpression;
import org.assay.model.Arithmetic;
import org.assay.model.Aspect;
import org.assay.model.BuiltInExpression;
import org.assay.model.Comparison;
import org.assay.model.DateLiteral;
import org.assay.model.Expression;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.NoneLiteral;
import org.assay.model.NotExpression;
import org.assay.model.NumberLiteral;
import org.assay.model.OrExpression;
import org.assay.model.PathExpression;
import org.assay.model.QuantifiedExpression;
import org.assay.model.Quantifier;
import org.assay.model.TextLiteral;
import org.assay.model.Variable;

/** One evaluation, which counts its steps and notes its comparisons. */
final class EvaluationRun {

	/** A value, and the comparisons that settle it or leave it unknown. */
	private record Outcome(Value value, List<EvaluatedComparison> decisive) {

		static Outcome of(Value value) {
			return new Outcome(value, List.of());
		}
	}

	/** Ends the whole evaluation; it never leaves this class. */
	private static final class LimitReached extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Failure failure;

		LimitReached(Failure failure) {
			super(null, null, false, false);
			this.failure = failure;
		}
	}

	private final ComparisonOperators operators;
	private final Steps total;
	private final List<EvaluatedComparison> comparisons = new ArrayList<>();
	private int steps;

	EvaluationRun(ComparisonOperators operators, Steps total) {
		this.operators = operators;
		this.total = total;
	}

	Evaluation evaluate(Expression expression, Environment environment) {
		try {
			Outcome outcome = evaluate(expression, environment, 0);
			return new Evaluation(outcome.value(), comparisons, outcome.decisive());
		} catch (LimitReached limit) {
			return new Evaluation(new Value.Failed(limit.failure), comparisons, List.of());
		}
	}

	private Outcome evaluate(Expression expression, Environment environment, int depth) {
		if (depth >= ExpressionEvaluator.MAXIMUM_DEPTH) {
			throw new LimitReached(Failure.TOO_DEEP);
		}
		step();
		int inner = depth + 1;
		return switch (expression) {
		case null -> Outcome.of(new Value.Failed(Failure.INCOMPLETE));
		case OrExpression or -> combined(operands(or.getOperands(), environment, inner), Truth.HOLDS);
		case AndExpression and -> combined(operands(and.getOperands(), environment, inner), Truth.FAILS);
		case NotExpression not -> negated(evaluate(not.getOperand(), environment, inner));
		case Comparison comparison -> compared(comparison, environment, inner);
		case QuantifiedExpression quantified -> quantified(quantified, environment, inner);
		case Arithmetic arithmetic -> Outcome.of(ExactArithmetic.of(arithmetic,
				operand -> evaluate(operand, environment, inner).value()));
		case PathExpression path -> Outcome.of(path(path, environment));
		case BuiltInExpression builtIn -> Outcome.of(properties(environment.builtIn(builtIn.getName())
				.orElse(new Value.Failed(Failure.UNBOUND)), builtIn.getSegments(), environment));
		case NumberLiteral number -> Outcome.of(literal(number.getValue() == null ? null : new Value.Number(number.getValue())));
		case TextLiteral text -> Outcome.of(literal(text.getValue() == null ? null : new Value.Text(text.getValue())));
		case DateLiteral date -> Outcome.of(literal(date.getValue() == null ? null : new Value.Day(date.getValue())));
		case NoneLiteral none -> Outcome.of(new Value.None());
		default -> Outcome.of(new Value.Failed(Failure.NOT_SUPPORTED));
		};
	}

	private void step() {
		step(1);
	}

	private void step(int count) {
		steps += count;
		total.add(count);
		if (steps > ExpressionEvaluator.MAXIMUM_STEPS) {
			throw new LimitReached(Failure.TOO_LONG);
		}
	}

	private List<Outcome> operands(List<Expression> operands, Environment environment, int depth) {
		return operands.stream().map(operand -> evaluate(operand, environment, depth)).toList();
	}

	/** Combine operands of which one with the settling truth is enough: holds for {@code or}, fails for {@code and}. */
	private static Outcome combined(List<Outcome> operands, Truth settling) {
		if (operands.stream().anyMatch(operand -> truth(operand) == settling)) {
			return new Outcome(new Value.Condition(settling), decisive(operands, settling));
		}
		Optional<Value> failed = operands.stream().map(Outcome::value).filter(value -> asCondition(value) instanceof Value.Failed)
				.findFirst().map(EvaluationRun::asCondition);
		if (failed.isPresent()) {
			return Outcome.of(failed.get());
		}
		Truth truth = operands.stream().allMatch(operand -> truth(operand) == settling.not()) ? settling.not() : Truth.UNKNOWN;
		return new Outcome(new Value.Condition(truth), decisive(operands, truth));
	}

	private static List<EvaluatedComparison> decisive(List<Outcome> operands, Truth truth) {
		return operands.stream().filter(operand -> truth(operand) == truth).flatMap(operand -> operand.decisive().stream()).toList();
	}

	private static Outcome negated(Outcome operand) {
		Value value = asCondition(operand.value());
		return new Outcome(value instanceof Value.Condition condition ? new Value.Condition(condition.truth().not()) : value,
				operand.decisive());
	}

	private Outcome compared(Comparison comparison, Environment environment, int depth) {
		Value left = evaluate(comparison.getLeft(), environment, depth).value();
		Value right = evaluate(comparison.getRight(), environment, depth).value();
		ComparisonOperators.Result result = operators.apply(comparison.getOperator(), left, right, environment, this::step);
		EvaluatedComparison evaluated = new EvaluatedComparison(comparison, left, right, result.truth(), result.doubt());
		comparisons.add(evaluated);
		Value value = result.failure().<Value>map(Value.Failed::new).orElseGet(() -> new Value.Condition(result.truth()));
		return new Outcome(value, List.of(evaluated));
	}

	/** {@code some} is an or over the list, {@code every} an and, {@code no} the negation of some. */
	private Outcome quantified(QuantifiedExpression quantified, Environment environment, int depth) {
		Value range = evaluate(quantified.getRange(), environment, depth).value();
		List<Value> values = switch (range) {
		case Value.Several several -> several.values();
		case Value.None none -> List.of();
		default -> null;
		};
		if (values == null) {
			return Outcome.of(range instanceof Value.Unknown || range instanceof Value.Failed ? asCondition(range)
					: new Value.Failed(Failure.TYPE_MISMATCH));
		}
		List<Outcome> outcomes = values.stream().map(value -> evaluate(quantified.getBody(),
				environment.with(quantified.getVariable(), value), depth)).toList();
		Outcome some = combined(outcomes, quantified.getQuantifier() == Quantifier.EVERY ? Truth.FAILS : Truth.HOLDS);
		return quantified.getQuantifier() == Quantifier.NO ? negated(some) : some;
	}

	private Value path(PathExpression path, Environment environment) {
		NamedElement target = path.getTarget();
		if (target == null || target.eIsProxy()) {
			return new Value.Failed(Failure.UNRESOLVED);
		}
		Value start = switch (target) {
		case Variable variable -> environment.variable(variable).orElse(new Value.Failed(Failure.UNBOUND));
		case Aspect aspect when path.getSegments().isEmpty() ->
			environment.aspect(aspect).orElse(new Value.Failed(Failure.UNBOUND));
		case Level level when path.getSegments().isEmpty() -> new Value.Graded(level, false);
		default -> new Value.Reference(target);
		};
		return properties(start, path.getSegments(), environment);
	}

	/** Return the value of properties of something, as a path has it. */
	Value follow(Value start, List<String> names, Environment environment) {
		try {
			return properties(start, names, environment);
		} catch (LimitReached limit) {
			return new Value.Failed(limit.failure);
		}
	}

	private Value properties(Value start, List<String> names, Environment environment) {
		Value value = start;
		for (String name : names) {
			value = property(value, name, environment);
		}
		return value;
	}

	/** A property of nothing is nothing, of several elements the properties of each. */
	private Value property(Value value, String name, Environment environment) {
		step();
		return switch (value) {
		case Value.Reference reference -> counted(environment.property(reference.element(), name));
		case Value.Graded graded when graded.lowerBound() -> new Value.Unknown(Doubt.LOWER_BOUND);
		case Value.Graded graded -> counted(environment.property(graded.level(), name));
		case Value.None none -> none;
		case Value.Unknown unknown -> unknown;
		case Value.Failed failed -> failed;
		case Value.Several several -> {
			List<Value> all = new ArrayList<>();
			for (Value element : several.values()) {
				Value found = property(element, name, environment);
				all.addAll(found instanceof Value.Several inner ? inner.values() : List.of(found));
			}
			yield new Value.Several(all);
		}
		default -> new Value.Failed(Failure.UNKNOWN_PROPERTY);
		};
	}

	/** A list takes as many steps as it has values. */
	private Value counted(Value value) {
		if (value instanceof Value.Several several) {
			step(several.values().size());
		}
		return value;
	}

	private static Value literal(Value value) {
		return value == null ? new Value.Failed(Failure.INCOMPLETE) : value;
	}

	private static Truth truth(Outcome outcome) {
		return asCondition(outcome.value()) instanceof Value.Condition condition ? condition.truth() : null;
	}

	/** What is not stated or unknown is an unknown condition; what is no condition at all is a mismatch. */
	private static Value asCondition(Value value) {
		return switch (value) {
		case Value.Condition condition -> condition;
		case Value.Failed failed -> failed;
		case Value.None none -> new Value.Condition(Truth.UNKNOWN);
		case Value.Unknown unknown -> new Value.Condition(Truth.UNKNOWN);
		default -> new Value.Failed(Failure.TYPE_MISMATCH);
		};
	}
}
