package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R55;
import static org.assay.rules.RuleCatalogue.R56;
import static org.assay.rules.RuleCatalogue.R57;
import static org.assay.rules.RuleCatalogue.R58;
import static org.assay.rules.RuleCatalogue.R59;
import static org.assay.rules.RuleCatalogue.R60;
import static org.assay.rules.RuleCatalogue.R62;
import static org.assay.rules.RuleCatalogue.R63;
import static org.assay.rules.RuleCatalogue.R64;
import static org.assay.rules.RuleCatalogue.R65;
import static org.assay.rules.RuleCatalogue.R69;
import static org.assay.rules.RuleCatalogue.R70;
import static org.assay.rules.RuleCatalogue.R71;
import static org.assay.rules.RuleCatalogue.R72;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transfers, secrecy and law at their bounds. */
class LawRulesTest {

	@ParameterizedTest
	@ValueSource(strings = {"SE", "NO", "IS", "LI", "HR"})
	void countriesOfTheEuropeanEconomicAreaNeedNoMechanism(String country) {
		Variation.ofBad(R55).with("in US", "in " + country).findsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {"GB", "CH", "FO", "US"})
	void othersDo(String country) {
		Variation.ofBad(R55).with("in US", "in SE, <|" + country + "|>").finds("error R55");
	}

	@Test
	void storageAndReachCountAsWell() {
		Variation.ofBad(R55).with(" in US", "").with("    chain", "    stores content in SE reachable-from <|US|>\n    chain").finds("error R55");
		Variation.ofBad(R55).with(" in US", "").with("    chain", "    stores configuration in US\n    chain").findsNothing();
	}

	@Test
	void mechanismForAnotherCountryOpensNothing() {
		Variation.ofBad(R55).with("in US", "in <|US|> transfer ToBritain").plus("mechanism ToBritain to GB in-force 2021-06-28")
				.finds("error R55");
		Variation.ofBad(R55).with("in US", "in US transfer ToAmerica").plus("mechanism ToAmerica to US in-force 2021-06-28").findsNothing();
	}

	@Test
	void transferWithoutAMechanism() {
		Variation.ofGood(R56).with("transfer to US by DPF certified 2026-09-01", "<|transfer|> to US").finds("error R55");
		Variation.ofGood(R56).with("transfer to US by DPF certified 2026-09-01", "transfer to NO").findsNothing();
	}

	@Test
	void certificateHoldsForTwelveMonths() {
		Variation.ofGood(R56).with("2026-09-01", "2025-11-21").expect().ignoring("R59").nothing();
		Variation.ofGood(R56).with("2026-09-01", "<|2025-11-20|>").expect().ignoring("R59").findings("warning R56");
	}

	@Test
	void ownerWithinTheAreaAndVerdictsThatForbidAreNotTreated() {
		Variation.ofBad(R57).with("parent US", "parent NO").findsNothing();
		Variation.ofBad(R57).with("    allow\n", "    deny\n").findsNothing();
		Variation.ofGood(R57)
				.with("    factors \"Few clients, no grave facts, encrypted with keys of the town, owner bound by the law of its country\"\n", "")
				.with("verdict CareVerdict on CareService", "verdict CareVerdict on <|CareService|>").expect().ignoring("R65")
				.findings("warning R57");
	}

	@Test
	void mechanismHoldsOnItsLastDay() {
		Variation.ofBad(R58).with("2026-05-18", "<|2020-07-16|>").expect().ignoring("R121").findings("warning R72");
		Variation.ofBad(R58).with("2026-05-18", "<|2020-07-17|>").expect().ignoring("R121").findings("error R58");
		Variation.ofGood(R58).with("2026-05-18", "<|2021-06-26|>").expect().ignoring("R121").findings("warning R58");
		Variation.ofBad(R58).with("valid until 2027-05-18", "valid until 2026-11-20").findsNothing();
	}

	@Test
	void challengeThatIsNotMadeYetIsNotKnown() {
		Variation.ofBad(R59).with("2026-09-01", "2026-11-22").findsNothing();
		Variation.ofBad(R59).findsOn(LocalDate.of(2026, 8, 31));
	}

	@Test
	void loginOverAnOpenNetwork() {
		Variation.ofGood(R60).with("factors 2 open-network", "open-network").with("login", "<|login|>").finds("warning R60");
		Variation.ofBad(R60).with(" open-network", "").findsNothing();
		Variation.ofBad(R60).with("open-network", "open-network\n        not-allowed").findsNothing();
		Variation.ofBad(R60).with("item health \"State of health\" special-category", "item health \"Name\" ordinary").findsNothing();
	}

