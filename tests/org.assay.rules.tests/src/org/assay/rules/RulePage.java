package org.assay.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.model.RuleSeverity;

/** The page about a rule, in Markdown: what it demands in both languages, why, how to fix it, and its samples. */
final class RulePage {

	private static final RuleTexts SWEDISH = RuleTexts.of("sv");
	private static final RuleTexts ENGLISH = RuleTexts.of("en");
	private static final Map<RuleSeverity, String> SWEDISH_WORDS =
			Map.of(RuleSeverity.ERROR, "fel", RuleSeverity.WARNING, "varning", RuleSeverity.INFO, "upplysning");
	private static final Map<RuleSeverity, String> ENGLISH_WORDS =
			Map.of(RuleSeverity.ERROR, "error", RuleSeverity.WARNING, "warning", RuleSeverity.INFO, "info");

	private RulePage() {
	}

	/** Return the page of a rule. */
	static String of(Rule rule) {
		String head = """
				# %s: %s

				*%s*

				Severity: **%s** (%s)\s\s
				Source: %s\s\s
				Since: %s

				## Why

				%s

				## How to fix it

				%s

				## Varför

				%s

				## Så rättar du

				%s
				""".formatted(rule.code(), ENGLISH.title(rule), SWEDISH.title(rule), severities(rule, ENGLISH_WORDS), severities(rule, SWEDISH_WORDS),
				rule.source(), rule.since(), ENGLISH.why(rule), ENGLISH.fix(rule), SWEDISH.why(rule), SWEDISH.fix(rule));
		return head + sample("Bad / Fel", RuleSamples.bad(rule)) + sample("Good / Rätt", RuleSamples.good(rule));
	}

	/** Return the page that lists all rules. */
	static String index() {
		String rows = RuleCatalogue.all().stream().map(rule -> "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |\n".formatted(rule.code(),
				severities(rule, ENGLISH_WORDS), ENGLISH.title(rule), SWEDISH.title(rule))).collect(Collectors.joining());
		return """
				# Rules

				Every finding has the code of the rule that it breaks. Warnings and infos can be accepted where they stand, and their severity can be
				changed in the project block; errors can be lowered to warnings, with a reason, unless they make every other result doubtful or
				keep something from being published that must not be.

				| code | severity | rule | regel |
				|---|---|---|---|
				""" + rows;
	}

	/** The severity of the rule, then those of its milder variants. */
	private static String severities(Rule rule, Map<RuleSeverity, String> words) {
		return rule.severities().stream().sorted((left, right) -> right.compareTo(left))
				.map(words::get).collect(Collectors.joining(", "));
	}

	private static String sample(String heading, Optional<String> text) {
		return text.map(content -> List.of("", "## " + heading, "", "```assay", content.stripTrailing(), "```", ""))
				.map(lines -> String.join("\n", lines)).orElse("");
	}
}
