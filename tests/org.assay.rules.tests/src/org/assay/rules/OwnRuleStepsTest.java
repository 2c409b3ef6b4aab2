package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

/** A rule of the project's own takes a bounded number of steps, counted and not timed, and never ends in silence. */
class OwnRuleStepsTest {

	private static final String TEXT = """
			package sample
			organisation Town "Town" { role Owner "Owner" }
			information A "A" { owner Owner }
			information B "B" { owner Owner }
			information C "C" { owner Owner }
			rule Mine warning { for information i, information j where i.owner = j.owner say "{i} and {j}" }
			""";

	/** One combination takes a comparison, two paths and two properties: five steps. */
	@Test
	void ruleIsStoppedBetweenTwoCombinationsAndSaysWhere() {
		assertEquals(List.of("A and A", "A and B", "A and C", "B and A", "B and B",
				"rule Mine takes more than 25 steps and is stopped; from B and C on nothing is evaluated"), messages(25));
		assertEquals(List.of("A and A", "rule Mine takes more than 5 steps and is stopped; from A and B on nothing is evaluated"), messages(5));
	}

	@Test
	void asManyStepsAsThereAreAreEnough() {
		assertEquals(9, messages(45).size());
		assertEquals(9, messages(41).size());
		assertTrue(messages(40).contains("rule Mine takes more than 40 steps and is stopped; from C and C on nothing is evaluated"));
	}

	private static List<String> messages(long mostSteps) {
		Corpus corpus = Checked.text(TEXT).corpus();
		RuleContext context = new RuleContext(corpus, Analysis.of(corpus, Checked.AS_OF));
		RuleEngine engine = new RuleEngine(List.of(given -> new OwnRuleChecks(given, mostSteps)));
		RuleTexts english = RuleTexts.of("en");
		return engine.run(context, List.of()).stream().sorted((left, right) -> Boolean.compare(left.rule() == RuleCatalogue.R110,
				right.rule() == RuleCatalogue.R110)).map(english::message).toList();
	}
}
