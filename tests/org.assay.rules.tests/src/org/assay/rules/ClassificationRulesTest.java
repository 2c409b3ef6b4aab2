package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R01;
import static org.assay.rules.RuleCatalogue.R02;
import static org.assay.rules.RuleCatalogue.R03;
import static org.assay.rules.RuleCatalogue.R04;
import static org.assay.rules.RuleCatalogue.R05;
import static org.assay.rules.RuleCatalogue.R06;
import static org.assay.rules.RuleCatalogue.R07;
import static org.assay.rules.RuleCatalogue.R08;
import static org.assay.rules.RuleCatalogue.R09;
import static org.assay.rules.RuleCatalogue.R10;
import static org.assay.rules.RuleCatalogue.R11;
import static org.assay.rules.RuleCatalogue.R12;
import static org.assay.rules.RuleCatalogue.R13;
import static org.assay.rules.RuleCatalogue.R14;
import static org.assay.rules.RuleCatalogue.R67;

import org.junit.jupiter.api.Test;

/** Levels, scales, aspects and their renewal at their bounds. */
class ClassificationRulesTest {

	@Test
	void methodWithoutScaleHasNoLevels() {
		Variation.ofGood(R01).plus("method <|bare|> \"Without scale\" { aspects confidentiality }").finds("error R01");
	}

	@Test
	void unknownOwnerIsAnUnknownNameOnly() {
		Variation.ofGood(R02).with("owner Owner", "owner <|Ownr|>").finds("error R102");
	}

	@Test
	void informationOutsideTheScopeNeedsNoClassification() {
		Variation.ofBad(R03).with("method klassa", "method klassa\n    scope { information Minutes }").findsNothing();
	}

	@Test
	void aspectsOutsideTheScopeNeedNoLevel() {
		Variation.ofBad(R03).with("method klassa", "method klassa\n    scope { aspects <|confidentiality|>, integrity, availability }")
				.finds("warning R04");
	}

	@Test
	void informationClassifiedByAnotherMethodIsNotClassified() {
		Variation.ofGood(R03).with("organisation Town", "method other { scale klassa aspects integrity }\n\norganisation Town").with("""
				information Agenda "Agenda" {
				    owner Owner
				    classify klassa on 2026-05-04 by Owner {
				        confidentiality negligible because "Published beforehand"
				        integrity moderate
				        availability moderate
				        traceability moderate
				    }""", """
				information <|Agenda|> "Agenda" {
				    owner Owner
				    classify other on 2026-05-04 by Owner { integrity moderate because "Published beforehand" }""").finds("warning R03");
	}

	@Test
	void classificationWithoutALevelIsNone() {
		Variation.ofGood(R03).with("information Agenda", "information <|Agenda|>").with("""
				        confidentiality negligible because "Published beforehand"
				        integrity moderate
				        availability moderate
				        traceability moderate
				    }
				}

				service""", """
				    }
				}

				service""").expect().ignoring("R09").findings("warning R03");
	}

	@Test
	void aspectThatNothingIsClassifiedInIsSaidOnce() {
		Variation.ofGood(R03).withAll("        traceability moderate\n", "").with("method klassa", "method <|klassa|>").finds("warning R04");
	}

	@Test
	void foreignAspectIsOneMistakeHoweverManyClassificationsRepeatIt() {
		String other = """
				%sinformation Plan "Plan" {
				    owner Owner
				    classify townMethod on 2026-05-04 by Owner { %s moderate because "Public" }
				}""";
		Variation.ofBad(R04).with("availability", "<|availability|>").plus(other.formatted("", "availability")).finds("warning R04");
		Variation.ofBad(R04).with("availability", "<|availability|>")
				.plus(other.formatted("accept R04 \"New method\" by Owner on 2026-05-04\n", "<|availability|>")).finds("warning R04", "warning R04");
	}

	@Test
	void scopeHoldsTheAspectsOfTheMethod() {
		Variation.ofGood(R04).plus("""
				service S "S" { operator Town handles Minutes }
				assessment A "A" of S {
				    method townMethod
				    participants Owner
				    scope { aspects confidentiality, integrity, traceability, <|availability|> }
				}""").finds("warning R04");
		Variation.ofGood(R04).plus("""
				service S "S" { operator Town handles Minutes }
				assessment A "A" of S { method townMethod participants Owner scope { aspects <|confidentiality|>, integrity } }""")
				.finds("warning R04");
	}

	@Test
	void levelOfAMappedScaleIsUnderstood() {
		Variation.ofBad(R05).plus("mapping Internal from internal to klassa { K1 equals negligible K2 equals moderate K3 equals severe }")
				.findsNothing();
	}

	@Test
	void mappingThatLeavesAChoiceCarriesNoLevel() {
		Variation.ofBad(R05).with("confidentiality K2", "confidentiality <|K2|>")
				.plus("mapping Internal from internal to klassa { K2 intersects moderate, significant }").finds("error R05");
	}

	@Test
	void rangeAggregationMatrixAndMappingKeepToTheScale() {
		Variation.ofGood(R05).with("moderate because", "moderate .. <|K3|> because").expect().ignoring("R06").findings("error R05");
		Variation.ofGood(R05).with("    classify", "    aggregates confidentiality to <|K3|>\n    classify").finds("error R05");
		Variation.ofGood(R05).plus("consequences M of klassa { area tasks { <|K2|> \"Tasks stop\" } }").finds("error R05");
		Variation.ofGood(R05).plus("method m { scale internal aspects integrity consequences <|KlassaMatrix|> }").finds("error R05");
		Variation.ofGood(R05).plus("mapping Internal from internal to klassa { K1 equals <|K2|> }").finds("error R05");
	}

