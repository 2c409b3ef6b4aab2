package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.model.Aspect;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.ParticipantKind;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One piece of the semantics after the other, in the language itself. */
final class VerdictReasoningTest {

	private static Outcome letters(String more) {
		Town town = Town.with(more);
		assertEquals(List.of(), town.gaps());
		return town.outcome();
	}

	private static <T extends NamedElement> T library(Town town, Class<T> type, String name) {
		return town.world().analysis().corpus().libraryAll(type).stream().filter(element -> name.equals(element.getName())).findFirst().orElseThrow();
	}

	@Test
	void whatIsDecidedProvenAndWithinItsScopeIsAllowed() {
		assertEquals(Outcome.ALLOWED, letters(Town.verdict("")));
	}

	@Test
	void whatNobodyHasJudgedIsNotAssessed() {
		assertEquals(Outcome.NOT_ASSESSED, letters(""));
	}

	@Test
	void aboveTheLevelIsNotAllowed() {
		Town town = Town.with(Town.verdict(""));
		assertEquals(Outcome.NOT_ALLOWED, town.world().outcome(town.secrets()));
	}

	@Test
	void functionsAndAspectsOutsideTheVerdictAreNotAssessed() {
		Town town = Town.with(Town.verdict(""));
		Term chat = library(town, Term.class, "chat");
		Aspect integrity = library(town, Aspect.class, "integrity");

		assertEquals(Outcome.NOT_ASSESSED, town.world().outcome(town.letters().by(chat)));
		assertEquals(Outcome.NOT_ASSESSED, town.world().outcome(town.letters().about(integrity)));
	}

	@Test
	void aContextThatTheVerdictDoesNotNameIsNotAssessed() {
		Town town = Town.with(Town.verdict("contexts Desk"));

		assertEquals(Outcome.ALLOWED, town.outcome());
		assertEquals(Outcome.NOT_ASSESSED, town.world().outcome(town.withGuests()));
		assertEquals(Outcome.NOT_ASSESSED, town.world().outcome(town.letters().in(Use.among(ParticipantKind.INTERNAL))));
	}

	@Test
	void whatTheQuestionLeavesOpenBecomesACondition() {
		Town town = Town.with(Town.verdict("contexts Desk"));

		VerdictAnswer answer = town.world().answer(Use.of(town.the(ServiceInstance.class, "Mail")));

		assertEquals(Outcome.ALLOWED_IF, answer.outcome());
		assertEquals(List.of(Reason.Kind.INFORMATION_OPEN, Reason.Kind.CONTEXT_OPEN), answer.deciding().stream().map(Reason::kind).toList());
	}

	@ParameterizedTest
	@CsvSource({ "condition c \"c\" holds evidence Test, ALLOWED", "condition c \"c\" holds evidence Word, ALLOWED_IF",
			"condition c \"c\" holds, ALLOWED_IF", "condition c \"c\" assumed evidence Test, ALLOWED_IF", "condition c \"c\", ALLOWED_IF",
			"condition c \"c\" each use by user, ALLOWED_IF", "condition c \"c\" each use fails, NOT_ALLOWED",
			"condition c \"c\" fails, NOT_ALLOWED", "condition c \"c\" fails recommended, ALLOWED",
			"condition c \"c\" when information.confidentiality <= moderate, ALLOWED",
			"condition c \"c\" when information.confidentiality >= severe, NOT_ALLOWED",
			"condition c \"c\" when information.availability >= severe, ALLOWED_IF",
			"condition c \"c\" when information.confidentiality <= moderate fails, NOT_ALLOWED",
			"condition c \"c\" when information.confidentiality <= moderate assumed, ALLOWED_IF",
			"condition c \"c\" when information.confidentiality <= moderate each use, ALLOWED_IF" })
	void conditionsAreJoined(String condition, Outcome outcome) {
		assertEquals(outcome, letters(Town.verdict(condition)));
	}

