package org.assay.rules;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;

/**
 * What rules look at in one run.
 *
 * @param corpus the files
 * @param analysis derived values of the corpus as of a day
 * @param stop whether what the rules find is no longer wanted
 */
public record RuleContext(Corpus corpus, Analysis analysis, BooleanSupplier stop) {

	public RuleContext {
		Objects.requireNonNull(corpus);
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(stop);
	}

	/** Make what rules look at in a run that goes to its end. */
	public RuleContext(Corpus corpus, Analysis analysis) {
		this(corpus, analysis, () -> false);
	}

	/** Go on, if what the rules find is still wanted.
	 * @throws CancellationException if not */
	void goOn() {
		if (stop.getAsBoolean()) {
			throw new CancellationException();
		}
	}
}
