package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R30;
import static org.assay.rules.RuleCatalogue.R31;
import static org.assay.rules.RuleCatalogue.R33;
import static org.assay.rules.RuleCatalogue.R34;
import static org.assay.rules.RuleCatalogue.R35;
import static org.assay.rules.RuleCatalogue.R37;
import static org.assay.rules.RuleCatalogue.R38;
import static org.assay.rules.RuleCatalogue.R39;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Controllers, grounds, processors and impact assessments at their bounds. */
class PersonalDataRulesTest {

	@Test
	void severalControllersNeedAnArrangementThatNamesThemAll() {
		Variation.ofGood(R30).with("controller Town", "controller <|Town|>, Supplier").finds("error R30");
		Variation.ofGood(R30).with("controller Town", "controller <|Town|>, Supplier")
				.plus("agreement Joint \"Joint\" { kind joint-controllers controller Town }")
				.finds("error R30");
		Variation.ofGood(R30).with("controller Town", "controller Town, Supplier")
				.plus("agreement Joint \"Joint\" { kind joint-controllers controller Town, Supplier }").findsNothing();
	}

	@Test
	void assessedServiceWithPersonalDataHasAController() {
		String assessed = """
				service S "S" { operator Town handles %s }
				assessment A "A" of S { scope { information Other } participants Owner }
				information Other "Other" { owner Owner classify klassa on 2026-05-04 by Owner {
				    confidentiality moderate because "x" integrity moderate availability moderate traceability moderate } }
				""";
		Variation.ofGood(R30).with("import std.gdpr.*", "import std.gdpr.*\nimport std.klassa.*").plus(assessed.formatted("Clients")).expect()
				.ignoring("R15").nothing();
		Variation.ofGood(R30).with("import std.gdpr.*", "import std.gdpr.*\nimport std.klassa.*").with("data Clients", "in T\n    data Clients")
				.plus("service T { operator Town }").plus(assessed.formatted("<|Clients|>")).expect().ignoring("R15").findings("error R30");
	}

	@Test
	void agreementsOfOtherServicesAreNotCompared() {
		Variation.ofBad(R31).with(" under Dpa", "").findsNothing();
	}

	@Test
	void agreedChainIsComparedWithTheWantedOne() {
		Variation.ofGood(R31)
				.with("    chain wanted", "    chain agreed in Letter { <|Town|> controller Supplier processor of Town }\n    chain wanted")
				.plus("document Letter \"Letter\"").finds("error R31");
		Variation.ofGood(R31)
				.with("    chain wanted", "    chain agreed in Letter { Provider controller Supplier processor of Provider }\n    chain wanted")
				.plus("document Letter \"Letter\"").findsNothing();
	}

	@Test
	void sourceOfAnAgreedChainSpeaksForIt() {
		Variation.ofGood(R31).with("    chain wanted",
				"    chain agreed in Draft { Town controller Supplier processor of Town }\n    chain wanted")
				.plus("agreement Draft \"Draft\" { kind processor controller <|Town|> }").finds("error R31");
	}

	@Test
	void consentBesideAnotherGroundIsASafeguard() {
		Variation.ofGood(R33).with("GDPR_6_1_e because", "<|GDPR_6_1_a|> because").finds("warning R33");
		Variation.ofGood(R33).with("    ground", "    ground GDPR_6_1_a because \"They are asked\"\n    ground").findsNothing();
	}

	@Test
	void companyMayRelyOnLegitimateInterests() {
		Variation.ofBad(R33).with("controller Town", "controller Supplier").findsNothing();
		Variation.ofBad(R33).with("kind municipality", "kind municipality\n    unit Board \"Board\" { authority }")
				.with("controller Town", "controller Board")
				.with("ground GDPR_6_1_f", "ground <|GDPR_6_1_f|>").finds("error R33");
	}

	@ParameterizedTest
	@ValueSource(strings = {"ordinary", "protection-worthy", "protected-identity", "none"})
	void otherKindsNeedNoException(String kind) {
		Variation.ofGood(R34).with("item health \"State of health\" special-category", "item health \"State of health\" " + kind)
				.with("    exception GDPR_9_2_h because \"Social care by law\"\n", "").findsNothing();
	}

	@Test
	void dataOnOffencesNeedAnException() {
		Variation.ofGood(R34).with("item health \"State of health\" special-category", "item health \"Offences\" criminal")
				.with("    exception GDPR_9_2_h because \"Social care by law\"\n", "").with("data Health", "data <|Health|>").finds("error R34");
	}

	@Test
	void wantedChainIsNotThereYet() {
		Variation.ofBad(R35).with("chain {", "chain wanted {").findsNothing();
	}

	@Test
	void documentOfAnAgreedChainIsItsAgreement() {
		Variation.ofBad(R35).with("chain {", "chain agreed in Dpa {").findsNothing();
		Variation.ofBad(R35).with("chain {", "chain agreed {").with("Supplier processor", "<|Supplier|> processor").finds("error R35");
	}

	@Test
	void secrecyAgreementIsNoProcessingAgreement() {
		Variation.ofGood(R35).with("kind processor", "kind secrecy").with("under Dpa", "under <|Dpa|>").finds("error R35");
		Variation.ofGood(R35).with("kind processor", "kind supply").findsNothing();
	}

	@Test
	void dutiesMayBePassedDownByTheAgreement() {
		Variation.ofGood(R37).with(" same-duties", "").with("kind processor", "kind processor\n    passes-duties-down").findsNothing();
		Variation.ofGood(R37).with(" same-duties", "").with("Hosting sub-processor", "Hosting <|sub-processor|>").finds("error R37");
	}

	@Test
	void operatorAndCollectorAreInTheChain() {
		Variation.ofGood(R38).with("operator Supplier", "operator <|Other|>").plus("party Other { country SE }").finds("warning R38");
		Variation.ofGood(R38).with("    chain", "    stores telemetry in SE collected-by <|Other|>\n    chain").plus("party Other { country SE }")
				.finds("warning R38");
	}

	@Test
	void serviceWithoutPersonalDataIsNotAsked() {
		Variation.ofBad(R38).with("item name \"Name\" ordinary", "item name \"Name\" none").findsNothing();
	}

	@Test
	void oneCriterionIsNotEnoughAndWhatIsPlannedIsAWarning() {
		Variation.ofBad(R39).with("systematic-monitoring, vulnerable-people", "vulnerable-people").findsNothing();
		Variation.ofBad(R39).with("status in-use", "status planned").with("processing CareProcessing", "processing <|CareProcessing|>")
				.finds("warning R39");
	}
}
