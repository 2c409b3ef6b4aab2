package org.assay.core.ask;

import java.util.List;
import java.util.Objects;
import org.assay.analysis.verdict.Flips;
import org.assay.analysis.verdict.VerdictAnswer;

/** The answer to a question. */
public sealed interface Answer {

	/** Return whether the answer is yes, perhaps under conditions; a list is always one. */
	boolean isYes();

	/**
	 * Whether something is allowed, and why.
	 *
	 * @param verdict the answer with its reasons
	 * @param flips the smallest changes that would turn it
	 */
	record OfUse(VerdictAnswer verdict, Flips flips) implements Answer {
		public OfUse {
			Objects.requireNonNull(verdict);
			Objects.requireNonNull(flips);
		}

		@Override
		public boolean isYes() {
			return verdict.outcome().permits();
		}
	}

	/**
	 * A list.
	 *
	 * @param rows what was found, in the order that the question calls for; all have the same fields in the same order
	 */
	record OfRows(List<AnswerRow> rows) implements Answer {
		public OfRows {
			rows = List.copyOf(rows);
		}

		@Override
		public boolean isYes() {
			return true;
		}
	}
}
