package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R89;
import static org.assay.rules.RuleCatalogue.R90;
import static org.assay.rules.RuleCatalogue.R91;

import org.junit.jupiter.api.Test;

/** Authors, approvers and participants at their bounds. */
class PeopleRulesTest {

	@Test
	void otherRoleOfTheSameUnitMayApprove() {
		Variation.ofGood(R89).with("authors Coordinator", "authors Coordinator, Owner").with("approver Owner", "approver <|Owner|>")
				.finds("error R89");
	}

	@Test
	void supplierWithoutAStatedInterestIsNoticed() {
		Variation.ofBad(R90).with(" {\n        interest Supplier\n    }", "").with("Owner, Quality", "Owner, <|Quality|>").finds("warning R90");
	}

	@Test
	void interestOfSomebodyElseIsNone() {
		Variation.ofBad(R90).with("interest Supplier", "interest Other").plus("party Other { country SE }").findsNothing();
	}

	@Test
	void whoeverTakesPartInAnOwnInterestIsNoticedThoughTheyDoNotSupplyTheService() {
		String reseller = "party Reseller { country SE role Leader \"Leader\" }";
		Variation.ofGood(R90).with("participants Owner", "participants Owner, Leader { interest <|Reseller|> }").plus(reseller)
				.finds("warning R90");
		Variation.ofGood(R90).with(" of CareService", "").with("participants Owner", "participants Owner, Leader { interest <|Reseller|> }")
				.plus(reseller).finds("warning R90");
		Variation.ofGood(R90).with("participants Owner", "participants Owner, Leader").plus(reseller).findsNothing();
		Variation.ofGood(R90).with("participants Owner", "participants Owner { interest Town }").findsNothing();
	}

	@Test
	void vendorIsInterestedAsWell() {
		Variation.ofBad(R90).with("operator Supplier", "operator Town").with("interest Supplier", "interest <|Supplier|>").finds("warning R90");
	}

	@Test
	void ownOrganisationMayJudgeWhatItRuns() {
		Variation.ofGood(R90).with("operator Supplier", "operator Town").plus("project Sample { organisation Town language en }").findsNothing();
	}

	@Test
	void documentInOwnInterestIsReportedWhereNothingElseSupports() {
		String used = """
				document Brochure "Brochure" { issuer Supplier interest %s strength marketing }
				document Test "Own test" { strength own-test }
				catalogue C "C" { view supplier requirement S1 "Log" { text "There is a log." applies always } }
				assessment Second "Second" of CareService { participants Owner answer S1 met on 2026-05-11 evidence %s }
				""";
		Variation.ofGood(R90).plus(used.formatted("<|Supplier|>", "Brochure")).finds("warning R90");
		Variation.ofGood(R90).plus(used.formatted("Supplier", "Brochure, Test")).findsNothing();
		Variation.ofGood(R90).plus(used.formatted("Town", "Brochure")).findsNothing();
	}

	@Test
	void draftThatListsNobodyHasNotComeThatFar() {
		Variation.ofBad(R91).with("    participants Owner\n", "").findsNothing();
		Variation.ofGood(R91).with("    participants Owner, Manager\n", "    authors Owner\n    status decided\n")
				.with("assessment Care2026", "assessment <|Care2026|>")
				.expect().ignoring("R15").findings("warning R91");
	}

	@Test
	void authorsTakePartToo() {
		Variation.ofGood(R91).with("participants Owner, Manager", "authors Manager\n    participants Owner").findsNothing();
	}

	@Test
	void informationOwnersTakePart() {
		Variation.ofGood(R91).with("assessment Care2026", "assessment <|Care2026|>").with("participants Owner, Manager", "participants Manager")
				.finds("warning R91");
	}

	@Test
	void roleInAUnitIsPresentForTheUnit() {
		Variation.ofBad(R91)
				.with("role Owner \"Information owner\"", "unit Board \"Board\" { authority }\n    role Owner \"Information owner\" in Board")
				.withAll("Provider controller", "Board controller").withAll("processor of Provider", "processor of Board").expect()
				.ignoring("R15", "R31").nothing();
	}
}
