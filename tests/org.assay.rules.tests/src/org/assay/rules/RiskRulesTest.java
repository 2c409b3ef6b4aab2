package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R40;
import static org.assay.rules.RuleCatalogue.R41;
import static org.assay.rules.RuleCatalogue.R42;
import static org.assay.rules.RuleCatalogue.R43;
import static org.assay.rules.RuleCatalogue.R44;
import static org.assay.rules.RuleCatalogue.R45;
import static org.assay.rules.RuleCatalogue.R46;
import static org.assay.rules.RuleCatalogue.R47;
import static org.assay.rules.RuleCatalogue.R51;
import static org.assay.rules.RuleCatalogue.R53;
import static org.assay.rules.RuleCatalogue.R54;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Risk values, scales, ids, order, decisions and bands at their bounds. */
class RiskRulesTest {

	@ParameterizedTest
	@ValueSource(strings = {"1", "5"})
	void scoresAtBothEndsOfTheScaleAreOnIt(String score) {
		Variation.ofBad(R41).with("likelihood 17", "likelihood " + score).with("consequence 4", "consequence 1").findsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "6", "999999999"})
	void scoresJustOutsideTheScaleAreOffIt(String score) {
		Variation.ofBad(R41).with("likelihood 17", "likelihood <|" + score + "|>").finds("error R41");
		Variation.ofGood(R41).with("consequence 4", "consequence <|" + score + "|>").finds("error R41");
	}

	@Test
	void residualAndLoweredScoresAreOnTheScaleToo() {
		Variation.ofGood(R41).with("owner Owner\n            decision", """
				owner Owner
				residual likelihood <|0|> consequence 5
				target likelihood 5 consequence <|6|>
				action doors "Close the doors" { kind modify owner Owner due 2026-12-18 status planned lowers consequence to <|9|> }
				decision""").finds("error R41", "error R41", "error R41");
	}

	@Test
	void modelKeepsToItsOwnScales() {
		Variation.ofGood(R47).with("likelihood 1..3", "likelihood 3..<|3|>").finds("error R41");
		Variation.ofGood(R47).with("consequence 0..3 as klassa", "consequence 0..3 as klassa { <|4|> \"Beyond\" }").finds("error R41");
		Variation.ofGood(R47).with("likelihood 1..3", "consequence-floor <|7|>\n    likelihood 1..3").finds("error R41");
	}

	@Test
	void valueThatIsNotPrintedIsNotWrong() {
		Variation.ofGood(R40).with("            value 8\n", "").findsNothing();
	}

	@Test
	void valueIsNotHeldAgainstAModelOfCells() {
		Variation.ofBad(R40).with("risks by matrix5", "risks by matrix4").with("consequence 4", "consequence 2").findsNothing();
	}

	@Test
	void valueIsNotHeldAgainstScoresOffTheScale() {
		Variation.ofBad(R40).with("likelihood 2", "likelihood <|7|>").finds("error R41");
	}

	@Test
	void idsThatDifferInCaseOnlyAreTheSame() {
		Variation.ofBad(R42).with("risk A1 \"Staff use", "risk <|a1|> \"Staff use").finds("error R42");
	}

	@Test
	void letterOfAnIdIsOneOfTheCategories() {
		Variation.ofGood(R42).with("risk A2", "risk <|X2|>").finds("error R42");
		Variation.ofGood(R42).with("risk A2", "risk B2").with("category staff\n            likelihood 2\n            consequence 5",
				"category <|staff|>\n            likelihood 2\n            consequence 5").finds("error R42");
	}

	@Test
	void idsWithoutACapitalLetterCarryNoCategory() {
		Variation.ofGood(R42).with("risk A2", "risk x2").findsNothing();
	}

	@Test
	void tiesKeepTheOrderOfTheNextKeyWithNumbersAsNumbers() {
		Variation.ofGood(R43).with("sorted by value", "sorted by consequence, id").with("consequence 4", "consequence 2")
				.with("risk r1", "risk r9").with("risk r2", "risk r10").findsNothing();
		Variation.ofGood(R43).with("sorted by value", "sorted by consequence, id").with("consequence 4", "consequence 2")
				.with("risk r1", "risk r10").with("risk r2", "risk <|r9|>").finds("info R43");
	}

	@Test
	void tableWithoutDeclaredOrderMayStandInAny() {
		Variation.ofBad(R43).with(" sorted by value", "").findsNothing();
	}

	@Test
	void decisionIsNeededFromTheFirstValueOfTheBand() {
		Variation.ofBad(R44).with("likelihood 3", "likelihood 2").findsNothing();
		Variation.ofBad(R44).with("likelihood 3", "likelihood 5").with("consequence 4", "consequence 2").with("risk r1", "risk <|r1|>")
				.finds("error R44");
	}

	@Test
	void decisionIsNeededForACellOfADecisionBand() {
		Variation.ofBad(R44).with("matrix5", "matrix4").with("consequence 4", "consequence 2").with("risk r1", "risk <|r1|>").finds("error R44");
	}

	@Test
	void decisionThatIsDatedLaterIsNotYetTaken() {
		Variation.ofGood(R44).with("risk r1", "risk <|r1|>").with("2026-05-11 because", "2026-11-22 because").finds("error R44");
	}

	@Test
	void actionAloneIsEnoughForASmallRisk() {
		Variation.ofBad(R45).with("owner Owner\n        }\n", """
				owner Owner
				action doors "Close the doors" { kind modify owner Owner due 2026-12-18 status planned }
				}
				""").findsNothing();
	}

	@Test
	void floorOfThePolicyGoesBeforeTheModels() {
		Variation.ofBad(R46).with("consequence 5", "consequence 4").findsNothing();
		Variation.ofBad(R46).with("consequence 5", "consequence <|4|>").with("organisation Town \"Town\" {", """
				project Sample { organisation Town language en }
				organisation Town "Town" {
				policy { consequence-floor 4 }""").finds("warning R46");
	}

	@Test
	void valuesWithoutABandAreNamed() {
		Variation.ofGood(R47).with("band low from 0", "band low from 3").with("risks by townModel", "risks by <|townModel|>").finds("error R47");
	}

	@Test
	void bandsAreMissedOnceARiskHasAPlaceInTheMatrix() {
		Variation.ofBad(R47).with("            likelihood 1\n", "").findsNothing();
		Variation.ofBad(R47).with("            consequence 2\n", "").findsNothing();
		Variation.ofBad(R47).with("risks by townModel", "risks by <|townModel|>").finds("error R47");
	}

	@Test
	void bandsBeginAboveTheOneBefore() {
		Variation.ofGood(R47).with("from 6 must-decide", "from <|0|> must-decide").expect().ignoring("R44").findings("error R47");
	}

	@Test
	void unknownOwnerIsAnUnknownNameOnly() {
		Variation.ofGood(R51).with("owner Owner\n            decision", "owner <|Nobody|>\n            decision").finds("error R102");
	}

	@Test
	void twoRisksThatNameEachOtherAreOnePair() {
		Variation.ofBad(R53).with("risk r1 \"One camera is out\" {", "risk r1 \"One camera is out\" { same-cause-as <|r2|>").finds("info R53");
	}

	@Test
	void assessmentStatesOneIntervalForEachSubject() {
		Variation.ofGood(R54).with("every 12 months", "every 1 year reassess risk every <|2 years|> reassess verdict every 2 years")
				.finds("warning R54");
	}

	@Test
	void riskInADecisionBandIsReportedOnceOnly() {
		Variation.ofBad(R46).with("risk r1", "risk <|r1|>").with("likelihood 1", "likelihood 5").finds("error R44");
	}

	@Test
	void threeRisksOfOneCauseAreOneFinding() {
		Variation.ofBad(R53).with("same-cause-as r1", "same-cause-as <|r1|>").with("risk r2", """
				risk r3 "No sound" {
				    same-cause-as r1, r2
				    likelihood 4
				    consequence 1
				    owner Owner
				    decision retain by Owner on 2026-05-11 because "Staff visit instead"
				}
				risk r2""").with("same-cause-as <|r1|>", "same-cause-as r1").with("same-cause-as r1, r2", "same-cause-as <|r1|>, r2").finds("info R53");
	}
}
