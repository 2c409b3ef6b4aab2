package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R66;
import static org.assay.rules.RuleCatalogue.R67;
import static org.assay.rules.RuleCatalogue.R68;
import static org.assay.rules.RuleCatalogue.R75;
import static org.assay.rules.RuleCatalogue.R76;
import static org.assay.rules.RuleCatalogue.R77;
import static org.assay.rules.RuleCatalogue.R78;
import static org.assay.rules.RuleCatalogue.R79;
import static org.assay.rules.RuleCatalogue.R80;
import static org.assay.rules.RuleCatalogue.R81;
import static org.assay.rules.RuleCatalogue.R83;
import static org.assay.rules.RuleCatalogue.R84;
import static org.assay.rules.RuleCatalogue.R85;
import static org.assay.rules.RuleCatalogue.R86;
import static org.assay.rules.RuleCatalogue.R88;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts, conditions, prohibitions and reports at their bounds. */
class VerdictRulesTest {

	@Test
	void contextsBringInformationToo() {
		Variation.ofBad(R66).with("    information Grid\n", "    contexts <|Planning|>\n")
				.plus("context Planning \"Planning\" { participants internal discusses Grid }")
				.finds("error R66");
	}

	@Test
	void verdictThatForbidsProtectedInformationIsRight() {
		Variation.ofBad(R66).with("    allow\n", "    deny\n").findsNothing();
		Variation.ofBad(R66).with("protection-class restricted", "protection-class unknown").findsNothing();
	}

	@Test
	void anyLimitIsEnoughAndOtherServicesDoNotMatter() {
		Variation.ofBad(R67).with("    allow\n", "    information Minutes\n    allow\n").findsNothing();
		Variation.ofBad(R67).with("    tool-independent\n", "    for Other\n").with("information.protection-class is not none",
				"information.protection-class is not none and service.status != \"planned\"").plus("service Other { operator Town }")
						.findsNothing();
	}

	@Test
	void highestLevelIsNoLimit() {
		Variation limited = Variation.ofBad(R67).with("package sample", "package sample\nimport std.klassa.*");
		limited.with("    allow\n", "    <|allow|> up to severe\n").finds("warning R67");
		limited.with("    allow\n", "    allow up to significant\n").findsNothing();
	}

	@Test
	void prohibitionWhoseConditionNamesTheServiceMayBeAboutIt() {
		Variation.ofBad(R68).with("is not none", "is not none and service.deployment = \"public-cloud\"").findsNothing();
	}

	@Test
	void languageOfTheProjectIsEnough() {
		Variation.ofGood(R75).with("    language en\n", "").plus("project Sample { language sv }").findsNothing();
		Variation.ofGood(R75).with("    language en\n", "").with("report CareReport", "report <|CareReport|>").finds("error R75");
	}

	@Test
	void reportOfUndatedAssessments() {
		Variation.ofGood(R75).with("    date 2026-05-11\n", "").with("of Care2026 {", "of <|Care2026|> {").finds("error R75");
	}

	@Test
	void assessmentForNobodyInParticularMayBePublished() {
		Variation.ofBad(R76).with("    date 2026-05-11\n    audience restricted\n", "    date 2026-05-11\n").findsNothing();
		Variation.ofBad(R76).with("    date 2026-05-11\n    audience restricted\n", "    date 2026-05-11\n    audience internal\n")
				.with("audience public", "audience <|public|>").finds("error R76");
	}

	@Test
	void verdictOutsideAnAssessmentNamesItsService() {
		Variation.ofGood(R77).with("verdict MeetingsVerdict on Meetings", "verdict <|MeetingsVerdict|>").finds("error R77");
		Variation.ofGood(R77).with("    operator Town\n", "").with("on Meetings {", "on <|Meetings|> {").finds("error R77");
	}

	@Test
	void verdictThatIsNotTakenClaimsNothing() {
		Variation.ofBad(R78).with("    allow up to moderate\n", "").findsNothing();
		Variation.ofBad(R86).with("    allow up to moderate\n", "").findsNothing();
	}

	@Test
	void functionsAloneAreNotEnough() {
		Variation.ofGood(R78).with("    about confidentiality\n", "").with("verdict MeetingsVerdict", "verdict <|MeetingsVerdict|>")
				.finds("error R78");
	}

	@Test
	void contextMayUseLessThanTheVerdictCovers() {
		Variation.ofGood(R79).with("uses audio, video", "uses audio").findsNothing();
	}

	@Test
	void informationBeyondTheAspectsOfTheVerdictDoesNotMatter() {
		Variation.ofBad(R80).with("about confidentiality", "about integrity").findsNothing();
		Variation.ofBad(R80).with("    information Minutes\n    allow", "    allow").findsNothing();
	}

	@Test
	void rangeCountsByItsUpperBound() {
		Variation.ofGood(R80).with("confidentiality severe", "confidentiality moderate .. severe")
				.with("allow up to severe", "allow up to <|significant|>").expect()
				.ignoring("R06").findings("error R80");
	}

