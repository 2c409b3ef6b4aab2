package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.analysis.expression.Truth;
import org.assay.model.ConditionState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of docs/reasoning.md. */
final class StandingTest {

	@ParameterizedTest
	@CsvSource({ "FAILS, FAILS, FAILS, FAILS", "FAILS, UNKNOWN, FAILS, UNKNOWN", "FAILS, ASSUMED, FAILS, ASSUMED", "FAILS, HOLDS, FAILS, HOLDS",
			"UNKNOWN, FAILS, FAILS, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN", "UNKNOWN, ASSUMED, UNKNOWN, ASSUMED",
			"UNKNOWN, HOLDS, UNKNOWN, HOLDS", "ASSUMED, FAILS, FAILS, ASSUMED", "ASSUMED, UNKNOWN, UNKNOWN, ASSUMED",
			"ASSUMED, ASSUMED, ASSUMED, ASSUMED", "ASSUMED, HOLDS, ASSUMED, HOLDS", "HOLDS, FAILS, FAILS, HOLDS",
			"HOLDS, UNKNOWN, UNKNOWN, HOLDS", "HOLDS, ASSUMED, ASSUMED, HOLDS", "HOLDS, HOLDS, HOLDS, HOLDS" })
	void combinesByTheTables(Standing left, Standing right, Standing and, Standing or) {
		assertEquals(and, left.and(right));
		assertEquals(or, left.or(right));
	}

	@ParameterizedTest
	@CsvSource({ "FAILS, HOLDS, FAILS", "UNKNOWN, UNKNOWN, UNKNOWN", "ASSUMED, UNKNOWN, UNKNOWN", "HOLDS, FAILS, HOLDS" })
	void whoVouchesForAStatementDoesNotVouchForItsOpposite(Standing standing, Standing negated, Truth truth) {
		assertEquals(negated, standing.not());
		assertEquals(truth, standing.truth());
	}

	@ParameterizedTest
	@EnumSource(Standing.class)
	void isCarriedOverToKleenesLogic(Standing left) {
		assertEquals(left.truth().not(), left.not().truth());
		for (Standing right : Standing.values()) {
			assertEquals(left.truth().and(right.truth()), left.and(right).truth());
			assertEquals(left.truth().or(right.truth()), left.or(right).truth());
		}
	}

	@ParameterizedTest
	@EnumSource(ConditionState.class)
	void readsTheStatesOfConditionsByTheirNames(ConditionState state) {
		assertEquals(state.getName().toUpperCase(java.util.Locale.ROOT), Standing.of(state).name());
	}

	@ParameterizedTest
	@CsvSource({ "ALLOWED, ALLOWED_IF, ALLOWED_IF", "ALLOWED_IF, CASE_BY_CASE, CASE_BY_CASE", "CASE_BY_CASE, EXPIRED, EXPIRED",
			"EXPIRED, NOT_ASSESSED, NOT_ASSESSED", "NOT_ASSESSED, NOT_ALLOWED, NOT_ALLOWED", "ALLOWED, ALLOWED, ALLOWED" })
	void theMoreRestrictiveOutcomeWins(Outcome left, Outcome right, Outcome both) {
		assertEquals(both, left.and(right));
		assertEquals(both, right.and(left));
	}

	@ParameterizedTest
	@CsvSource({ "ALLOWED, true, allowed", "ALLOWED_IF, true, allowed-if", "CASE_BY_CASE, false, case-by-case", "EXPIRED, false, expired",
			"NOT_ASSESSED, false, not-assessed", "NOT_ALLOWED, false, not-allowed" })
	void onlyTwoOutcomesPermit(Outcome outcome, boolean permits, String word) {
		assertEquals(permits, outcome.permits());
		assertEquals(word, outcome.toString());
	}
}
