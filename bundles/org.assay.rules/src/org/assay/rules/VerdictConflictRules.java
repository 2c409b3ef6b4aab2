package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.VERDICT__RESULT;

import org.assay.analysis.Analysis;
import org.assay.analysis.verdict.VerdictConflicts;

/** One organisation does not allow and forbid the same thing at the same time. */
final class VerdictConflictRules implements RuleGroup {

	private final Analysis analysis;

	VerdictConflictRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.project(RuleCatalogue.R83, this::verdictsMustNotContradict);
	}

	private void verdictsMustNotContradict(Reporter report) {
		VerdictConflicts.of(analysis.world()).forEach((verdict, other) -> report.at(verdict, VERDICT__RESULT).with(verdict, other));
	}
}
