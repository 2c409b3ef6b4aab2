package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R73;
import static org.assay.rules.RuleCatalogue.R74;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures without words, and colours without words. */
class FigureRulesTest {

	private static final String TEXT = "party Cloud \"Cloud\" { description %s }";

	@ParameterizedTest
	@ValueSource(strings = {"![](flow.png)", "See ![ ](flow.png).", "![flow.png](flow.png)", "![][flow]",
			"<img src='flow.png'>", "<img src='a.png' alt=' '/>",
			"![Words](a.png) ![](b.png)"})
	void pictureWithoutWordsIsAnError(String text) {
		Variation.ofGood(R73).plus(TEXT.formatted("<|\"" + text + "\"|>")).expect().ignoring("R15").findings("error R73");
	}

	@ParameterizedTest
	@ValueSource(strings = {"![The way of the data](flow.png)", "<img src='flow.png' alt='The way of the data'>",
			"Write `![](flow.png)` for a picture", "a[1](b)",
			"Great![] is no picture", "x <imgs>", "![Version 1.2](a.png)"})
	void wordsAreEnough(String text) {
		Variation.ofGood(R73).plus(TEXT.formatted("\"" + text + "\"")).expect().ignoring("R15").nothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {"De röda riskerna går först.", "Minst varje rödmarkerad risk ska mötas.", "Red risks come first.",
			"The yellow-marked risks can wait.",
			"Risker som är markerade i rött ska beslutas.", "Risks that are shown in red are decided on.", "Gröna risker lämnas."})
	void risksCalledByTheirColourAreAWarning(String text) {
		Variation.ofGood(R74).plus(TEXT.formatted("<|\"" + text + "\"|>")).expect().ignoring("R15").findings("warning R74");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Röda Korset bär risken.", "A green field has risks.", "Risken är röd.", "The red team risks nothing.",
			"Credit risk", "Obligatoriska fält visas i rött.",
			"Bördig risk", "Det gula nätet medför en risk"})
	void coloursOfOtherThingsAreNot(String text) {
		Variation.ofGood(R74).plus(TEXT.formatted("\"" + text + "\"")).expect().ignoring("R15").nothing();
	}

	@Test
	void colourThatABandIsCalledByIsAName() {
		Variation.ofBad(R74).with("\"Red\"", "<|\"Red\"|>").plus(TEXT.formatted("\"Red risks come first.\"")).expect()
				.ignoring("R15").findings("warning R74");
		Variation.ofGood(R74).with("band high \"Must be decided\"", "band red \"Must be decided\"")
				.plus(TEXT.formatted("\"De röda riskerna går först.\"")).expect().ignoring("R15").nothing();
	}

	@Test
	void bandsOfOneTitleDifferByColourOnly() {
		Variation.ofGood(R74).with("\"Must be decided\"", "<|\"can wait.\"|>").finds("warning R74");
		Variation.ofGood(R74).with("band high \"Must be decided\"", "band <|orange|>").finds("warning R74");
	}
}
