package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R100;
import static org.assay.rules.RuleCatalogue.R92;
import static org.assay.rules.RuleCatalogue.R93;
import static org.assay.rules.RuleCatalogue.R94;
import static org.assay.rules.RuleCatalogue.R97;
import static org.assay.rules.RuleCatalogue.R98;
import static org.assay.rules.RuleCatalogue.R99;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers, claims and what has to be followed up, at their bounds. */
class AnswerRulesTest {

	@Test
	void plainAnswerWithoutExceptions() {
		Variation.ofBad(R92).with("    except phone \"Not before the network of the supplier\"\n", "").findsNothing();
		Variation.ofBad(R92).with("answer yes", "answer unknown").findsNothing();
		Variation.ofBad(R92).with("answer yes", "answer facts").findsNothing();
	}

	@Test
	void answerThatWasSoNeedsDayAndVersion() {
		Variation.ofGood(R93).with("was-until 2026-04-01", "<|was-until|>").finds("warning R93");
		Variation.ofGood(R93).with(" in \"2.6.9\"", "").with("fixed Links\n", "fixed <|Links|>\n").finds("warning R93");
		Variation.ofBad(R93).with("no fixed Links", "no").findsNothing();
	}

	@Test
	void claimOfTheDayOnWhichTheFlawBecameKnown() {
		Variation.ofBad(R94).with("2025-02-03", "2026-03-31").findsNothing();
		Variation.ofBad(R94).with("2025-02-03", "<|2026-03-30|>").finds("warning R94");
		Variation.ofBad(R94).findsOn(LocalDate.of(2026, 3, 30));
	}

	@Test
	void flawOfAnotherEditionDoesNotConcernTheService() {
		Variation.ofBad(R94).with("in \"2.6.9\"", "in \"2.6.9\" affects Old")
				.with("edition Care2 \"Care 2\"", "edition Care2 \"Care 2\"\n    edition Old \"Old\"")
				.findsNothing();
	}

	@Test
	void lawThatFellAfterTheClaim() {
		Variation.ofGood(R94).with("package sample", "package sample\nimport std.transfers.*").with("on 2026-05-11 {", "on <|2020-04-01|> {")
				.with("disclosed 2026-03-31", "disclosed 2019-03-31").with("    operator Supplier\n", """
						    operator Supplier
						    chain { Town controller Supplier processor of Town under Dpa in US transfer PrivacyShield }
						""").plus("agreement Dpa \"Dpa\" { kind processor }").finds("warning R94");
	}

	@Test
	void lawThatFellForTheCountryOfSomebodyInTheChain() {
		Variation silent = Variation.ofGood(R94).with("package sample", "package sample\nimport std.transfers.*")
				.with("disclosed 2026-03-31", "disclosed 2019-03-31").with("    operator Supplier\n", """
						    operator Supplier
						    chain { Town controller Supplier processor of Town under Dpa Far sub-processor of Supplier under Dpa authorised same-duties }
						""").plus("agreement Dpa \"Dpa\" { kind processor }");
		Variation far = silent.plus("party Far \"Far\" { country US }");
		far.with("on 2026-05-11 {", "on <|2020-07-16|> {").finds("warning R94");
		far.with("on 2026-05-11 {", "on 2020-07-17 {").findsNothing();
		far.with("under Dpa Far", "under Dpa in US transfer SCC_2021_914 Far").with("on 2026-05-11 {", "on 2020-07-16 {").findsNothing();
		silent.plus("party Far \"Far\" { country NO }").with("on 2026-05-11 {", "on 2020-07-16 {").findsNothing();
	}

	@Test
	void lawThatNobodyImportedFellAllTheSame() {
		Variation.ofGood(R94).with("disclosed 2026-03-31", "disclosed 2019-03-31").with("    operator Supplier\n", """
				    operator Supplier
				    chain { Town controller Supplier processor of Town under Dpa Far sub-processor of Supplier under Dpa authorised same-duties }
				""").plus("agreement Dpa \"Dpa\" { kind processor }").plus("party Far \"Far\" { country US }")
				.with("on 2026-05-11 {", "on <|2020-07-16|> {").finds("warning R94");
	}

	@Test
	void manyClaimsThatOneEventMadeOldAreOneFinding() {
		String claims = "claim C%d \"Claim\" by Supplier on 2025-02-03 { about CareService }";
		Variation four = Variation.ofBad(R94).plus(claims.formatted(1)).plus(claims.formatted(2));
		Variation many = four.plus(claims.formatted(3)).plus("qa Asked \"Asked?\" about CareService { answer yes as-of 2025-02-03 }");
		many.with("claim Secure \"Credentials cannot leak\" by Supplier on 2025-02-03",
				"claim Secure \"Credentials cannot leak\" by Supplier on <|2025-02-03|>")
				.finds("warning R94");
		many.with("as-of 2025-02-03", "as-of 2026-04-01").withAll("by Supplier on 2025-02-03", "by Supplier on <|2025-02-03|>")
				.finds("warning R94", "warning R94", "warning R94", "warning R94");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Länken börjar med https://us04web.talk.example", "Starts with 'http://talk.example'",
			"länken ska börja med \\\"https://x.example"})
	void prefixIsNoTestWithAnyScheme(String title) {
		Variation.ofGood(R97).with("\"The host of the link is exactly us04web.talk.example, over https\"", "<|\"" + title + "\"|>")
				.finds("error R97");
	}

	@Test
	void plainHttpIsNotReliedOn() {
		Variation.ofGood(R97).with("\"The host of the link is exactly us04web.talk.example, over https\"", "<|\"Go to http://talk.example\"|>")
				.finds("error R97");
		Variation.ofGood(R97).with("The host of the link is exactly us04web.talk.example, over https", "Go to https://talk.example")
				.findsNothing();
	}

	@Test
	void claimAboutOneThingThatIsNotStored() {
		Variation.ofBad(R98).with("Nothing of a meeting is stored", "The picture is kept private")
				.with("Sound and picture are not stored, and nothing else is stored.", "Only invited people see it.").findsNothing();
		Variation.ofBad(R98).with("    function chat on\n", "    function video on keeps content\n").withAll("    function video on\n", "")
				.with("about Meetings", "about <|Meetings|>").finds("warning R98");
	}

	@Test
	void closedFindingNeedsItsEvidence() {
		Variation.ofGood(R99).with("    owner Owner\n    due 2026-12-18\n", "    status closed\n")
				.with("finding Misplaced", "finding <|Misplaced|>").finds("warning R99");
		Variation.ofGood(R99).with("    owner Owner\n    due 2026-12-18\n", "    closed on 2026-06-01 by Log\n").plus("document Log \"Log\"")
				.findsNothing();
	}

	@Test
	void otherFindingsAreNotAsked() {
		Variation.ofBad(R99).with("misplaced-information", "documentation").findsNothing();
	}

	@Test
	void whatIsRunAtHomeNeedsNoExit() {
		Variation.ofBad(R100).with("public-cloud", "on-premises").findsNothing();
		Variation.ofGood(R100).with("function backup on", "function backup off").findsNothing();
		Variation.ofGood(R100).with("    function backup on\n", "").with("service CareService", "service <|CareService|>").finds("info R100");
	}
}