	@ParameterizedTest
	@CsvSource({ "when information.protection-class is not none, ALLOWED", "when information.confidentiality >= moderate, NOT_ALLOWED",
			"when information.availability >= moderate, ALLOWED_IF", "when context uses e-mail, NOT_ALLOWED", "for Mail, NOT_ALLOWED",
			"for Vault, ALLOWED", "for Vault tool-independent, ALLOWED_IF", "tool-independent, ALLOWED_IF",
			"when service.deployment = \"public-cloud\", NOT_ALLOWED", "when service.deployment = \"on-premises\", ALLOWED" })
	void prohibitionsComeFirst(String text, Outcome outcome) {
		assertEquals(outcome, letters(Town.verdict("") + "prohibit P \"P\" { " + text + " }"));
		assertEquals(outcome, letters(Town.verdict("") + "prohibit P \"P\" absolute { " + text + " }"));
	}

	@Test
	void whatIsAskedForCountsAsUsed() {
		Town town = Town.with(Town.verdict("Yes", "allow", "for chat") + "prohibit P \"P\" { when context uses chat }");
		Term chat = library(town, Term.class, "chat");

		assertEquals(Outcome.NOT_ALLOWED, town.world().outcome(town.letters().by(chat)));
	}

	@Test
	void noVerdictLiftsAProtectionClass() {
		Town town = Town.with(Town.verdict("") + "information Plans \"Plans\" { owner Owner protection-class secret\n"
				+ "classify klassa on 2024-01-01 by Owner { confidentiality negligible } }");

		VerdictAnswer answer = town.world().answer(town.letters().with(town.the(InformationSet.class, "Plans")));

		assertEquals(Outcome.NOT_ALLOWED, answer.outcome());
		assertEquals(List.of(Reason.Kind.PROTECTED), answer.deciding().stream().map(Reason::kind).toList());
	}

	@ParameterizedTest
	@CsvSource({ "valid until 2024-06-15, ALLOWED", "valid until 2024-06-14, EXPIRED", "valid from 2024-06-16, NOT_ASSESSED",
			"valid from 2024-06-20 until 2024-06-10, NOT_ASSESSED", "reconsider on 2024-06-15, EXPIRED", "reconsider on 2024-06-16, ALLOWED",
			"reconsider every 1 month, EXPIRED", "reconsider every 2 months, ALLOWED", "reconsider when Leak, NOT_ASSESSED",
			"reconsider when \"the moon turns blue\", ALLOWED" })
	void daysDecideWhetherAVerdictCounts(String text, Outcome outcome) {
		assertEquals(outcome, letters(Town.verdict(text)));
	}

	@ParameterizedTest
	@CsvSource({ "2024-06-15, NOT_ASSESSED", "2024-06-16, ALLOWED", "2024-05-01, ALLOWED" })
	void anEventAfterTheDecisionCallsForANewOne(String day, Outcome outcome) {
		assertEquals(outcome, letters(Town.verdict("reconsider when Storm") + "event Storm on " + day + " \"Storm\"\n"));
	}

	@Test
	void aMechanismThatHasFallenCarriesNothing() {
		String transfer = "mechanism Bridge \"Bridge\" to US in-force 2020-01-01\nevent Fall on 2024-06-%s \"Fall\" ends Bridge\n"
				+ "processing Letter \"Letter\" { controller Us in Mail data Letters transfer to US by Bridge }\n";
		assertEquals(Outcome.NOT_ASSESSED, letters(Town.verdict("") + transfer.formatted("14")));
		assertEquals(Outcome.ALLOWED, letters(Town.verdict("") + transfer.formatted("15")));
	}

	@Test
	void aProposalAllowsNothingAndAProposedDenialDenies() {
		String proposal = "verdict V on Mail { for e-mail about confidentiality %s rests-on Test }\n";
		assertEquals(Outcome.NOT_ASSESSED, letters(proposal.formatted("allow")));
		assertEquals(Outcome.NOT_ASSESSED, letters(proposal.formatted("case-by-case")));
		assertEquals(Outcome.NOT_ALLOWED, letters(proposal.formatted("deny")));
	}

	@ParameterizedTest
	@CsvSource({ "Owner, ALLOWED", "LeagueBoard, ALLOWED", "Stranger, NOT_ASSESSED" })
	void whatAnotherOrganisationDecidedStaysTheirs(String role, Outcome outcome) {
		assertEquals(outcome, letters("verdict V on Mail { for e-mail about confidentiality allow rests-on Test decided by " + role + " }\n"));
	}

