package org.assay.analysis.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TruthTest {

	@ParameterizedTest
	@CsvSource({ "HOLDS, HOLDS, HOLDS, HOLDS", "HOLDS, FAILS, FAILS, HOLDS", "HOLDS, UNKNOWN, UNKNOWN, HOLDS",
			"FAILS, HOLDS, FAILS, HOLDS", "FAILS, FAILS, FAILS, FAILS", "FAILS, UNKNOWN, FAILS, UNKNOWN",
			"UNKNOWN, HOLDS, UNKNOWN, HOLDS", "UNKNOWN, FAILS, FAILS, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN" })
	void combinesByKleenesTables(Truth left, Truth right, Truth and, Truth or) {
		assertEquals(and, left.and(right));
		assertEquals(or, left.or(right));
	}

	@ParameterizedTest
	@CsvSource({ "HOLDS, FAILS", "FAILS, HOLDS", "UNKNOWN, UNKNOWN" })
	void negationKeepsTheUnknown(Truth truth, Truth negated) {
		assertEquals(negated, truth.not());
	}
}
