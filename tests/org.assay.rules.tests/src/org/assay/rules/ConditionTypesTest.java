package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.assay.analysis.expression.ExpressionProblem;
import org.assay.testkit.Checked;
import org.assay.testkit.Expect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a condition whatever the project says is said at the very word, also in a project that has nothing of the kind. */
class ConditionTypesTest {

	private static final String RULE = """
			package sample
			import std.klassa.*
			organisation Town "Town" { role Owner "Owner" unit Board "Board" }
			rule Mine warning "Mine" { for service s, information i, risk r, verdict v, link l where %s say "{s} and {i}" }
			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"s.<|operater|> is none",
			"s.operator.<|colour|> is none",
			"s.tenant.<|length|> > 3",
			"s.handles.<|operator|> is none",
			"i.retentions.interval.<|amount|> is none",
			"some f in s.functions has f.<|stat|> = \"on\"",
			"r.band.<|maximum|> is none",
			"l.actor.<|parrent|> = \"US\""})
	void propertyThatNothingThereHas(String where) {
		Expect.in(RULE.formatted(where)).findings("error R110");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"r.value = <|\"high\"|>",
			"v.decided-on > <|i.confidentiality|>",
			"s.tenant = <|3|>",
			"v.valid-until = <|severe|>",
			"i.owner = <|\"Owner\"|>",
			"s.operator = <|i|>",
			"i.confidentiality = <|Owner|>",
			"<|s.tenant|> < \"b\"",
			"<|s.operator|> >= severe",
			"<|s.handles|> = i",
			"i.public-record = <|\"maybe\"|>",
			"<|\"half\"|> = s.status",
			"s.operator = <|none|>",
			"s in <|i.owner|>",
			"s in <|i|>",
			"<|s.handles|> in EEA",
			"i in <|s.functions|>",
			"<|i|> handles s",
			"s handles <|s|>",
			"s uses <|i|>",
			"i.stored-in in <|EEA.title|>"})
	void comparisonThatNeverHolds(String where) {
		Expect.in(RULE.formatted(where)).findings("error R110");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<|s.tenant|>",
			"<|i|> and r.value > 3",
			"not <|r.value|>",
			"(some f in s.functions has <|f.kind|>)",
			"(some f in <|s.operator|> has f is none)",
			"(every f in <|i.owner|> has f is none)",
			"r.value + <|i.confidentiality|> > 3",
			"<|s.handles|> * 2 > 3",
			"<|service|> is none",
			"<|confidentiality|> >= severe"})
	void wordInTheWrongPlace(String where) {
		Expect.in(RULE.formatted(where)).findings("error R110");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"s handles i and i.confidentiality >= severe and s.operator.parent not in EEA",
			"r.value >= (2 + 1) * 3 and r.likelihood - 1 < r.consequence and r.owner is none",
			"some f in s.functions has (f.state = \"on\" and f.kind = cloud-recording)",
			"i.classifications is none and i.stored-in is none and i.secrecy is none",
			"s in i.stored-in and s.operator.parent not in EEA",
			"l.actor.country not in EEA and l.mechanism is none",
			"v.decided-by is none and v.validUntil < 2025-01-01",
			"r.band is not none and r.band.must-decide",
			"s.confidentiality = i.integrity and s.status is not \"retired\"",
			"some t in r.threatens has t.operator.country = \"SE\"",
			"i.owner.unit = Board and i.public-record = \"yes\"",
			"\"SE\" in s.stores.stored-in",
			"no t in r.threatens has t = severe"})
	void whatCanBeEvaluatedIsLeftAlone(String where) {
		assertEquals(List.of(), Checked.text(RULE.formatted(where)).findings().stream().map(Finding::message).toList());
	}

	@Test
	void messageSaysWhatIsWrongAndWhatWasMeant() {
		assertEquals("s.operator has no property contry; did you mean country", message("s.operator.contry is none"));
		assertEquals("i has no property confidentialty; did you mean confidentiality", message("i.confidentialty is none"));
		assertEquals("a number is compared with a text, and these are never the same", message("r.value = \"high\""));
		assertEquals("\"one\" is none of the words there, which are on and off; did you mean on",
				message("some f in s.functions has f.state = \"one\""));
		assertEquals("s.tenant is a text, which has no property length", message("s.tenant.length > 3"));
		assertEquals("an element is no list; some, every and no speak of lists", message("some f in i.owner has f is none"));
	}

	@ParameterizedTest
	@EnumSource
	void everyCauseHasWordsInBothLanguages(ExpressionProblem.Cause cause) {
		String key = "R110.message.type-" + cause.name().toLowerCase(Locale.ROOT);
		assertTrue(RuleTexts.of("en").keys().contains(key), key);
		assertTrue(RuleTexts.of("sv").keys().contains(key), key);
	}

	@Test
	void whatAClassLacksAndAnotherHasIsNotStated() {
		Expect.in("""
				package sample
				organisation Town "Town" { country SE role Owner "Owner" }
				party Cloud "Cloud" { country SE parent US }
				service Own "Own" { operator Town chain { Town controller } }
				service <|Bought|> "Bought" { operator Cloud }
				rule Parent warning { for service s where s.operator.parent = "US" say "{s}" }
				rule NoParent warning { for service s, link l where l.actor.parent is not none say "{s}" }
				""").findings("warning Parent");
	}

	@Test
	void textOfTheRuleIsCheckedAsWell() {
		Expect.in("""
				package sample
				organisation Town "Town" { role Owner "Owner" }
				rule Mine warning { for service s where s.operator is none say <|"{s.operater} runs {s.handles.owner}"|> }
				""").findings("error R110");
		assertEquals(List.of("Owner runs it for A, B"), Checked.text("""
				package sample
				organisation Town "Town" { role Owner "Owner" }
				information A "A" { owner Owner }
				information B "B" { owner Owner }
				service S "S" { handles A, B }
				rule Mine warning { for service s where s.operator is none say "Owner runs it for {s.handles}" }
				""").findings().stream().map(Finding::message).toList());
	}

	@Test
	void conditionsOfRequirementsProhibitionsAndVerdictsAndValuesOfModelsAreCheckedToo() {
		String text = """
				package sample
				import std.klassa.*
				organisation Town "Town" { role Owner "Owner" }
				catalogue Rules "Rules" { view own requirement One "One" { duty customer applies when %s } }
				prohibit Never "Never" { when %s reason "It is forbidden" }
				risk-model Mine "Mine" { likelihood 1..3 consequence 0..3 as klassa value %s band low from 0 }
				service S "S" { edition E operator Town }
				product P "P" by Town { edition E "E" }
				verdict V on S { for audio about confidentiality case-by-case decided by Owner on 2026-05-04 valid until 2027-05-04
				    condition c "C" when %s each use by user }
				""";
		Expect.in(text.formatted("confidentiality >= severe and service.deployment = \"on-premises\"", "information.protection-class is not none",
				"likelihood * consequence", "context.place = \"home\" and verdict.decided-by is not none")).ignoring("R15").nothing();
		Expect.in(text.formatted("<|information|>.protection-class is none", "<|verdict|>.decided-by is none", "likelihood * <|\"two\"|>",
				"context.place = <|\"hom\"|>")).ignoring("R15").findings("error R110", "error R110", "error R110", "error R110");
	}

	private static String message(String where) {
		return Checked.text(RULE.formatted(where)).findings().get(0).message();
	}
}