	@Test
	void classOfSecurityProtectionIsNoLevel() {
		Variation.ofGood(R67).with("information.protection-class is not none", "information.protection-class >= <|severe|>").finds("error R05");
		Variation.ofGood(R67).with("information.protection-class is not none", "<|severe|> <= information.protection-class").finds("error R05");
	}

	@Test
	void fallingRangeIsSaidToFall() {
		Variation.ofBad(R06).with("significant .. severe", "severe .. <|significant|>").finds("warning R06");
	}

	@Test
	void wholeMayBeEqualToOrAboveItsParts() {
		Variation.ofGood(R07).with("integrity severe because \"A wrong", "integrity significant because \"A wrong").findsNothing();
	}

	@Test
	void classificationsWithoutAWholeAreNotCompared() {
		Variation.ofBad(R07).with("whole solution", "second camera").findsNothing();
	}

	@Test
	void swedishWordsForTheWholeAreKnown() {
		Variation.ofBad(R07).with("whole solution", "hela lösningen").with("integrity moderate", "integrity <|moderate|>").finds("warning R07");
	}

	@Test
	void serviceMayBeEqualToOrAboveItsInformationWithoutReason() {
		Variation.ofBad(R08).with("confidentiality moderate", "confidentiality severe").findsNothing();
	}

	@Test
	void oneReasonIsEnoughForAClassification() {
		Variation.ofGood(R09).with("confidentiality moderate", "integrity severe\n        confidentiality moderate").findsNothing();
		Variation.ofGood(R09).with("classify klassa on 2026-05-04 by Owner", "<|classify|> klassa on 2026-05-04").finds("warning R09");
		Variation.ofGood(R09).with("classify klassa on 2026-05-04 by Owner", "<|classify|> klassa by Owner").finds("warning R09");
	}

	@Test
	void classificationIsDueOnTheLastDayOfTheInterval() {
		Variation.ofGood(R10).with("on 2026-05-04", "on 2025-11-21").findsNothing();
		Variation.ofGood(R10).with("on 2026-05-04", "on <|2025-11-20|>").finds("warning R10");
	}

	@Test
	void ownLastDayOfValidityCounts() {
		Variation.ofGood(R10).with("by Owner {", "by Owner valid until 2026-11-21 {").findsNothing();
		Variation.ofGood(R10).with("by Owner {", "by Owner valid until <|2026-11-20|> {").finds("warning R10");
	}

	@Test
	void renewedClassificationMayStay() {
		Variation.ofBad(R10)
				.with("    classify", "    classify klassa on 2026-05-04 by Owner { confidentiality moderate because \"As before\" }\n    classify")
				.findsNothing();
	}

	@Test
	void highestLevelIsNoErrorWhereNoRequirementsAreDerived() {
		Variation.ofBad(R11).with("""
				    requirement E01 "Access is reviewed" {
				        duty customer
				        text "Who can reach the information is reviewed every year."
				        applies when confidentiality >= moderate
				    }
				""", "").withAll("""
				catalogue OwnSide "Requirements on the town" {
				    view own
				}
				""", "").findsNothing();
	}

	@Test
	void catalogueStaysBelowTheHighestLevel() {
		Variation.ofGood(R11).with("duty customer", "level <|exceptional|>\n        duty customer").finds("error R11");
		Variation.ofGood(R11).with("duty customer", "variant <|exceptional|> \"More\"\n        duty customer").finds("error R11");
	}

	@Test
	void numbersOfAScaleRiseAndDiffer() {
		Variation.ofGood(R05).with("level K2 2", "level K2 <|1|>").finds("error R12");
		Variation.ofGood(R05).with("level K3 3", "level K3 <|0|>").finds("error R12");
		Variation.ofGood(R05).with("level K2 2", "level K2").findsNothing();
	}

	@Test
	void numberOfTheUpperBoundIsCheckedToo() {
		Variation.ofGood(R12).with("moderate 1", "moderate 1 .. <|severe|> <|2|>").finds("warning R06", "error R12");
	}

	@Test
	void numberOfALevelThatHasNone() {
		Variation.ofGood(R13).with("integrity high", "integrity high <|2|>").finds("error R12");
	}

	@Test
	void definitionInTheScaleIsAMeaning() {
		Variation.ofBad(R13).with("level high \"High\"", "level high \"High\" { definition \"Tasks cannot be done.\" }").findsNothing();
	}

	@Test
	void meaningOfALevelIsMissedOnce() {
		Variation.ofBad(R13).with("integrity high", "integrity <|high|>").plus("""
				information Other "Other" {
				    owner Owner
				    classify harmMethod on 2026-05-04 by Owner { integrity high because "As for the minutes" }
				}""").finds("warning R13");
	}

	@Test
	void mappingFromTheRiskModelIsEnough() {
		Variation.ofGood(R14).with("by matrix4", "by matrix5").findsNothing();
		Variation.ofBad(R14).plus("mapping M from lkdata to klassa { 1..5 part-of moderate 6..10 part-of severe }").findsNothing();
	}
}
