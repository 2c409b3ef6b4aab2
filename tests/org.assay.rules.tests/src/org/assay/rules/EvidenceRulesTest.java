package org.assay.rules;

import org.junit.jupiter.api.Test;

/** What statements rest on was there, holds still, is not contested and is more than an assertion: R121 to R124. */
class EvidenceRulesTest {

	@Test
	void evidenceOfTheSameDayIsNotYounger() {
		Variation.ofGood(RuleCatalogue.R121).with("date 2026-04-20", "date 2026-05-11").findsNothing();
		Variation.ofGood(RuleCatalogue.R121).with("date 2026-04-20", "date 2026-05-12").with("evidence OwnTest", "evidence <|OwnTest|>")
				.finds("warning R121");
	}

	@Test
	void whatWasNotMetRestsOnNothing() {
		Variation.ofBad(RuleCatalogue.R121).with("answer SupplierSide.S01 met", "answer SupplierSide.S01 not-met").findsNothing();
	}

	@Test
	void theDateOfAPassageIsThatOfItsDocument() {
		Variation.ofBad(RuleCatalogue.R121).with("evidence OwnTest", "evidence <|Roles|>")
				.plus("cite Roles in OwnTest page 2 \"Roles are assigned to somebody\"").finds("warning R121");
	}

	@Test
	void evidenceHoldsOnItsLastDay() {
		Variation.ofBad(RuleCatalogue.R122).with("valid until 2026-10-20", "valid until 2026-11-21").findsNothing();
		Variation.ofBad(RuleCatalogue.R122).with("valid until 2026-10-20", "valid until <|2026-11-20|>").finds("warning R122");
	}

	@Test
	void aDocumentThatEndedAndBearsNothingIsHistory() {
		Variation.ofBad(RuleCatalogue.R122).with(" evidence OwnTest", "").expect().ignoring("R20").nothing();
	}

	@Test
	void aContradictionIsOneFromEitherSide() {
		Variation.ofBad(RuleCatalogue.R123).with("evidence RolesAssigned", "evidence <|RolesAssigned|>").finds("warning R123");
		Variation.ofBad(RuleCatalogue.R123).with("evidence RolesAssigned", "evidence <|RolesOpen|>").finds("warning R123");
	}

	@Test
	void anOpenFindingContestsAndAClosedOneDoesNot() {
		String finding = "finding Doubt \"The test was not repeated\" {\n    status open\n    about OwnTest\n    owner Town.Owner\n"
				+ "    due 2026-12-31\n}";
		Variation.ofGood(RuleCatalogue.R121).with("evidence OwnTest", "evidence <|OwnTest|>").plus(finding).finds("warning R123");
		Variation.ofGood(RuleCatalogue.R121).plus(finding.replace("status open", "closed on 2026-06-01 by OwnTest")).expect()
				.ignoring("R121").nothing();
	}

	@Test
	void aClaimThatNothingRestsOnIsANote() {
		Variation.ofBad(RuleCatalogue.R124).with("evidence RolesAssigned", "evidence OwnTest").findsNothing();
		Variation.ofBad(RuleCatalogue.R124).with("claim RolesAssigned", "claim <|RolesAssigned|>").finds("warning R124");
	}
}
