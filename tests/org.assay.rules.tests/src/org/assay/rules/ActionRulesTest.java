package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R48;
import static org.assay.rules.RuleCatalogue.R49;
import static org.assay.rules.RuleCatalogue.R50;
import static org.assay.rules.RuleCatalogue.R52;
import static org.assay.rules.RuleCatalogue.R99;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions at their bounds. */
class ActionRulesTest {

	@Test
	void onlyTheMissingPropertyIsNamed() {
		Variation.ofGood(R48).with("action doors", "action <|doors|>").with("                due 2026-12-18\n", "").finds("warning R48");
	}

	@Test
	void whatIsDoneNeedsNoLastDay() {
		Variation.ofGood(R48).with("due 2026-12-18", "").with("status planned", "status done on 2026-06-01")
				.with("owner Owner\n            action",
				"owner Owner\n            residual likelihood 1 consequence 4 on 2026-06-15\n            action").findsNothing();
	}

	@Test
	void actionMayLeaveOwnerAndDayToItsFinding() {
		Variation.ofGood(R99).with("due 2026-12-18", "due 2026-12-18\n    action move \"Move the certificates\" { status planned }")
				.findsNothing();
		Variation.ofGood(R99).with("due 2026-12-18", "due 2026-12-18\n    action <|move|> \"Move the certificates\"").finds("warning R48");
	}

	@Test
	void twoRisksAreNotMany() {
		Variation.ofBad(R49).with("""
				            action a3 "Training" {""", """
				            action a3 "Meet in another room" {""").findsNothing();
	}

	@Test
	void sameWordsWithAnotherFullStopAreTheSameAction() {
		Variation.ofBad(R49).with("action a1 \"Training\"", "action <|a1|> \"Training\"")
				.with("action a3 \"Training\"", "action a3 \" training.\"")
				.finds("info R49");
	}

	@Test
	void risksWithTheSameCauseCountOnce() {
		Variation.ofBad(R49).with("risk r3 \"Risk 3\" {", "risk r3 \"Risk 3\" {\n same-cause-as r2").findsNothing();
		Variation.ofBad(R49).with("A room has thin walls", "the log can be altered.").findsNothing();
	}

	@Test
	void kindIsAskedOfActionsOnRisksOnly() {
		Variation.ofGood(R99).with("due 2026-12-18", "due 2026-12-18\n    action move \"Move the certificates\" { status planned }")
				.findsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {"Leder till höga skadestånd", "Innebär att någon dör", "Risk för böter", "May lead to fines"})
	void consequencesAreRecognisedByHowTheyBegin(String title) {
		Variation.ofGood(R50).with("\"Close the doors\"", "<|\"" + title + "\"|>").finds("warning R50");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Riskanalys varje år", "Led om trafiken", "Lead the way out", "Minska risken för böter"})
	void thingsToDoAreNotTakenForConsequences(String title) {
		Variation.ofGood(R50).with("Close the doors", title).findsNothing();
	}

	@Test
	void newScoreIsNotDueWhileAnActionIsLeft() {
		Variation.ofBad(R52)
				.with("action doors", "action sign \"Put up a sign\" { kind modify owner Owner due 2026-12-18 status planned }\n action doors")
				.findsNothing();
	}

	@Test
	void whatIsDoneAfterTheDayOfReadingIsNotDoneYet() {
		Variation.ofBad(R52).with("done on 2026-06-01", "done on 2026-12-01").findsNothing();
	}

	@Test
	void targetIsNoJudgementOfWhatWasAchieved() {
		Variation.ofGood(R52).with("risk r1", "risk <|r1|>").with("residual likelihood", "target likelihood").finds("warning R52");
	}
}
