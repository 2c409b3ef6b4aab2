package org.assay.core.explain;

import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__CONDITION;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__FIX;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__REASON;

import java.util.List;
import org.assay.dsl.loading.Places;
import org.assay.model.CustomRule;
import org.assay.rules.Finding;
import org.assay.rules.Rule;

/** Explains a rule that a project defines itself as the product's own are explained, and shows what it finds. */
final class OwnRuleTrace {

	private static final int MOST = 20;

	private final Trace trace;

	OwnRuleTrace(Trace trace) {
		this.trace = trace;
	}

	void explain(CustomRule definition) {
		Rule rule = Rule.of(definition);
		trace.say("rule.severity", trace.word("severity." + rule.severity().getLiteral()));
		if (definition.getReason() != null) {
			trace.sayAt(definition, CUSTOM_RULE__REASON, "rule.why", definition.getReason().strip());
		}
		if (definition.getFix() != null) {
			trace.sayAt(definition, CUSTOM_RULE__FIX, "rule.fix", definition.getFix().strip());
		}
		if (definition.getCondition() != null) {
			trace.sayAt(definition, CUSTOM_RULE__CONDITION, "rule.condition", Places.textOf(definition.getCondition()));
		}
		trace.findings().ifPresent(all -> found(all.stream().filter(finding -> finding.code().equals(rule.code())).toList()));
	}

	private void found(List<Finding> found) {
		trace.say("rule.found", found.size());
		trace.below(() -> found.stream().limit(MOST).forEach(finding -> trace.sayAt(finding.range(), "finding", finding.code(),
				trace.word("severity." + finding.severity().getLiteral()), finding.message())));
	}
}
