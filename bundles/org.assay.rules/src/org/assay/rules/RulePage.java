package org.assay.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page about a rule, in Markdown: what it demands in both languages, why, how to fix it, and its samples. */
public final class RulePage {

	private static final List<String> LANGUAGES = List.of("sv", "en");

	private RulePage() {
	}

	/** Return the page of a rule. */
	public static String of(Rule rule) {
		StringBuilder page = new StringBuilder();
		RuleTexts swedish = RuleTexts.of("sv");
		RuleTexts english = RuleTexts.of("en");
		page.append("# ").append(rule.code()).append(": ").append(english.title(rule)).append("\n\n*").append(swedish.title(rule)).append("*\n\n");
		page.append(english.word("page.severity")).append(": **").append(severities(rule, english)).append("** (").append(severities(rule, swedish))
				.append(")  \n");
		page.append(english.word("page.source")).append(": ").append(rule.source()).append("  \n");
		page.append(english.word("page.since")).append(": ").append(rule.since()).append('\n');
		for (RuleTexts texts : List.of(english, swedish)) {
			section(page, texts.word("page.why"), texts.why(rule));
			section(page, texts.word("page.fix"), texts.fix(rule));
		}
		sample(page, "page.bad", RuleSamples.bad(rule));
		sample(page, "page.good", RuleSamples.good(rule));
		return page.toString();
	}

	/** Return the page that lists all rules. */
	public static String index() {
		StringBuilder page = new StringBuilder("# Rules\n\n| code | severity | rule | regel |\n|---|---|---|---|\n");
		RuleTexts english = RuleTexts.of("en");
		for (Rule rule : RuleCatalogue.all()) {
			page.append("| [").append(rule.code()).append("](").append(rule.code()).append(".md) | ").append(severities(rule, english))
					.append(" | ").append(english.title(rule)).append(" | ").append(RuleTexts.of("sv").title(rule)).append(" |\n");
		}
		return page.toString();
	}

	/** The severity of the rule, then those of its milder variants. */
	private static String severities(Rule rule, RuleTexts texts) {
		return rule.severities().stream().sorted((left, right) -> right.compareTo(left))
				.map(severity -> texts.word("severity." + severity.getLiteral())).collect(Collectors.joining(", "));
	}

	private static void section(StringBuilder page, String heading, String text) {
		page.append("\n## ").append(heading).append("\n\n").append(text).append('\n');
	}

	private static void sample(StringBuilder page, String heading, Optional<String> text) {
		String title = LANGUAGES.stream().map(RuleTexts::of).map(texts -> texts.word(heading)).collect(Collectors.joining(" / "));
		text.ifPresent(content -> page.append("\n## ").append(title).append("\n\n```assay\n").append(content.stripTrailing()).append("\n```\n"));
	}
}
