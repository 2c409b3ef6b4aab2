package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R20;
import static org.assay.rules.RuleCatalogue.R21;
import static org.assay.rules.RuleCatalogue.R22;
import static org.assay.rules.RuleCatalogue.R23;
import static org.assay.rules.RuleCatalogue.R24;
import static org.assay.rules.RuleCatalogue.R25;
import static org.assay.rules.RuleCatalogue.R26;
import static org.assay.rules.RuleCatalogue.R27;
import static org.assay.rules.RuleCatalogue.R28;
import static org.assay.rules.RuleCatalogue.R29;
import static org.assay.rules.RuleCatalogue.R82;
import static org.assay.rules.RuleCatalogue.R96;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements, lists and controls at their bounds. */
class RequirementRulesTest {

	@ParameterizedTest
	@ValueSource(strings = {"partly", "not-met", "not-applicable", "not-assessed"})
	void onlyMetNeedsEvidence(String status) {
		Variation.ofBad(R20).with("S01 met", "S01 " + status).findsNothing();
	}

	@Test
	void unknownEvidenceIsAnUnknownNameOnly() {
		Variation.ofGood(R20).with("evidence OwnTest", "evidence <|OwnTset|>").finds("error R102");
	}

	@Test
	void whatIsNotAssessedOrPartlyMetIsAWarning() {
		Variation.ofGood(R21).with("    answer SupplierSide.S01 met on 2026-05-11 evidence OwnTest\n", "").with("allow up", "<|allow|> up")
				.finds("warning R21");
		Variation.ofGood(R21).with("S01 met on 2026-05-11 evidence OwnTest", "S01 partly on 2026-05-11").with("allow up", "<|allow|> up")
				.finds("warning R21");
	}

	@Test
	void requirementThatDoesNotApplyDoesNotMatter() {
		Variation.ofGood(R21).with("confidentiality >= significant", "confidentiality >= moderate").with("allow up", "<|allow|> up")
				.finds("warning R21");
		Variation.ofGood(R21).with("confidentiality >= significant", "integrity >= significant").findsNothing();
	}

	@Test
	void verdictThatAllowsNothingNeedsNoRequirements() {
		Variation.ofBad(R21).with("allow up to moderate", "deny").findsNothing();
		Variation.ofBad(R21).with("allow up to moderate", "case-by-case up to moderate").findsNothing();
	}

	@Test
	void listHoldsAllThatAppliesAndNothingElse() {
		Variation.ofGood(R22).with("        S01\n", "        S01, <|S02|>\n").finds("warning R22");
		Variation.ofGood(R22).with("confidentiality >= significant", "confidentiality >= moderate").with("        S01\n", "        <|S01|>\n")
				.finds("warning R22");
	}

	@Test
	void listIsOfOneCatalogue() {
		Variation.ofGood(R22).with("        S01\n", "        S01, <|O1|>\n")
				.plus("catalogue Other \"Other\" { view own requirement O1 \"Other\" { text \"Other.\" } }")
				.finds("warning R22");
	}

	@Test
	void answerToWhatDoesNotApplyIsASurplusUnlessItSaysSo() {
		Variation.ofGood(R22).with("    list", "    answer <|S02|> partly\n    list").finds("warning R22");
		Variation.ofGood(R22).with("    list", "    answer S02 not-applicable\n    list").findsNothing();
	}

	@Test
	void listOfTheSameDayIsNewEnough() {
		Variation.ofGood(R23).with("on 2026-05-11 {", "on 2026-05-04 {").findsNothing();
		Variation.ofGood(R23).with("on 2026-05-11 {", "on <|2026-05-03|> {").finds("warning R23");
	}

	@Test
	void classificationThatIsDatedLaterIsNotKnownYet() {
		Variation.ofBad(R23).findsOn(LocalDate.of(2026, 5, 3));
	}

	@Test
	void catalogueWithoutControlsNeedsNoFramework() {
		Variation.ofGood(R24).with("    framework iso27001_2022\n", "").with("        control A.5.2\n", "").findsNothing();
		Variation.ofGood(R24).with("    framework iso27001_2022\n", "").with("catalogue SupplierSide", "catalogue <|SupplierSide|>")
				.with("control A.5.2", "control iso27001_2022.A.5.2").finds("error R24");
	}

