package org.assay.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.AndExpression;
import org.assay.model.Arithmetic;
import org.assay.model.BuiltInExpression;
import org.assay.model.Comparison;
import org.assay.model.CustomRule;
import org.assay.model.DateLiteral;
import org.assay.model.Expression;
import org.assay.model.NotExpression;
import org.assay.model.NumberLiteral;
import org.assay.model.OrExpression;
import org.assay.model.PathExpression;
import org.assay.model.QuantifiedExpression;
import org.assay.model.RiskModel;
import org.assay.model.RuleVariable;
import org.assay.model.TextLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions and values: what binds to what. Each expression is shown as it was understood, with all its brackets. */
class ExpressionsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"1 = 2 | (1 = 2)",
		"1 != 2 | (1 != 2)",
		"likelihood <= 3 | (likelihood <= 3)",
		"1 = 1 and 2 = 2 and 3 = 3 | [(1 = 1) and (2 = 2) and (3 = 3)]",
		"1 = 1 or 2 = 2 or 3 = 3 | [(1 = 1) or (2 = 2) or (3 = 3)]",
		"1 = 1 or 2 = 2 and 3 = 3 | [(1 = 1) or [(2 = 2) and (3 = 3)]]",
		"(1 = 1 or 2 = 2) and 3 = 3 | [[(1 = 1) or (2 = 2)] and (3 = 3)]",
		"not 1 = 1 and 2 = 2 | [(not (1 = 1)) and (2 = 2)]",
		"not (1 = 1 and 2 = 2) | (not [(1 = 1) and (2 = 2)])",
		"not not 1 = 1 | (not (not (1 = 1)))",
		"1 + 2 - 3 + 4 = 4 | ([1 + 2 - 3 + 4] = 4)",
		"1 + 2 * 3 * 4 = 25 | ([1 + [2 * 3 * 4]] = 25)",
		"(1 + 2) * 3 = 9 | ([[1 + 2] * 3] = 9)",
		"service.operator is none | (service.operator is none)",
		"service.operator is not none | (service.operator is not none)",
		"service.operator in risk.owner | (service.operator in risk.owner)",
		"service.operator not in risk.owner | (service.operator not in risk.owner)",
		"service handles information | (service handles information)",
		"context uses information | (context uses information)",
		"'\"a\" = \"b\"' | '(\"a\" = \"b\")'",
		"verdict.validUntil < 2025-01-01 | (verdict.validUntil < 2025-01-01)",
		"some x in service.functions has x.state = 1 and 2 = 2 | [(some x in service.functions has (x.state = 1)) and (2 = 2)]",
		"every x in service.functions has not x.state = 1 | (every x in service.functions has (not (x.state = 1)))",
		"no x in service.functions has some y in x.stores has y = 1 | (no x in service.functions has (some y in x.stores has (y = 1)))",
		"no x in service.functions has (x = 1 or x = 2) | (no x in service.functions has [(x = 1) or (x = 2)])"})
	void bindAsTheyRead(String written, String understood) {
		assertEquals(understood, spell(condition(written)));
	}

	@Test
	void mayUseNegationBetweenOperands() {
		assertEquals("(1 is not 2)", spell(condition("1 is /* inte */ not\n2")));
		assertEquals("(1 not in 2)", spell(condition("1 not\n\tin 2")));
	}

	@Test
	void ofRiskModelsGiveTheValue() {
		RiskModel model = Loaded.clean("risk-model m { likelihood 1..3 consequence 1..3 value likelihood * consequence }").only(RiskModel.class);
		assertEquals("[likelihood * consequence]", spell(model.getValue()));
	}

	@Test
	void seeTheVariablesOfTheirRule() {
		Loaded loaded = Loaded.clean("rule R { for service s where s.operator is none }");
		assertSame(loaded.only(RuleVariable.class), loaded.only(PathExpression.class).getTarget());
	}

	@Test
	void seeTheInnermostVariableOfAName() {
		Loaded loaded = Loaded.clean("rule R { for service s where some s in service.functions has s.state = 1 }");
		assertEquals("QuantifiedVariable", loaded.only(PathExpression.class).getTarget().eClass().getName());
	}

	@Test
	void doNotSeeAQuantifiersVariableOutsideIt() {
		Problems.in("rule R { where some xyz in service.functions has xyz.state = 1 and <|xyz|>.state = 2 }")
				.are("R102.unknown(xyz, NamedElement, )");
	}

	@Test
	void seeElementsByName() {
		Loaded loaded = Loaded.clean("import std.klassa.*\nrule R { for service s where s.confidentiality >= severe and s.parent in EEA }");
		assertEquals("Level", ((Comparison) ((AndExpression) loaded.only(CustomRule.class).getCondition()).getOperands().getFirst())
				.getRight() instanceof PathExpression path
				? path.getTarget().eClass().getName() : "");
	}

	@Test
	void needSpaceAroundAMinus() {
		assertEquals("([3 - 1] = 2)", spell(condition("3 - 1 = 2")));
		Problems.in("rule R { where <|a-1|> = 2 }").are("R102.unknown(a-1, NamedElement, )");
		Problems.in("rule R { where <|3-1|> = 2 }").are("R101.date(3-1)");
	}

	@Test
	void mayNamePropertiesByWordsOfTheLanguage() {
		assertEquals("(information.protection-class is none)", spell(condition("information.protection-class is none")));
	}

	private static Expression condition(String text) {
		return Loaded.clean("rule R { where " + text + " }").only(CustomRule.class).getCondition();
	}

	private static String spell(Expression expression) {
		return switch (expression) {
			case OrExpression or -> list(or.getOperands(), " or ");
			case AndExpression and -> list(and.getOperands(), " and ");
			case NotExpression not -> "(not " + spell(not.getOperand()) + ")";
			case Comparison comparison -> "(" + spell(comparison.getLeft()) + " " + comparison.getOperator()
					.getLiteral() + " " + spell(comparison.getRight()) + ")";
			case Arithmetic arithmetic -> "[" + spell(arithmetic.getFirst()) + arithmetic.getSteps().stream()
					.map(step -> " " + step.getOperator().getLiteral() + " " + spell(step.getOperand())).collect(Collectors.joining()) + "]";
			case QuantifiedExpression some -> "(" + some.getQuantifier().getLiteral() + " " + some.getVariable()
					.getName() + " in " + spell(some.getRange())
					+ " has " + spell(some.getBody()) + ")";
			case PathExpression path -> dotted(path.getTarget().getName(), path.getSegments());
			case BuiltInExpression builtIn -> dotted(builtIn.getName().getLiteral(), builtIn.getSegments());
			case NumberLiteral number -> number.getValue().toString();
			case TextLiteral text -> "\"" + text.getValue() + "\"";
			case DateLiteral date -> date.getValue().toString();
			default -> "none";
		};
	}

	private static String dotted(String first, List<String> segments) {
		return segments.isEmpty() ? first : first + "." + String.join(".", segments);
	}

	private static String list(List<Expression> operands, String sign) {
		return operands.stream().map(ExpressionsTest::spell).collect(Collectors.joining(sign, "[", "]"));
	}
}
