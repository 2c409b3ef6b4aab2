package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.Assessment;
import org.assay.model.InformationSet;
import org.assay.model.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A single word that cannot be read, such as a date that is no date, costs its own value and nothing else. */
class WordProblemsTest {

	@Test
	void aDateThatIsNoneCostsTheDateOnly() {
		Loaded loaded = Problems.in("project P { language sv }\nservice S { stores log in SE }\nassessment A of S { version \"1\" date "
				+ "<|2017-02-30|> mark \"M\" }")
				.are("R101.date(2017-02-30)");
		assertEquals("1 M", loaded.only(Assessment.class).getVersion() + " " + loaded.only(Assessment.class).getSecurityMark());
	}

	@Test
	void anIntervalOfNothingCostsTheIntervalOnly() {
		Loaded loaded = Problems.in("information I { retain <|0 years|> public-record yes }").are("R101.interval(0 years)");
		assertEquals("yes", loaded.only(InformationSet.class).getPublicRecord().getLiteral());
	}

	@Test
	void aNumberThatIsTooLargeCostsTheNumberOnly() {
		Loaded loaded = Problems.in("import std.risk.*\nassessment A { risks by lkdata { risk A1 { likelihood <|4000000000|> consequence 9 } } }")
				.are("R101.number(4000000000)");
		assertEquals(9, loaded.only(Risk.class).getConsequence());
	}

	@Test
	void anUnclosedTextCostsItsLineOnly() {
		Loaded loaded = Problems.in("information I {\n\tprocess <|\"Tillsyn|>\n\tpublic-record yes\n}").are("R101.unclosed(\"Tillsyn)");
		assertEquals("yes", loaded.only(InformationSet.class).getPublicRecord().getLiteral());
	}

	@Test
	void anUnclosedTextGivesBackTheBraceThatItSwallowed() {
		Loaded loaded = Problems.in("information I <|\"Om brukare {|>\n\tpublic-record yes\n}\ninformation J")
				.are("R101.unclosed(\"Om brukare {)");
		assertEquals(2, loaded.all(InformationSet.class).size());
		assertEquals("yes", loaded.named(InformationSet.class, "I").getPublicRecord().getLiteral());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\\d", "\\u00e5", "\\'", "\\{"})
	void aBackslashNeedsAReason(String escape) {
		Problems.in("information I <|\"a" + escape + "\"|>").are("R101.escape(\"a" + escape + "\")");
	}

	@Test
	void aLongWordIsShownInPart() {
		String text = "x".repeat(100);
		Problems.in("information I <|\"" + text + "|>").are("R101.unclosed(\"" + "x".repeat(39) + "…)");
	}

	@Test
	void aTextThatEndsWithABackslashIsUnclosed() {
		Problems.in("information I <|\"a\\\n|>").are("R101.unclosed(\\)");
	}
}