	@ParameterizedTest
	@ValueSource(strings = {"contract", "own-test", "audit"})
	void contractIsMoreThanAWord(String strength) {
		Variation.ofBad(R81).with("supplier-document", strength).findsNothing();
	}

	@Test
	void lowLevelsMayRestOnAWord() {
		Variation.ofBad(R81).with("confidentiality severe", "confidentiality moderate").findsNothing();
		Variation.ofBad(R81).with("confidentiality severe", "confidentiality significant").with("rests-on Statement", "rests-on <|Statement|>")
				.finds("warning R81");
	}

	@Test
	void levelThatIsAllowedCountsWhereNothingIsClassified() {
		Variation unclassified = Variation.ofBad(R81).with("confidentiality severe", "integrity severe");
		unclassified.with("rests-on Statement", "rests-on <|Statement|>").finds("warning R81");
		unclassified.with("allow up to severe", "allow up to moderate").findsNothing();
		unclassified.with("allow up to severe", "case-by-case up to severe").findsNothing();
	}

	@Test
	void weakestEvidenceIsTheOneThatCounts() {
		Variation.ofBad(R81).with("rests-on Statement", "rests-on Audit, <|Statement|>").plus("document Audit \"Audit\" { strength audit }")
				.finds("warning R81");
	}

	@Test
	void verdictsOfOthersAndOnOtherThingsDoNotContradict() {
		Variation.ofBad(R83).with("    about confidentiality\n    deny", "    about integrity\n    deny").findsNothing();
		Variation.ofBad(R83).with("    deny\n    rests-on OwnTest\n    decided by Owner",
				"    deny\n    rests-on OwnTest\n    decided by Outsider")
				.plus("organisation Village \"Village\" { role Outsider \"Owner\" }").findsNothing();
		Variation.ofBad(R83).with("    deny", "    supersedes MeetingsVerdict\n    deny").findsNothing();
	}

	@Test
	void onlyVerdictsThatCountContradict() {
		String newer = """

				verdict NewerVerdict on Meetings {
				    for audio
				    about confidentiality
				    %s
				    supersedes EarlierVerdict
				    rests-on OwnTest
				    decided by Owner on 2026-05-19
				    valid until 2027-02-01
				}
				""";
		Variation.ofBad(R83).plus(newer.formatted("case-by-case")).findsNothing();
		String proposal = newer.formatted("").replace("    decided by Owner on 2026-05-19\n", "");
		Variation.ofBad(R83).with("    allow up", "    <|allow|> up").plus(proposal).finds("error R83");
	}

	@Test
	void exceptionFromAWiderPermissionIsNoContradictionButTheOtherWayRound() {
		String contexts = "context Board \"Board\" { participants internal }";
		Variation.ofBad(R83).with("    deny", "    contexts Board\n    deny").plus(contexts).findsNothing();
		Variation.ofBad(R83).with("    allow up to", "    contexts Board\n    <|allow|> up to").plus(contexts).finds("error R83");
	}

	@Test
	void supplierMayBeAskedOnce() {
		Variation.ofBad(R84).with("each use by supplier", "by supplier").findsNothing();
		Variation.ofBad(R84).with("each use by supplier", "each use by administrator").findsNothing();
	}

	@Test
	void adviceAndConditionsForOthersBindNoOutsiders() {
		Variation.ofBad(R85).with("each use by participant", "recommended by participant").findsNothing();
		Variation.ofBad(R85).with("each use by participant", "each use by organiser").findsNothing();
	}

	@Test
	void verdictForAllContextsIsForThoseWithOutsidersToo() {
		Variation forAll = Variation.ofBad(R85).with("    contexts StaffMeeting\n", "");
		forAll.with("each use by participant", "each use by <|participant|>").finds("warning R85");
		forAll.with("uses audio, video", "uses audio, video, chat").findsNothing();
		forAll.with("participants internal, citizen", "participants internal").findsNothing();
	}

	@Test
	void triggerIsAnEndToo() {
		Variation.ofGood(R86).with("valid until 2027-05-18", "reconsider when \"the operator changes\"").findsNothing();
	}

	@Test
	void policyLimitsRolesByLevel() {
		Variation limited = Variation.ofGood(R88)
				.with("decide verdict by Owner", "decide verdict up to moderate by Manager\n        decide verdict by Owner")
				.with("decided by Owner", "decided by Manager");
		limited.findsNothing();
		limited.with("allow up to moderate", "allow up to significant").with("decided by Manager", "decided by <|Manager|>").finds("warning R88");
	}

	@Test
	void delegationIsHeldAgainstThePolicyToo() {
		Variation.ofGood(R88).with("decided by Owner", "delegated to <|Manager|>\n    decided by Owner").finds("warning R88");
		Variation.ofBad(R88).with("        decide verdict by Owner\n", "").findsNothing();
	}
}
