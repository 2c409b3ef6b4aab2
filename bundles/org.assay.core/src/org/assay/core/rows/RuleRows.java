package org.assay.core.rows;

import java.util.ArrayList;
import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.CustomRule;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;

/** The rules of the product, then those of the project. */
final class RuleRows implements RowSource {

	private final RuleTexts texts;

	RuleRows(String language) {
		texts = RuleTexts.of(language);
	}

	@Override
	public List<Row> rows(CheckedProject project) {
		List<Row> rows = new ArrayList<>();
		RuleCatalogue.all().forEach(rule -> rows.add(row(rule)));
		project.corpus().all(CustomRule.class).forEach(rule -> rows.add(row(rule)));
		return rows;
	}

	private Row row(Rule rule) {
		return Row.empty().put("name", rule.code()).put("title", texts.title(rule)).put("file", null).put("line", null)
				.put("severity", rule.severity()).put("since", rule.since()).put("source", rule.source()).put("own", false);
	}

	private static Row row(CustomRule rule) {
		return Row.of(rule).put("severity", Rule.of(rule).severity()).put("since", null).put("source", null).put("own", true);
	}
}
