package org.assay.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.model.CustomRule;
import org.assay.model.RuleSeverity;

/** The rules that a project defines itself, by name. */
final class OwnRules {

	private final Map<String, Rule> byName = new HashMap<>();

	OwnRules(Collection<CustomRule> definitions) {
		for (CustomRule definition : definitions) {
			Rule rule = of(definition);
			byName.putIfAbsent(rule.code(), rule);
		}
	}

	/** Return the rule that a definition makes; without a stated severity it warns, and one that is off is not run. */
	static Rule of(CustomRule definition) {
		return Rule.own(String.valueOf(definition.getName()), definition.isSetSeverity() ? definition.getSeverity() : RuleSeverity.WARNING);
	}

	Optional<Rule> find(String name) {
		return Optional.ofNullable(byName.get(name));
	}
}
