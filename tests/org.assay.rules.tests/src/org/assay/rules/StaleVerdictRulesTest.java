package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R87;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said from a verdict that has ended; it is looked at on 2026-11-21. */
class StaleVerdictRulesTest {

	@ParameterizedTest
	@ValueSource(strings = {"yes", "conditional", "facts"})
	void noAnswerIsGivenFromIt(String answer) {
		marked().with("answer yes", "answer " + answer).finds("error R87");
	}

	@ParameterizedTest
	@ValueSource(strings = {"no", "unknown", "was-until 2025-05-18"})
	void answerThatClaimsNothingFromItIsLeftAlone(String answer) {
		Variation.ofBad(R87).with("answer yes", "answer " + answer).findsNothing();
	}

	@Test
	void verdictHoldsOnItsLastDay() {
		Variation.ofBad(R87).with("until 2025-05-18", "until 2026-11-21").findsNothing();
		marked().with("until 2025-05-18", "until 2026-11-20").with("as-of 2026-05-11", "as-of 2026-11-21").finds("error R87");
	}

	@Test
	void answerOfADayOnWhichTheVerdictHeldHasGrownOld() {
		marked().with("as-of 2026-05-11", "as-of 2025-05-18").finds("warning R87");
		marked().with("as-of 2026-05-11", "as-of 2025-05-19").finds("error R87");
		marked().with("    as-of 2026-05-11\n", "").finds("error R87");
	}

	@Test
	void replacedVerdictNoLongerCounts() {
		String later = """
				verdict Later on Meetings { for audio, video about confidentiality allow rests-on OwnTest decided by Owner on 2025-05-19
				    valid until 2027-05-18 supersedes MeetingsVerdict }
				""";
		marked().with("until 2025-05-18", "until 2027-05-18").plus(later).finds("error R87");
		marked().with("until 2025-05-18", "until 2027-05-18").with("as-of 2026-05-11", "as-of 2025-05-18").plus(later).finds("warning R87");
		Variation.ofBad(R87).with("about MeetingsVerdict {", "about Later {").plus(later).findsNothing();
	}

	@Test
	void nothingThatCountsRestsOnIt() {
		String claim = "claim Allowed \"The town allows it\" by Owner on 2026-05-04 { about MeetingsVerdict }\n"
				+ "claim Repeated \"It has been said\" by Owner on 2026-05-05 { evidence Allowed }\n";
		String next = "verdict Next on Meetings { for audio, video about confidentiality allow rests-on %s decided by Owner on 2026-06-01"
				+ " valid until 2027-05-18 }";
		answered().plus(claim + next.formatted("OwnTest, <|Repeated|>")).expect().ignoring("R17", "R124").findings("error R87");
		answered().plus(claim + next.formatted("OwnTest, Repeated").replace("2027-05-18", "2026-06-30")).expect().ignoring("R17", "R124")
				.nothing();
		answered().plus(claim + next.formatted("OwnTest, Repeated").replace("allow", "deny")).expect().ignoring("R17", "R124").nothing();
	}

	@Test
	void claimsInACircleComeToAnEnd() {
		answered().plus("""
				claim One "One" by Owner on 2026-05-04 { evidence Two }
				claim Two "Two" by Owner on 2026-05-04 { evidence One }
				verdict Next on Meetings { for audio, video about confidentiality allow rests-on OwnTest, One decided by Owner on 2026-06-01
				    valid until 2027-05-18 }
				""").expect().ignoring("R17").nothing();
	}

	@Test
	void verdictDoesNotOutliveItsAssessment() {
		String assessment = """
				assessment Meetings2025 "Meetings" of Meetings {
				    method klassa
				    participants Owner
				    date 2025-05-04
				    %s
				    verdict Inner on Meetings { for audio, video about confidentiality allow rests-on OwnTest decided by Owner on 2025-05-18
				        valid until %s }
				}
				""";
		answered().plus(assessment.formatted("status expired", "<|2027-05-18|>")).finds("error R87");
		answered().plus(assessment.formatted("valid until 2026-11-20", "<|2027-05-18|>")).finds("error R87");
		answered().plus(assessment.formatted("valid until 2026-11-21", "2027-05-18")).findsNothing();
		answered().plus(assessment.formatted("status expired", "2026-11-20")).findsNothing();
	}

	@Test
	void reportDoesNotAnswerFromOldVerdictsAlone() {
		String report = """
				assessment Meetings2025 "Meetings" of Meetings {
				    method klassa
				    participants Owner
				    date 2025-05-04
				    verdict Inner on Meetings { for audio, video about confidentiality allow rests-on OwnTest decided by Owner on 2025-05-18
				        valid until %s }
				}
				report Guide "Guide" of Meetings2025 { kind risk audience internal language en version "1" %s }
				""";
		answered().plus(report.formatted("2026-11-20", "answer <|\"You may\"|>")).finds("error R87");
		answered().plus(report.formatted("2026-11-20", "question \"May we?\"")).findsNothing();
		answered().plus(report.formatted("2026-11-21", "answer \"You may\"")).findsNothing();
	}

	private static Variation marked() {
		return Variation.ofBad(R87).with("about MeetingsVerdict {", "about <|MeetingsVerdict|> {");
	}

	/** The sample without its mistake. */
	private static Variation answered() {
		return Variation.ofGood(R87);
	}
}
