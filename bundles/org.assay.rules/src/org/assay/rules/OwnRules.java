package org.assay.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.model.CustomRule;

/** The rules that a project defines itself, by name. */
final class OwnRules {

	private final Map<String, Rule> byName = new HashMap<>();

	OwnRules(Collection<CustomRule> definitions) {
		for (CustomRule definition : definitions) {
			Rule rule = Rule.of(definition);
			byName.putIfAbsent(rule.code(), rule);
		}
	}

	Optional<Rule> find(String name) {
		return Optional.ofNullable(byName.get(name));
	}
}
