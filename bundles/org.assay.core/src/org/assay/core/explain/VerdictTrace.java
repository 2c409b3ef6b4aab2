package org.assay.core.explain;

import static org.assay.model.AssayPackage.Literals.VERDICT__RESULT;
import static org.assay.model.AssayPackage.Literals.VERDICT__VALID_UNTIL;

import org.assay.analysis.verdict.VerdictForce;
import org.assay.analysis.verdict.World;
import org.assay.model.Condition;
import org.assay.model.Verdict;

/** Explains what a verdict says on the day. */
final class VerdictTrace {

	private final Trace trace;

	VerdictTrace(Trace trace) {
		this.trace = trace;
	}

	void explain(Verdict verdict) {
		World world = trace.analysis().world();
		trace.say("verdict.outcome", trace.word("outcome." + world.outcome(verdict)), trace.analysis().asOf());
		trace.below(() -> {
			trace.sayAt(verdict, VERDICT__RESULT, World.isDecided(verdict) ? "verdict.decided" : "verdict.proposed",
					verdict.getResult().getLiteral(), Words.name(verdict.getDecidedBy()), Words.text(verdict.getDecidedOn()));
			if (world.force(verdict) != VerdictForce.IN_FORCE) {
				trace.say("verdict.force", trace.word("force." + world.force(verdict)));
			}
			if (verdict.getValidUntil() != null) {
				trace.sayAt(verdict, VERDICT__VALID_UNTIL, "verdict.until", verdict.getValidUntil());
			}
			verdict.getConditions().forEach(this::condition);
			verdict.getRestsOn().forEach(evidence -> trace.sayAt(evidence, "verdict.restsOn", Words.name(evidence)));
		});
	}

	private void condition(Condition condition) {
		String state = condition.isEachUse() ? "each-use" : condition.getState().getLiteral();
		trace.sayAt(condition, condition.isRecommended() ? "verdict.advice" : "verdict.condition", Words.name(condition),
				trace.word("condition." + state));
	}
}
