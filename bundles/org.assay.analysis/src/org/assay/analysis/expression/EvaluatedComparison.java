package org.assay.analysis.expression;

import java.util.Objects;
import java.util.Optional;
import org.assay.model.Comparison;

/**
 * One comparison as it was evaluated.
 *
 * @param comparison the comparison
 * @param left value of its left side
 * @param right value of its right side
 * @param truth result
 * @param doubt why it is unknown; empty if it is decided, or if a side failed
 */
public record EvaluatedComparison(Comparison comparison, Value left, Value right, Truth truth, Optional<Doubt> doubt) {

	public EvaluatedComparison {
		Objects.requireNonNull(comparison);
		Objects.requireNonNull(left);
		Objects.requireNonNull(right);
		Objects.requireNonNull(truth);
		Objects.requireNonNull(doubt);
	}
}