	@Test
	void frameworkNeedsAnEdition() {
		Variation.ofGood(R26).with("house2019 \"Rules of the house 2019\" edition \"2019\"", "house2019 \"Rules of the house 2019\"")
				.with("    framework house2019\n", "    framework <|house2019|>\n").finds("error R24");
	}

	@Test
	void mappingKeepsToItsFrameworks() {
		Variation.ofGood(R26).with("H.1 equals H.2", "H.1 equals H.2, <|house2019.H.1|>").finds("error R24");
	}

	@Test
	void frameworksWithoutAnIdInCommonCannotBeMixedUp() {
		Variation other = Variation.ofBad(R26).with("\"Rules of the house 2019\"", "\"Rules of the yard\"")
				.with("list HouseSide", "list <|HouseSide|>");
		other.finds("warning R26");
		other.with("control H.1 \"Doors", "control Y.1 \"Doors").with("requirement H01 \"Doors are closed\" {\n        control H.1",
				"requirement H01 \"Doors are closed\" {\n        control Y.1").with("<|HouseSide|>", "HouseSide").findsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {"information security  roles and RESPONSIBILITIES.", "Roller och ansvar för informationssäkerhet"})
	void titleMayDifferInCaseSpacesAndLanguage(String title) {
		Variation.ofGood(R25).with("Information security roles and responsibilities", title).findsNothing();
	}

	@Test
	void titleThatDiffersByAWordIsAnother() {
		Variation.ofGood(R25).with("\"Information security roles and responsibilities\"", "<|\"Information security roles\"|>")
				.finds("warning R25");
	}

	@Test
	void twoListsByOneEditionNeedNoMapping() {
		Variation.ofBad(R26).with("    list HouseSide {\n        H01\n    }", "    list OwnSide { E01 }").findsNothing();
	}

	@Test
	void requirementOfTheLevelClaimedIsEnough() {
		Variation.ofBad(R27).with("up to severe", "up to significant").findsNothing();
		Variation.ofBad(R27).with("level significant", "level severe").findsNothing();
	}

	@Test
	void requirementsWithoutTextAreNotTheSame() {
		Variation.ofGood(R28).with("        text \"There is a plan for disturbances, and it is tried every year.\"\n", "")
				.with("        text \"Parts that must not fail are doubled.\"\n", "").findsNothing();
	}

	@Test
	void dutyIsHeldAgainstTheView() {
		Variation.ofBad(R29).with("view supplier", "view own").findsNothing();
		Variation.ofBad(R29).with("view supplier", "view own").with("duty customer", "duty <|supplier|>").finds("warning R29");
		Variation.ofBad(R29).with("    view supplier\n", "").findsNothing();
	}

	@Test
	void requirementThatAlwaysAppliesBelongsToNoAspect() {
		Variation.ofBad(R82).with("applies when availability >= moderate", "applies always").findsNothing();
	}

	@Test
	void oneAspectWithinTheScopeIsEnough() {
		Variation.ofBad(R82).with("availability >= moderate", "availability >= moderate or confidentiality >= moderate").findsNothing();
	}

	@Test
	void answersAreHeldAgainstTheScopeToo() {
		Variation.ofBad(R82).with("    list SupplierSide {\n        S06\n    }", "    answer <|S06|> partly").finds("warning R82");
	}

	@Test
	void recurringRequirementIsDueOnItsDay() {
		Variation.ofGood(R96).with("on 2026-05-11", "on 2025-11-21").findsNothing();
		Variation.ofGood(R96).with("on 2026-05-11", "on <|2025-11-20|>").finds("warning R96");
	}

	@Test
	void laterAssessmentTakesTheFollowUpOver() {
		Variation.ofBad(R96).with("participants Owner", "participants Owner\n    date 2024-05-13")
				.plus("assessment Next \"Next\" of Meetings { participants Owner date 2026-05-11 }").findsNothing();
		Variation.ofBad(R23).with("    method klassa\n    participants Owner", "    date 2025-11-03\n    method klassa\n    participants Owner")
				.plus("assessment Next \"Next\" of Meetings { participants Owner date 2026-05-11 }").findsNothing();
	}

	@Test
	void withdrawnAssessmentIsNotFollowedUp() {
		Variation.ofBad(R96).with("participants Owner", "participants Owner\n    status withdrawn").findsNothing();
	}
}
