package org.assay.analysis.expression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Result of evaluating an expression.
 *
 * @param value its value
 * @param comparisons all comparisons in the order in which they were evaluated, also those that did not matter
 * @param decisive the comparisons that settle a condition, or that leave it unknown: of an {@code or} that holds those
 *     of the operands that hold, of an {@code and} that holds all, and so on
 */
public record Evaluation(Value value, List<EvaluatedComparison> comparisons, List<EvaluatedComparison> decisive) {

	public Evaluation {
		Objects.requireNonNull(value);
		comparisons = List.copyOf(comparisons);
		decisive = List.copyOf(decisive);
	}

	/** Return the result as a condition; anything that is no condition is unknown. */
	public Truth truth() {
		return value instanceof Value.Condition condition ? condition.truth() : Truth.UNKNOWN;
	}

	/** Return why there is no value; empty if there is one. */
	public Optional<Failure> failure() {
		return value instanceof Value.Failed failed ? Optional.of(failed.failure()) : Optional.empty();
	}
}
