package org.assay.analysis.expression;

/** Kleene's three truth values. */
public enum Truth {
	HOLDS, FAILS, UNKNOWN;

	public static Truth of(boolean value) {
		return value ? HOLDS : FAILS;
	}

	/** Fails if one side fails, holds if both hold, unknown otherwise. */
	public Truth and(Truth other) {
		if (this == FAILS || other == FAILS) {
			return FAILS;
		}
		return this == HOLDS && other == HOLDS ? HOLDS : UNKNOWN;
	}

	/** Holds if one side holds, fails if both fail, unknown otherwise. */
	public Truth or(Truth other) {
		return not().and(other.not()).not();
	}

	/** Swaps holds and fails; the unknown stays unknown. */
	public Truth not() {
		return switch (this) {
		case HOLDS -> FAILS;
		case FAILS -> HOLDS;
		case UNKNOWN -> UNKNOWN;
		};
	}
}
