package org.assay.analysis.expression;

import static org.assay.analysis.Given.compare;
import static org.assay.analysis.Given.klassa;
import static org.assay.analysis.Given.level;
import static org.assay.analysis.Given.path;
import static org.assay.analysis.Given.scale;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Given;
import org.assay.analysis.level.LevelOrder;
import org.assay.model.Aspect;
import org.assay.model.Level;
import org.assay.model.Operator;
import org.assay.model.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GradedComparisonTest {

	private final Scale klassa = klassa();
	private final Aspect aspect = Given.aspect("confidentiality");
	private final ExpressionEvaluator evaluator = new ExpressionEvaluator(new LevelOrder(List.of()));

	@ParameterizedTest(name = "{0} {1} {2}: {3}")
	@CsvSource({ "moderate, GREATER_EQUAL, moderate, HOLDS", "moderate, GREATER_EQUAL, severe, FAILS", "severe, GREATER, moderate, HOLDS",
			"moderate, GREATER, moderate, FAILS", "moderate, LESS, severe, HOLDS", "moderate, LESS_EQUAL, moderate, HOLDS",
			"moderate, EQUAL, moderate, HOLDS", "moderate, UNEQUAL, moderate, FAILS", "moderate, IS, moderate, HOLDS" })
	void comparesLevelsByPlace(String left, Operator operator, String right, Truth expected) {
		assertEquals(expected, evaluate(new Value.Graded(level(klassa, left), false), operator, level(klassa, right)).truth());
	}

	@ParameterizedTest(name = "at least moderate {0} {1}: {2}")
	@CsvSource({ "GREATER_EQUAL, negligible, HOLDS", "GREATER_EQUAL, moderate, HOLDS", "GREATER_EQUAL, severe, UNKNOWN",
			"GREATER, negligible, HOLDS", "GREATER, moderate, UNKNOWN", "LESS, moderate, FAILS", "LESS, severe, UNKNOWN",
			"LESS_EQUAL, negligible, FAILS", "LESS_EQUAL, moderate, UNKNOWN", "EQUAL, negligible, FAILS", "EQUAL, moderate, UNKNOWN",
			"EQUAL, severe, UNKNOWN", "UNEQUAL, negligible, HOLDS", "UNEQUAL, severe, UNKNOWN" })
	void aLowerBoundSettlesOnlyWhatHoldsForAllLevelsAboveIt(Operator operator, String right, Truth expected) {
		EvaluatedComparison result = evaluate(new Value.Graded(level(klassa, "moderate"), true), operator, level(klassa, right));
		assertEquals(expected, result.truth());
		assertEquals(expected == Truth.UNKNOWN ? Optional.of(Doubt.LOWER_BOUND) : Optional.empty(), result.doubt());
	}

	@Test
	void aLowerBoundAtTheTopOfTheScaleIsExact() {
		Level top = level(klassa, "exceptional");
		assertEquals(Truth.HOLDS, evaluate(new Value.Graded(top, true), Operator.EQUAL, top).truth());
	}

	@Test
	void scalesWithoutMappingAreNotCompared() {
		EvaluatedComparison result = evaluate(new Value.Graded(level(klassa, "severe"), false), Operator.GREATER_EQUAL,
				level(scale("letters", "K1"), "K1"));
		assertEquals(Optional.of(Doubt.INCOMPARABLE_SCALES), result.doubt());
		assertEquals(Truth.UNKNOWN, result.truth());
	}

	@Test
	void keepsTheDoubtOfAnUnclassifiedAspect() {
		EvaluatedComparison result = evaluate(new Value.Unknown(Doubt.NOT_CLASSIFIED), Operator.GREATER_EQUAL, level(klassa, "moderate"));
		assertEquals(Optional.of(Doubt.NOT_CLASSIFIED), result.doubt());
	}

	private EvaluatedComparison evaluate(Value left, Operator operator, Level right) {
		Environment environment = new Environment() {
			@Override
			public Optional<Value> aspect(Aspect named) {
				return named == aspect ? Optional.of(left) : Optional.empty();
			}
		};
		return evaluator.evaluate(compare(path(aspect), operator, path(right)), environment).comparisons().get(0);
	}
}
