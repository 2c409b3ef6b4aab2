package org.assay.analysis.risk;

import java.util.Objects;

/**
 * Residual risk: what is left of a risk.
 *
 * @param now counting the actions that are done
 * @param planned counting the actions that are planned as well
 * @param target the stated target score; not computable with reason {@code NOT_STATED} if none is stated
 * @param judged the latest stated residual score; not computable with reason {@code NOT_STATED} if none is stated
 */
public record Residual(RiskRating now, RiskRating planned, RiskRating target, RiskRating judged) {

	public Residual {
		Objects.requireNonNull(now);
		Objects.requireNonNull(planned);
		Objects.requireNonNull(target);
		Objects.requireNonNull(judged);
	}
}
