package org.assay.analysis.expression;

import java.util.function.Function;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticStep;
import org.assay.model.Expression;

/** Sums and products of whole numbers, from the left. A result that does not fit into 64 bits is a failure, never wrapped. */
final class ExactArithmetic {

	private ExactArithmetic() {
	}

	static Value of(Arithmetic arithmetic, Function<Expression, Value> evaluate) {
		Value result = evaluate.apply(arithmetic.getFirst());
		for (ArithmeticStep step : arithmetic.getSteps()) {
			result = of(step, result, evaluate.apply(step.getOperand()));
		}
		return result;
	}

	private static Value of(ArithmeticStep step, Value left, Value right) {
		if (left instanceof Value.Failed) {
			return left;
		}
		if (right instanceof Value.Failed) {
			return right;
		}
		if (isMissing(left) || isMissing(right)) {
			return new Value.Unknown(Doubt.NOT_STATED);
		}
		if (left instanceof Value.Number first && right instanceof Value.Number second) {
			return calculated(step, first.value(), second.value());
		}
		return new Value.Failed(Failure.TYPE_MISMATCH);
	}

	private static Value calculated(ArithmeticStep step, long left, long right) {
		try {
			return new Value.Number(switch (step.getOperator()) {
			case ADD -> Math.addExact(left, right);
			case SUBTRACT -> Math.subtractExact(left, right);
			case MULTIPLY -> Math.multiplyExact(left, right);
			});
		} catch (ArithmeticException overflow) {
			return new Value.Failed(Failure.OVERFLOW);
		}
	}

	private static boolean isMissing(Value value) {
		return value instanceof Value.None || value instanceof Value.Unknown;
	}
}
