package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;
import org.assay.rules.SourceRange;
import org.junit.jupiter.api.Test;

class FindingLimitTest {

	private static final FindingLimit LIMIT = new FindingLimit(2, 3);

	@Test
	void leavesAShortResultAsItIs() {
		List<Finding> findings = List.of(finding("R19", RuleSeverity.WARNING, "a", 1), finding("R41", RuleSeverity.ERROR, "b", 1));
		assertSame(findings, LIMIT.keep(findings));
	}

	@Test
	void keepsTheMostSeriousOfAFileInTheOrderOfTheText() {
		assertEquals(List.of(2, 4), lines(List.of(finding("R49", RuleSeverity.INFO, "a", 1), finding("R19", RuleSeverity.WARNING, "a", 2),
				finding("R19", RuleSeverity.WARNING, "a", 3), finding("R41", RuleSeverity.ERROR, "a", 4))));
	}

	@Test
	void keepsAnErrorOfTheLastFileBeforeWarningsOfTheFirst() {
		assertEquals(List.of(1, 2, 9), lines(List.of(finding("R19", RuleSeverity.WARNING, "a", 1), finding("R19", RuleSeverity.WARNING, "b", 2),
				finding("R19", RuleSeverity.WARNING, "c", 3), finding("R41", RuleSeverity.ERROR, "d", 9))));
	}

	@Test
	void keepsAFailureOfTheProgramBeforeErrors() {
		assertEquals(List.of(1, 3), lines(List.of(finding("R41", RuleSeverity.ERROR, "a", 1), finding("R41", RuleSeverity.ERROR, "a", 2),
				finding("R00", RuleSeverity.ERROR, "a", 3))));
	}

	private static List<Integer> lines(List<Finding> findings) {
		return LIMIT.keep(findings).stream().map(finding -> finding.range().line()).toList();
	}

	private static Finding finding(String code, RuleSeverity severity, String file, int line) {
		return new Finding(code, severity, "", new SourceRange(file, line, 1, line, 2), "", Optional.empty(), List.of());
	}
}
