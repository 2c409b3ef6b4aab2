package org.assay.analysis.verdict;

import org.assay.analysis.expression.Truth;
import org.assay.model.ConditionState;

/**
 * How a statement stands: Kleene's three truth values, and between unknown and holds what somebody vouches for without proof. The literals are
 * in order, from the worst for a statement to the best.
 *
 * <table>
 * <caption>and: the lower of the two; or: the higher</caption>
 * <tr><th>and</th><th>fails</th><th>unknown</th><th>assumed</th><th>holds</th></tr>
 * <tr><th>fails</th><td>fails</td><td>fails</td><td>fails</td><td>fails</td></tr>
 * <tr><th>unknown</th><td>fails</td><td>unknown</td><td>unknown</td><td>unknown</td></tr>
 * <tr><th>assumed</th><td>fails</td><td>unknown</td><td>assumed</td><td>assumed</td></tr>
 * <tr><th>holds</th><td>fails</td><td>unknown</td><td>assumed</td><td>holds</td></tr>
 * <tr><th>or</th><th>fails</th><th>unknown</th><th>assumed</th><th>holds</th></tr>
 * <tr><th>fails</th><td>fails</td><td>unknown</td><td>assumed</td><td>holds</td></tr>
 * <tr><th>unknown</th><td>unknown</td><td>unknown</td><td>assumed</td><td>holds</td></tr>
 * <tr><th>assumed</th><td>assumed</td><td>assumed</td><td>assumed</td><td>holds</td></tr>
 * <tr><th>holds</th><td>holds</td><td>holds</td><td>holds</td><td>holds</td></tr>
 * </table>
 *
 * <p>{@link #truth} takes assumed for unknown, and carries {@code and}, {@code or} and {@code not} over to Kleene's. Who vouches for a
 * statement does not vouch for its opposite, so that {@code not assumed} is unknown, and to negate twice loses the word of whoever vouched.
 */
public enum Standing {
	FAILS, UNKNOWN, ASSUMED, HOLDS;

	public static Standing of(Truth truth) {
		return switch (truth) {
		case HOLDS -> HOLDS;
		case FAILS -> FAILS;
		case UNKNOWN -> UNKNOWN;
		};
	}

	public static Standing of(ConditionState state) {
		return switch (state) {
		case HOLDS -> HOLDS;
		case FAILS -> FAILS;
		case ASSUMED -> ASSUMED;
		case UNKNOWN -> UNKNOWN;
		};
	}

	/** Return holds or fails. */
	public static Standing of(boolean value) {
		return value ? HOLDS : FAILS;
	}

	public Standing and(Standing other) {
		return compareTo(other) <= 0 ? this : other;
	}

	public Standing or(Standing other) {
		return compareTo(other) >= 0 ? this : other;
	}

	/** Swaps holds and fails; what is not known stays unknown, also where somebody vouches for it. */
	public Standing not() {
		return switch (this) {
		case HOLDS -> FAILS;
		case FAILS -> HOLDS;
		case UNKNOWN, ASSUMED -> UNKNOWN;
		};
	}

	/** Return Kleene's truth value: what is only vouched for is unknown. */
	public Truth truth() {
		return switch (this) {
		case HOLDS -> Truth.HOLDS;
		case FAILS -> Truth.FAILS;
		case UNKNOWN, ASSUMED -> Truth.UNKNOWN;
		};
	}
}