	@Test
	void theMoreRestrictiveOfTwoContradictingVerdictsWins() {
		assertEquals(Outcome.NOT_ALLOWED, letters(Town.verdict("") + Town.verdict("No", "deny", "")));
		assertEquals(Outcome.CASE_BY_CASE, letters(Town.verdict("") + Town.verdict("Maybe", "case-by-case", "")));
	}

	@Test
	void aVerdictTakesThePlaceOfAnotherOnceItHasBegun() {
		String old = Town.verdict("Old", "deny", "");
		String later = "verdict New on Mail { for e-mail about confidentiality allow rests-on Test supersedes Old decided by Owner on 2024-06-%s }\n";
		assertEquals(Outcome.ALLOWED, letters(old + later.formatted("15")));
		assertEquals(Outcome.NOT_ALLOWED, letters(old + later.formatted("16")));
		assertEquals(Outcome.NOT_ALLOWED, letters(old + later.formatted("15").replace("decided by Owner on 2024-06-15", "")), "a proposal");
	}

	@Test
	void verdictsThatReplaceEachOtherInACircleAllowNothing() {
		assertEquals(Outcome.EXPIRED, letters(Town.verdict("A", "allow", "supersedes B") + Town.verdict("B", "allow", "supersedes A")));
		assertEquals(Outcome.EXPIRED, letters(Town.verdict("A", "allow", "supersedes A")));
	}

	@Test
	void anOpenQuestionHoldsAVerdictBack() {
		String question = "question Q \"Q\" { blocks Yes status %s }\n";
		assertEquals(Outcome.NOT_ASSESSED, letters(Town.verdict("") + question.formatted("open")));
		assertEquals(Outcome.ALLOWED, letters(Town.verdict("") + question.formatted("closed")));
	}

	@Test
	void aCaseIsDecidedByWhomItIsDelegatedTo() {
		Town town = Town.with(Town.verdict("Maybe", "case-by-case", "delegated to Boss"));

		assertEquals("Boss", town.world().answer(town.letters()).decider().orElseThrow().getName());
	}

	@Test
	void aDenialOfAPartRestrictsToTheRest() {
		Town town = Town.with(Town.verdict("Yes", "allow", "for chat") + "verdict No on Mail { for chat about confidentiality deny decided by Owner }\n");
		Use open = Use.of(town.the(ServiceInstance.class, "Mail")).with(town.the(InformationSet.class, "Letters"));

		assertEquals(Outcome.ALLOWED_IF, town.world().outcome(open));
		assertTrue(town.world().answer(open).deciding().stream().anyMatch(reason -> reason.kind() == Reason.Kind.DENIED_IN_PART));
		assertEquals(Outcome.ALLOWED, town.outcome(), "at the desk there is e-mail only");
	}

	@Test
	void aProposalThatLeavesSomethingWouldMakeADenialPartial() {
		Town town = Town.with("verdict No on Mail { for chat about confidentiality deny decided by Owner }\n"
				+ "verdict Plan on Mail { for e-mail about confidentiality allow rests-on Test }\n");
		Use open = Use.of(town.the(ServiceInstance.class, "Mail")).with(town.the(InformationSet.class, "Letters"));

		assertEquals(Outcome.NOT_ALLOWED, town.world().outcome(open));
		assertEquals(List.of("town.Plan=true"), town.world().flips(open).sets().stream().flatMap(set -> set.changes().entrySet().stream())
				.map(change -> change.getKey().id() + "=" + change.getValue()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "severe, NOT_ASSESSED", "exceptional, ALLOWED" })
	void aLevelThatMayBeHigherIsNotWithinTheLimit(String limit, Outcome outcome) {
		Town town = Town.with(Town.verdict("Yes", "allow up to " + limit, "") + """
				information Files "Files" {
				    owner Owner
				    protection-class none
				    classify klassa on 2024-01-01 by Owner { confidentiality moderate }
				    classify klassa "all of them" on 2024-01-01 by Owner valid until 2024-06-14 { confidentiality moderate }
				}
				""");
		assertEquals(List.of(), town.gaps());
		assertEquals(outcome, town.world().outcome(town.letters().with(town.the(InformationSet.class, "Files"))));
	}
}
