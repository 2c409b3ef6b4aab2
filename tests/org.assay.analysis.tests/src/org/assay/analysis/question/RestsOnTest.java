package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.analysis.Given;
import org.assay.model.AssessmentStatus;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.Document;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.Role;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestsOnTest {

	private final Town town = new Town();
	private final Document weak = town.document("Brochure", town.word);
	private final Document strong = town.document("Audit", town.test);

	private List<EObject> word() {
		return RestsOnSearch.word(town.world()).stream().map(RestsOn::subject).toList();
	}

	@Test
	void strengthTwoIsAWordAndThreeIsNot() {
		Verdict verdict = town.allow("high");
		verdict.getRestsOn().add(weak);
		assertEquals(List.of(verdict), word());
		town.word.setNumber(3);
		assertEquals(List.of(), word());
	}

	@Test
	void theWeakestCountsAndWhetherItIsAll() {
		Verdict verdict = town.allow("high");
		verdict.getRestsOn().addAll(List.of(strong, weak));
		RestsOn found = RestsOnSearch.word(town.world()).get(0);

		assertSame(weak, found.weakest().orElseThrow().evidence());
		assertEquals(List.of(weak), found.word());
		assertFalse(found.isAll());
		verdict.getRestsOn().remove(strong);
		assertTrue(RestsOnSearch.word(town.world()).get(0).isAll());
	}

	@Test
	void whatRestsOnNothingIsFoundToo() {
		Verdict verdict = town.allow("high");
		assertEquals(List.of(verdict), word());
		assertTrue(RestsOnSearch.word(town.world()).get(0).weakest().isEmpty());
	}

	@Test
	void evidenceCountsFromItsDayToItsLastDay() {
		Verdict verdict = town.allow("high");
		verdict.getRestsOn().addAll(List.of(strong, weak));
		weak.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of(), word());
		weak.setValidUntil(DAY);
		assertEquals(List.of(verdict), word());
	}

	@ParameterizedTest
	@CsvSource({"ALLOW,true", "CASE_BY_CASE,true", "DENY,false", "UNDECIDED,false"})
	void whatDeniesNeedsNoEvidence(VerdictResult result, boolean asked) {
		town.allow("high").setResult(result);
		assertEquals(asked, !word().isEmpty());
	}

	@Test
	void whatIsOverIsLeftOut() {
		Verdict verdict = town.allow("high");
		verdict.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of(), word());
		verdict.setValidUntil(null);
		town.assessment.setStatus(AssessmentStatus.WITHDRAWN);
		assertEquals(List.of(), word());
	}

	@ParameterizedTest
	@CsvSource({"HOLDS,true", "ASSUMED,true", "UNKNOWN,false", "FAILS,false"})
	void conditionsThatAreSaidToHoldBear(ConditionState state, boolean bears) {
		Verdict verdict = town.allow("high");
		verdict.getRestsOn().add(strong);
		Condition condition = town.condition(verdict, "kept", state);
		assertEquals(bears, word().contains(condition));
	}

	@Test
	void adviceAndConditionsOfEachUseDoNot() {
		Verdict verdict = town.allow("high");
		verdict.getRestsOn().add(strong);
		town.condition(verdict, "advice", ConditionState.ASSUMED).setRecommended(true);
		town.condition(verdict, "use", ConditionState.ASSUMED).setEachUse(true);
		assertEquals(List.of(), word());
	}

	@ParameterizedTest
	@CsvSource({"MET,true", "PARTLY,true", "NOT_MET,false", "NOT_APPLICABLE,false"})
	void answersThatSayMetBear(RequirementStatus status, boolean bears) {
		RequirementAnswer answer = answer(status);
		answer.getEvidence().add(weak);
		assertEquals(bears ? List.of(answer) : List.of(), word());
		town.assessment.setStatus(AssessmentStatus.EXPIRED);
		assertEquals(List.of(), word());
	}

	private RequirementAnswer answer(RequirementStatus status) {
		Requirement requirement = Given.named(MODEL.createRequirement(), "R1");
		requirement.setAlways(true);
		town.add(Given.named(MODEL.createRequirementCatalogue(), "Catalogue",
				(RequirementCatalogue catalogue) -> catalogue.getRequirements().add(requirement)));
		RequirementAnswer answer = MODEL.createRequirementAnswer();
		answer.setRequirement(requirement);
		answer.setStatus(status);
		town.assessment.getAnswers().add(answer);
		return answer;
	}

	@Test
	void aNamedDocumentIsFoundBehindCitationsAndClaims() {
		Verdict verdict = town.allow("high");
		Citation citation = town.add(Given.named(MODEL.createCitation(), "Quote", (Citation each) -> each.setDocument(strong)));
		Claim claim = town.add(Given.named(MODEL.createClaim(), "Claim", (Claim each) -> each.getEvidence().add(citation)));
		verdict.getRestsOn().add(claim);
		assertEquals(1, RestsOnSearch.evidence(town.world(), strong).size());
		assertEquals(1, RestsOnSearch.evidence(town.world(), citation).size());
		assertEquals(1, RestsOnSearch.evidence(town.world(), claim).size());
		assertEquals(List.of(), RestsOnSearch.evidence(town.world(), weak));
	}

	@Test
	void aPartyStandsForWhatItStatesIssuesAndGainsFrom() {
		Role support = Given.named(MODEL.createRole(), "Support");
		town.vendor.getRoles().add(support);
		Verdict verdict = town.allow("high");
		verdict.getRestsOn().add(strong);
		assertEquals(List.of(), RestsOnSearch.agent(town.world(), town.vendor));
		strong.setIssuer(support);
		assertEquals(1, RestsOnSearch.agent(town.world(), town.vendor).size());
		assertEquals(1, RestsOnSearch.agent(town.world(), support).size());
		strong.setIssuer(null);
		strong.setInterest(town.vendor);
		assertEquals(1, RestsOnSearch.agent(town.world(), town.vendor).size());
		strong.setInterest(null);
		Claim claim = town.add(Given.named(MODEL.createClaim(), "Claim", (Claim each) -> each.setMadeBy(support)));
		verdict.getRestsOn().add(claim);
		assertEquals(List.of(claim), RestsOnSearch.agent(town.world(), town.vendor).get(0).word());
		Claim outer = town.add(Given.named(MODEL.createClaim(), "Hearsay", (Claim each) -> each.getEvidence().add(claim)));
		verdict.getRestsOn().clear();
		verdict.getRestsOn().add(outer);
		assertEquals(List.of(outer), RestsOnSearch.agent(town.world(), town.vendor).get(0).word());
	}
}
