package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R114;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last day of support of an edition, 2026-06-30 in the sample. */
class LifecycleRulesTest {

	private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

	@Test
	void lastDayIsADayWithSupport() {
		marked().findsOn(LAST.plusDays(1), "warning R114");
		marked().findsOn(LAST, "info R114");
	}

	@Test
	void itIsSaidNinetyDaysAhead() {
		marked().findsOn(LAST.minusDays(90), "info R114");
		Variation.ofBad(R114).expect().asOf(LAST.minusDays(91)).nothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {"planned", "retired"})
	void whatNobodyUsesMayBeOld(String status) {
		Variation.ofBad(R114).with("status in-use", "status " + status).findsNothing();
	}

	@Test
	void pilotIsUse() {
		marked().with("status in-use", "status pilot").finds("warning R114");
		Variation.ofBad(R114).with("    status in-use\n", "").findsNothing();
	}

	private static Variation marked() {
		return Variation.ofBad(R114).with("    edition Talk4\n", "    edition <|Talk4|>\n");
	}
}
