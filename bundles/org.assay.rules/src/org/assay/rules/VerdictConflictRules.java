package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.VERDICT__RESULT;

import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.verdict.VerdictConflicts;

/** One organisation does not allow and forbid the same thing at the same time. */
final class VerdictConflictRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;

	VerdictConflictRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.project(RuleCatalogue.R83, this::verdictsMustNotContradict);
	}

	private void verdictsMustNotContradict(Reporter report) {
		VerdictConflicts.of(corpus, analysis.asOf())
				.forEach((verdict, other) -> report.at(verdict, VERDICT__RESULT).with(verdict, other));
	}
}
