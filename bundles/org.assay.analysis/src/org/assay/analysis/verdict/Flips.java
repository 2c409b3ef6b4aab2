package org.assay.analysis.verdict;

import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * The smallest sets of facts that would have to be otherwise for an outcome to change.
 *
 * @param goal what is reached
 * @param sets at most {@link #MOST} sets, the smallest first, sets of one size in the order of their facts; none contains another
 * @param complete whether there is no smaller set than the last one that is missing; false if the search was given up
 */
public record Flips(Goal goal, List<FlipSet> sets, boolean complete) {

	/** Most sets that are given. */
	public static final int MOST = 3;

	public Flips {
		Objects.requireNonNull(goal);
		sets = List.copyOf(sets);
	}

	/** What a flip set leads to. */
	public enum Goal {
		/** Allowed, with or without conditions. */
		PERMITTED,
		/** Allowed without conditions. */
		UNCONDITIONAL,
		/** Neither allowed nor allowed under conditions. */
		REFUSED;

		boolean isReached(Outcome outcome) {
			return switch (this) {
			case PERMITTED -> outcome.permits();
			case UNCONDITIONAL -> outcome == Outcome.ALLOWED;
			case REFUSED -> !outcome.permits();
			};
		}
	}

	/**
	 * Facts that change the outcome together, and of which none can be left out.
	 *
	 * @param changes for each fact, in their order, whether it would have to hold or to fail
	 * @param outcome the outcome that follows
	 */
	public record FlipSet(SequencedMap<Fact, Boolean> changes, Outcome outcome) {
		public FlipSet {
			Objects.requireNonNull(changes);
			Objects.requireNonNull(outcome);
		}
	}
}
