package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.model.RuleSeverity;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

	/** What the loader and the engine report themselves; every other rule has a check. */
	private static final Set<String> WITHOUT_CHECK =
			Set.of("R00", "R101", "R102", "R103", "R104", "R105", "R106", "R107", "R108", "R109", "R111", "R113", "R125");

	@Test
	void codesAreSpelledAlikeAndUnique() {
		List<String> codes = RuleCatalogue.all().stream().map(Rule::code).toList();
		assertEquals(codes.size(), Set.copyOf(codes).size());
		assertTrue(codes.stream().allMatch(code -> code.matches("R\\d{2}|R1\\d{2}")), codes::toString);
	}

	@Test
	void codesComeInOrderOfTheirNumbers() {
		List<Integer> numbers = RuleCatalogue.all().stream().map(rule -> Integer.parseInt(rule.code().substring(1))).toList();
		assertEquals(numbers.stream().sorted().toList(), numbers);
	}

	@Test
	void everyConstantIsNamedByItsCode() throws IllegalAccessException {
		for (var field : RuleCatalogue.class.getFields()) {
			assertEquals(field.getName(), ((Rule) field.get(null)).code());
		}
	}

	@Test
	void everyRuleHasACheckAndEveryCheckARule() {
		Corpus corpus = new Corpus(List.of(), List.of());
		Checks checks = new Checks();
		RuleContext context = new RuleContext(corpus, Analysis.of(corpus, LocalDate.of(2026, 11, 21)));
		RuleGroups.ALL.forEach(group -> group.create(context).register(checks));
		Set<String> expected = RuleCatalogue.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
		expected.removeAll(WITHOUT_CHECK);
		assertEquals(expected, checks.codes());
	}

	@Test
	void variantsAreMilderThanTheirRule() {
		for (Rule rule : RuleCatalogue.all()) {
			rule.variants().forEach((variant, severity) -> assertTrue(severity.compareTo(rule.severity()) < 0, rule + " " + variant));
			assertFalse(rule.severities().contains(RuleSeverity.OFF), rule::code);
		}
	}

	@Test
	void everyRuleSaysWhereItComesFromAndSinceWhen() {
		for (Rule rule : RuleCatalogue.all()) {
			assertFalse(rule.source().isBlank(), rule::code);
			assertTrue(rule.since().matches("\\d+\\.\\d+"), rule::code);
		}
	}

	@Test
	void ruleIsFoundByItsCode() {
		assertEquals(RuleCatalogue.R41, RuleCatalogue.find("R41").orElseThrow());
		assertTrue(RuleCatalogue.find("R999").isEmpty());
	}
}
