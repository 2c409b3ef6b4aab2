package org.assay.analysis.expression;

/** Why a comparison cannot be decided. */
public enum Doubt {
	/** A value is not stated, or stated as unknown. */
	NOT_STATED,
	/** The aspect is not classified. */
	NOT_CLASSIFIED,
	/** The level is a lower bound: something that would count is not classified. */
	LOWER_BOUND,
	/** The levels are of scales without a mapping between them. */
	INCOMPARABLE_SCALES,
	/** The level is outside of what requirement catalogues cover. */
	OUTSIDE_CATALOGUE
}
