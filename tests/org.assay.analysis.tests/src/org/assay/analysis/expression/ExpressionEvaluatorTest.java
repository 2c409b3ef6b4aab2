package org.assay.analysis.expression;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.and;
import static org.assay.analysis.Given.builtIn;
import static org.assay.analysis.Given.compare;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.not;
import static org.assay.analysis.Given.number;
import static org.assay.analysis.Given.or;
import static org.assay.analysis.Given.path;
import static org.assay.analysis.Given.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.assay.analysis.level.LevelOrder;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticOperator;
import org.assay.model.ArithmeticStep;
import org.assay.model.BuiltInName;
import org.assay.model.DateLiteral;
import org.assay.model.Expression;
import org.assay.model.NamedElement;
import org.assay.model.Operator;
import org.assay.model.QuantifiedExpression;
import org.assay.model.Quantifier;
import org.assay.model.Region;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionEvaluatorTest {

	private static final Value FIVE = new Value.Number(5);

	private final ExpressionEvaluator evaluator = new ExpressionEvaluator(new LevelOrder(List.of()));

	/** {@code holds} is 1 = 1, {@code fails} 1 = 2, {@code unknown} compares something that is not stated. */
	private static Expression condition(Truth truth) {
		return switch (truth) {
		case HOLDS -> compare(number(1), Operator.EQUAL, number(1));
		case FAILS -> compare(number(1), Operator.EQUAL, number(2));
		case UNKNOWN -> compare(builtIn(BuiltInName.RISK), Operator.EQUAL, number(1));
		};
	}

	@ParameterizedTest
	@CsvSource({ "HOLDS, HOLDS, HOLDS, HOLDS", "HOLDS, FAILS, FAILS, HOLDS", "HOLDS, UNKNOWN, UNKNOWN, HOLDS",
			"FAILS, HOLDS, FAILS, HOLDS", "FAILS, FAILS, FAILS, FAILS", "FAILS, UNKNOWN, FAILS, UNKNOWN",
			"UNKNOWN, HOLDS, UNKNOWN, HOLDS", "UNKNOWN, FAILS, FAILS, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN" })
	void combinesConditionsThreeValued(Truth left, Truth right, Truth and, Truth or) {
		assertEquals(and, truth(and(condition(left), condition(right))));
		assertEquals(or, truth(or(condition(left), condition(right))));
		assertEquals(and.not(), truth(not(and(condition(left), condition(right)))));
	}

	@Test
	void notesAllComparisonsAndTheDecisiveOnes() {
		Evaluation holds = evaluate(or(condition(Truth.FAILS), condition(Truth.HOLDS), condition(Truth.UNKNOWN)));
		assertEquals(List.of(Truth.FAILS, Truth.HOLDS, Truth.UNKNOWN),
				holds.comparisons().stream().map(EvaluatedComparison::truth).toList());
		assertEquals(List.of(holds.comparisons().get(1)), holds.decisive());
		Evaluation fails = evaluate(or(condition(Truth.FAILS), condition(Truth.FAILS)));
		assertEquals(fails.comparisons(), fails.decisive());
	}

	@ParameterizedTest
	@CsvSource({ "EQUAL, 5, HOLDS", "EQUAL, 6, FAILS", "UNEQUAL, 6, HOLDS", "LESS, 6, HOLDS", "LESS, 5, FAILS", "LESS_EQUAL, 5, HOLDS",
			"LESS_EQUAL, 4, FAILS", "GREATER, 4, HOLDS", "GREATER, 5, FAILS", "GREATER_EQUAL, 5, HOLDS", "GREATER_EQUAL, 6, FAILS" })
	void comparesNumbers(Operator operator, int right, Truth expected) {
		assertEquals(expected, truth(compare(builtIn(BuiltInName.LIKELIHOOD), operator, number(right))));
	}

	@Test
	void comparesDates() {
		assertEquals(Truth.HOLDS, truth(compare(date(2020, 7, 16), Operator.LESS, date(2020, 7, 17))));
	}

	@Test
	void calculatesFromTheLeft() {
		assertEquals(new Value.Number(7), evaluate(calculation(10, ArithmeticOperator.SUBTRACT, 5, ArithmeticOperator.ADD, 2)).value());
		assertEquals(new Value.Number(25), evaluate(arithmetic(builtIn(BuiltInName.LIKELIHOOD), ArithmeticOperator.MULTIPLY,
				builtIn(BuiltInName.LIKELIHOOD))).value());
	}

	@Test
	void doesNotWrapNumbersThatAreTooLarge() {
		Expression product = number(Integer.MAX_VALUE);
		for (int i = 0; i < 3; i++) {
			product = arithmetic(product, ArithmeticOperator.MULTIPLY, number(Integer.MAX_VALUE));
		}
		assertEquals(Optional.of(Failure.OVERFLOW), evaluate(product).failure());
	}

	@Test
	void calculatingWithWhatIsNotStatedIsUnknown() {
		assertEquals(new Value.Unknown(Doubt.NOT_STATED),
				evaluate(arithmetic(number(1), ArithmeticOperator.ADD, builtIn(BuiltInName.RISK))).value());
	}

	@ParameterizedTest
	@CsvSource({ "IS, HOLDS", "IS_NOT, FAILS" })
	void tellsWhetherSomethingIsStated(Operator operator, Truth expected) {
		assertEquals(expected, truth(compare(builtIn(BuiltInName.RISK), operator, MODEL.createNoneLiteral())));
		assertEquals(expected.not(), truth(compare(builtIn(BuiltInName.LIKELIHOOD), operator, MODEL.createNoneLiteral())));
		assertEquals(expected, truth(compare(text("none"), operator, MODEL.createNoneLiteral())));
		assertEquals(Truth.UNKNOWN, truth(compare(builtIn(BuiltInName.VERDICT), operator, MODEL.createNoneLiteral())));
	}

	@ParameterizedTest
	@CsvSource({ "SE, HOLDS, FAILS", "US, FAILS, HOLDS" })
	void looksForACountryInARegion(String country, Truth in, Truth notIn) {
		Region region = named(MODEL.createRegion(), "EEA", eea -> eea.getCountries().addAll(List.of("NO", "SE")));
		assertEquals(in, truth(compare(text(country), Operator.IN, path(region))));
		assertEquals(notIn, truth(compare(text(country), Operator.NOT_IN, path(region))));
	}

	@Test
	void doesNotKnowWhetherSomethingNotStatedIsInARegion() {
		Region region = named(MODEL.createRegion(), "EEA");
		assertEquals(Truth.UNKNOWN, truth(compare(builtIn(BuiltInName.RISK), Operator.IN, path(region))));
		assertEquals(Truth.UNKNOWN, truth(compare(builtIn(BuiltInName.RISK), Operator.NOT_IN, path(region))));
	}

	@Test
	void comparingDifferentKindsFails() {
		assertEquals(Optional.of(Failure.TYPE_MISMATCH), evaluate(compare(number(1), Operator.EQUAL, text("1"))).failure());
		assertEquals(Optional.of(Failure.TYPE_MISMATCH), evaluate(compare(text("a"), Operator.LESS, text("b"))).failure());
		assertEquals(Optional.of(Failure.TYPE_MISMATCH), evaluate(and(number(1), condition(Truth.HOLDS))).failure());
	}

	@Test
	void aFailedOperandMattersOnlyWhereTheOthersSettleNothing() {
		Expression failed = compare(number(1), Operator.EQUAL, text("1"));
		assertEquals(Truth.HOLDS, truth(or(failed, condition(Truth.HOLDS))));
		assertEquals(Truth.FAILS, truth(and(failed, condition(Truth.FAILS))));
		assertEquals(Optional.of(Failure.TYPE_MISMATCH), evaluate(and(failed, condition(Truth.HOLDS))).failure());
	}

	@Test
	void saysWhichPartIsMissing() {
		assertEquals(Optional.of(Failure.INCOMPLETE), evaluate(null).failure());
		assertEquals(Optional.of(Failure.INCOMPLETE), evaluate(compare(number(1), Operator.EQUAL, null)).failure());
		assertEquals(Optional.of(Failure.UNRESOLVED), evaluate(MODEL.createPathExpression()).failure());
		assertEquals(Optional.of(Failure.UNBOUND), evaluate(builtIn(BuiltInName.CONTEXT)).failure());
		assertEquals(Optional.of(Failure.UNBOUND), evaluate(path(MODEL.createAspect())).failure());
	}

	@Test
	void evaluatesAtTheDeepestNestingAndFailsBelowIt() {
		assertEquals(Truth.HOLDS, truth(nested(ExpressionEvaluator.MAXIMUM_DEPTH - 1)));
		assertEquals(Optional.of(Failure.TOO_DEEP), evaluate(nested(ExpressionEvaluator.MAXIMUM_DEPTH)).failure());
	}

	@Test
	void chainsAreNotNested() {
		Expression[] operands = new Expression[10_000];
		Arrays.setAll(operands, index -> condition(Truth.HOLDS));
		assertEquals(Truth.HOLDS, truth(and(operands)));
	}

	@Test
	void givesUpAfterTooManySteps() {
		NamedElement wide = named(MODEL.createVocabulary(), "wide");
		Expression body = condition(Truth.HOLDS);
		for (int level = 0; level < 3; level++) {
			body = quantified(Quantifier.EVERY, path(wide, "hundred"), body);
		}
		assertEquals(Optional.of(Failure.TOO_LONG), evaluate(body).failure());
	}

	@ParameterizedTest
	@CsvSource({ "SOME, HOLDS", "EVERY, FAILS", "NO, FAILS" })
	void quantifiesOverAList(Quantifier quantifier, Truth expected) {
		QuantifiedExpression expression = quantified(quantifier, path(named(MODEL.createVocabulary(), "wide"), "hundred"), null);
		expression.setBody(compare(path(expression.getVariable()), Operator.LESS, number(5)));
		assertEquals(expected, truth(expression));
	}

	@ParameterizedTest
	@CsvSource({ "SOME, FAILS", "EVERY, HOLDS", "NO, HOLDS" })
	void quantifiesOverNothing(Quantifier quantifier, Truth expected) {
		assertEquals(expected, truth(quantified(quantifier, path(named(MODEL.createVocabulary(), "v"), "nothing"), condition(Truth.HOLDS))));
	}

	@Test
	void neverThrowsForAnyOperatorAndPairOfValues() {
		List<Expression> values = List.of(number(1), text("a"), date(2020, 1, 1), MODEL.createNoneLiteral(), condition(Truth.UNKNOWN),
				builtIn(BuiltInName.VERDICT), builtIn(BuiltInName.SERVICE), path(named(MODEL.createVocabulary(), "v"), "hundred"),
				path(named(MODEL.createRegion(), "EEA")), path(named(MODEL.createLevel(), "free")));
		for (Operator operator : Operator.VALUES) {
			for (Expression left : values) {
				for (Expression right : values) {
					Evaluation evaluation = evaluate(compare(copy(left), operator, copy(right)));
					assertTrue(evaluation.failure().isPresent() || evaluation.value() instanceof Value.Condition);
				}
			}
		}
	}

	private static Expression copy(Expression expression) {
		return EcoreUtil.copy(expression);
	}

	private Evaluation evaluate(Expression expression) {
		return evaluator.evaluate(expression, new Sample());
	}

	private Truth truth(Expression expression) {
		return evaluate(expression).truth();
	}

	private static Expression nested(int levels) {
		Expression expression = condition(Truth.HOLDS);
		for (int level = 1; level < levels; level++) {
			expression = and(expression);
		}
		return expression;
	}

	private static DateLiteral date(int year, int month, int day) {
		DateLiteral literal = MODEL.createDateLiteral();
		literal.setValue(LocalDate.of(year, month, day));
		return literal;
	}

	private static Arithmetic calculation(int first, Object... operatorsAndOperands) {
		Arithmetic arithmetic = MODEL.createArithmetic();
		arithmetic.setFirst(number(first));
		for (int index = 0; index < operatorsAndOperands.length; index += 2) {
			arithmetic.getSteps().add(step((ArithmeticOperator) operatorsAndOperands[index], number((Integer) operatorsAndOperands[index + 1])));
		}
		return arithmetic;
	}

	private static Arithmetic arithmetic(Expression first, ArithmeticOperator operator, Expression operand) {
		Arithmetic arithmetic = MODEL.createArithmetic();
		arithmetic.setFirst(first);
		arithmetic.getSteps().add(step(operator, operand));
		return arithmetic;
	}

	private static ArithmeticStep step(ArithmeticOperator operator, Expression operand) {
		ArithmeticStep step = MODEL.createArithmeticStep();
		step.setOperator(operator);
		step.setOperand(operand);
		return step;
	}

	private static QuantifiedExpression quantified(Quantifier quantifier, Expression range, Expression body) {
		QuantifiedExpression expression = MODEL.createQuantifiedExpression();
		expression.setQuantifier(quantifier);
		expression.setVariable(named(MODEL.createQuantifiedVariable(), "x"));
		expression.setRange(range);
		expression.setBody(body);
		return expression;
	}

	/** Likelihood is 5, the risk is not stated, the verdict is unknown; anything has a hundred numbers and nothing. */
	private static final class Sample implements Environment {

		@Override
		public Optional<Value> builtIn(BuiltInName name) {
			return switch (name) {
			case LIKELIHOOD -> Optional.of(FIVE);
			case RISK -> Optional.of(new Value.None());
			case VERDICT -> Optional.of(new Value.Unknown(Doubt.NOT_STATED));
			case SERVICE -> Optional.of(new Value.Reference(MODEL.createServiceInstance()));
			default -> Optional.empty();
			};
		}

		@Override
		public Value property(EObject element, String name) {
			return switch (name) {
			case "hundred" -> new Value.Several(LongStream.range(0, 100).<Value>mapToObj(Value.Number::new).toList());
			case "nothing" -> new Value.None();
			default -> Environment.super.property(element, name);
			};
		}
	}
}
