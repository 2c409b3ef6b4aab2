package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.core.check.SelfTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fires on its bad sample and is silent on its good one, and neither breaks any other rule. */
class RuleSamplesTest {

	/** No text can make a check fail or an encoding wrong; one that is too large is made where it is needed, as in {@link LargeFilesTest}. */
	private static final Set<String> WITHOUT_SAMPLE = Set.of("R00", "R108", "R113");

	/**
	 * Findings of other rules that belong to a sample: the framework of R56 is challenged whoever is certified, and the claim of R17 is no
	 * more than that.
	 */
	private static final Map<String, Set<String>> COMPANIONS = Map.of("R56", Set.of("R59"), "R17", Set.of("R124"));

	static List<Rule> rules() {
		return RuleCatalogue.all().stream().filter(rule -> !WITHOUT_SAMPLE.contains(rule.code())).toList();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void badSampleBreaksItsRuleOnly(Rule rule) {
		Set<String> codes = codes(RuleSamples.bad(rule).orElseThrow());
		assertTrue(codes.remove(rule.code()), () -> rule + " is silent on its bad sample");
		codes.removeAll(COMPANIONS.getOrDefault(rule.code(), Set.of()));
		assertEquals(Set.of(), codes);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void goodSampleBreaksNoRule(Rule rule) {
		Set<String> codes = codes(RuleSamples.good(rule).orElseThrow());
		codes.removeAll(COMPANIONS.getOrDefault(rule.code(), Set.of()));
		assertEquals(Set.of(), codes);
	}

	@Test
	void rulesWithoutSampleHaveNone() {
		for (String code : WITHOUT_SAMPLE) {
			Rule rule = RuleCatalogue.find(code).orElseThrow();
			assertFalse(RuleSamples.bad(rule).isPresent() || RuleSamples.good(rule).isPresent(), code);
		}
	}

	/** Codes of what is found and not accepted. */
	private static Set<String> codes(String text) {
		Set<String> codes = new TreeSet<>();
		SelfTest.check(text).findings().stream().filter(finding -> finding.accepted().isEmpty())
				.forEach(finding -> codes.add(finding.code()));
		return codes;
	}
}
