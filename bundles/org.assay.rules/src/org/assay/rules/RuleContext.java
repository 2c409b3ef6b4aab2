package org.assay.rules;

import java.util.Objects;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;

/**
 * What rules look at in one run.
 *
 * @param corpus the files
 * @param analysis derived values of the corpus as of a day
 */
public record RuleContext(Corpus corpus, Analysis analysis) {

	public RuleContext {
		Objects.requireNonNull(corpus);
		Objects.requireNonNull(analysis);
	}
}
