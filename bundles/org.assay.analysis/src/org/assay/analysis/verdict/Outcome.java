package org.assay.analysis.verdict;

import java.util.Locale;

/** What follows for a use, from the least to the most restrictive; of several the last one in this order wins. */
public enum Outcome {
	/** Allowed, and nothing is left open. */
	ALLOWED,
	/** Allowed where the conditions that are left open hold. */
	ALLOWED_IF,
	/** Somebody has to decide in the single case. */
	CASE_BY_CASE,
	/** It was judged once, but that judgement has ended. */
	EXPIRED,
	/** Nobody has judged it, or what the judgement needs is not known. */
	NOT_ASSESSED,
	NOT_ALLOWED;

	/** Return the more restrictive of two outcomes. */
	public Outcome and(Outcome other) {
		return compareTo(other) >= 0 ? this : other;
	}

	/** Return whether one may go ahead, with or without conditions. */
	public boolean permits() {
		return compareTo(ALLOWED_IF) <= 0;
	}

	/** Return the word for it: {@code allowed}, {@code allowed-if}, {@code case-by-case}, {@code expired}, {@code not-assessed}, {@code not-allowed}. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
