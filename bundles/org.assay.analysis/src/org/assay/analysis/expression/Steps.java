package org.assay.analysis.expression;

/** Counts the steps of several evaluations, so that the work of all of them can be limited without a clock. */
public final class Steps {

	private long taken;

	void add(int count) {
		taken += count;
	}

	/** Return the number of steps so far, see {@link ExpressionEvaluator#MAXIMUM_STEPS}. */
	public long taken() {
		return taken;
	}
}