	@Test
	void secretInformationThatIsNotHandedOver() {
		Variation.ofBad(R62).with("status in-use", "status planned").findsNothing();
		Variation.ofBad(R62).with("operator Supplier", "operator Town").findsNothing();
		Variation.ofBad(R62).with("    secrecy OSL_26_1 26:1\n", "").findsNothing();
	}

	@Test
	void unsuitableDisclosureSupportsNothing() {
		Variation.ofGood(R62).with("suitable yes", "suitable no").with("handles Cases", "handles <|Cases|>").finds("error R62");
		Variation.ofGood(R62).with("to Supplier {", "to Other {").with("handles Cases", "handles <|Cases|>").plus("party Other { country SE }")
				.finds("error R62");
	}

	@Test
	void disclosureOnAnotherGroundMayBeMoreThanTechnical() {
		Variation.ofBad(R63).with("    subject-to OSL_10_2a\n", "").findsNothing();
	}

	@Test
	void exemptionHoldsFromItsFirstDay() {
		Variation.ofBad(R64).with("2022-05-11", "2023-07-01").findsNothing();
		Variation.ofBad(R64).with("2022-05-11", "<|2023-06-30|>").finds("error R64");
		Variation.ofBad(R64).with("    subject-to OSL_10_2a\n", "").findsNothing();
	}

	@Test
	void disclosureLacksSeveralThings() {
		Variation.ofGood(R65).with("    by Owner\n    on 2026-05-11\n", "").with("disclosure ToSupplier", "disclosure <|ToSupplier|>")
				.finds("warning R65");
		Variation.ofGood(R65).with("suitable yes", "suitable <|unknown|>").finds("warning R65");
	}

	@ParameterizedTest
	@ValueSource(strings = {"HEMLIG", "Kvalificerat hemlig", "begränsat  hemlig"})
	void marksOfSecurityProtectionAreKnownInAnyCase(String mark) {
		Variation.ofGood(R69).with("\"Intern\"", "<|\"" + mark + "\"|>").finds("error R69");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Konfidentiellt enligt avtal", "Hemligstämplad 1998", "Public"})
	void otherMarksAreFree(String mark) {
		Variation.ofGood(R69).with("Intern", mark).findsNothing();
	}

	@Test
	void lawIsNotHeldAgainstUnknownKinds() {
		Variation.ofBad(R70).with("    kind it-supplier\n", "").findsNothing();
		Variation.ofBad(R70).with("kind it-supplier", "kind care-provider").findsNothing();
	}

	@Test
	void lawHoldsOnItsLastDay() {
		Variation.ofBad(R71).with("2026-05-11", "2018-05-24").findsNothing();
		Variation.ofBad(R71).with("2026-05-11", "2018-05-25").with("subject-to PuL", "subject-to <|PuL|>").finds("error R71");
		Variation.ofGood(R71).with("2026-05-11", "2023-06-30").with("subject-to OSL", "subject-to <|OSL_10_2a|>").finds("warning R71");
		Variation.ofGood(R71).with("2026-05-11", "2023-07-01").with("subject-to OSL", "subject-to OSL_10_2a").findsNothing();
	}

	@Test
	void lawMayChangeAfterAnAssessmentThatHasBeenFollowedByAnother() {
		Variation.ofBad(R71).plus("assessment Care2027 \"Later\" of CareService { date 2026-09-01 }").with("subject-to PuL", "subject-to <|PuL|>")
				.finds("error R71");
		Variation.ofBad(R71).with("date 2026-05-11", "date 2026-05-11\n    status withdrawn").expect().ignoring("R91").nothing();
	}

	@Test
	void verdictOfTheSameDayKnowsTheEvent() {
		Variation.ofBad(R72).with("2020-05-18", "2020-07-16").findsNothing();
		Variation.ofBad(R72).with("2020-05-18", "<|2020-07-15|>").finds("warning R72");
	}

	@Test
	void verdictThatIsPastNeedsNoNewOne() {
		Variation.ofBad(R72).with("valid until 2027-05-18", "valid until 2026-11-20").findsNothing();
		Variation.ofBad(R72)
				.plus("verdict Next on CareService { for video about confidentiality allow decided by Owner on 2026-05-18 valid until 2027-05-18 "
				+ "supersedes CareVerdict }")
				.findsNothing();
	}

	@Test
	void lawThatEndsAfterTheVerdict() {
		Variation.ofGood(R58).with("import std.transfers.*", "import std.transfers.*\nimport std.sweden.*")
				.with("    operator Supplier\n", "    operator Supplier\n    subject-to PuL\n")
				.with("2026-05-18", "<|2018-05-24|>").expect().ignoring("R58", "R70", "R121").findings("warning R72");
	}
}
