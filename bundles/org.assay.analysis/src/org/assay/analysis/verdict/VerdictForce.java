package org.assay.analysis.verdict;

/** Whether a verdict counts on a day, and if it does not, why. Of several reasons the first in this order is given. */
public enum VerdictForce {
	/** It counts. */
	IN_FORCE,
	/** It is assumed not to be there. */
	ABSENT,
	/** Names in it mean nothing, so that nobody knows what it covers. */
	INCOMPLETE,
	/** Decided, or valid, or assessed only after the day. */
	NOT_YET,
	/** The assessment around it is withdrawn. */
	WITHDRAWN,
	/** It says neither allow, nor case by case, nor deny. */
	UNDECIDED,
	/** Nobody has decided it. */
	PROPOSED,
	/** Decided by another organisation. */
	FOREIGN,
	/** Past its last day, or past a day or interval on which it was to be reconsidered. */
	ENDED,
	/** A later verdict has taken its place. */
	REPLACED,
	/** Something has happened that calls for a new verdict. */
	OVERTAKEN;

	/** Return the outcome for a use that only such a verdict covers. */
	Outcome ofUncovered() {
		return this == ENDED || this == REPLACED ? Outcome.EXPIRED : Outcome.NOT_ASSESSED;
	}
}
