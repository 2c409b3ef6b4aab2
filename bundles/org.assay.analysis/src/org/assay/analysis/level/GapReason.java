package org.assay.analysis.level;

/** Why a subject has no usable level in an aspect. */
public enum GapReason {
	/** No classification that counts states the aspect. */
	NOT_STATED,
	/** The latest classification of its context is past its last day of validity. */
	EXPIRED,
	/** It is only classified after the as-of date. */
	DATED_LATER,
	/** The level that is named does not exist. */
	UNRESOLVED,
	/** Levels of scales without a mapping stand beside each other. */
	INCOMPARABLE
}
