package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R61;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level of assurance that a context needs, against every way into the service. */
class LoginRulesTest {

	private static final String LOGIN = "login factors 2 loa 3 proofing \"E-identification of level 3\"";

	@ParameterizedTest
	@CsvSource({"1,1", "1,2", "2,2", "2,3", "3,3", "3,4", "4,4"})
	void asMuchAsIsNeededIsEnough(int needed, int offered) {
		varied(needed, offered, false).findsNothing();
	}

	@ParameterizedTest
	@CsvSource({"2,1", "3,2", "4,3", "4,1"})
	void oneLevelLessIsNot(int needed, int offered) {
		varied(needed, offered, true).finds("warning R61");
	}

	private static Variation varied(int needed, int offered, boolean marked) {
		return good(marked).with("    loa 3\n", "    loa " + needed + "\n").with("factors 2 loa 3", "factors 2 loa " + offered);
	}

	private static Variation good(boolean marked) {
		return marked ? Variation.ofGood(R61).with("contexts CarePlanning", "contexts <|CarePlanning|>") : Variation.ofGood(R61);
	}

	@Test
	void contextThatStatesNoLevelNeedsNone() {
		Variation.ofBad(R61).with("    loa 3\n", "").findsNothing();
	}

	@Test
	void wayWhoseLevelOrLoginIsNotStatedNeverCountsAsReachingIt() {
		good(true).with("factors 2 loa 3", "factors 2").finds("warning R61");
		good(true).with(LOGIN, "").finds("warning R61");
		good(true).with("    loa 3\n", "    loa 1\n").with(LOGIN, "").finds("warning R61");
	}

	@Test
	void identitiesAreProofedFromTheSecondLevelOn() {
		String unproofed = LOGIN.substring(0, LOGIN.indexOf(" proofing"));
		good(true).with(LOGIN, unproofed).finds("warning R61");
		good(true).with("    loa 3\n", "    loa 2\n").with(LOGIN, unproofed).finds("warning R61");
		good(false).with("    loa 3\n", "    loa 1\n").with(LOGIN, unproofed).findsNothing();
	}

	@Test
	void wayThatIsNotAllowedIsNoWayIn() {
		good(true).with("        not-allowed\n", "").finds("warning R61");
		good(true).with("        encryption transport \"TLS 1.3\"\n        " + LOGIN, "        not-allowed").finds("warning R61");
	}

	@Test
	void verdictOnAllContextsIsHeldAgainstTheMostDemandingOne() {
		Variation.ofBad(R61).with("    contexts CarePlanning\n", "").with("    allow\n", "    <|allow|>\n")
				.plus("context Lunch \"Lunch\" { uses audio loa 1 }").finds("warning R61");
	}

	@Test
	void caseByCaseIsAnOpenDoorAndADenialIsNot() {
		Variation.ofBad(R61).with("contexts CarePlanning", "contexts <|CarePlanning|>").with("    allow\n", "    case-by-case\n")
				.finds("warning R61");
		Variation.ofBad(R61).with("    allow\n", "    deny\n").findsNothing();
	}

	@Test
	void verdictThatHasEndedLetsNobodyIn() {
		Variation.ofBad(R61).with("until 2027-05-18", "until 2026-11-20").findsNothing();
		Variation.ofBad(R61).with("contexts CarePlanning", "contexts <|CarePlanning|>").with("until 2027-05-18", "until 2026-11-21")
				.finds("warning R61");
	}

	@Test
	void levelsRunFromOneToFour() {
		Variation.ofGood(R61).with("    loa 3\n", "    loa <|0|>\n").finds("warning R61");
		Variation.ofGood(R61).with("factors 2 loa 3", "factors 2 loa <|5|>").finds("warning R61");
	}
}
