package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Given;
import org.assay.analysis.question.Decision.Kind;
import org.assay.model.Acceptance;
import org.assay.model.AssessmentStatus;
import org.assay.model.Disclosure;
import org.assay.model.RetentionRule;
import org.assay.model.Risk;
import org.assay.model.RiskDecision;
import org.assay.model.RiskRegister;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.junit.jupiter.api.Test;

class DecisionTest {

	private final Town town = new Town();

	private List<Kind> kinds() {
		return Decision.of(town.world()).stream().map(Decision::kind).toList();
	}

	@Test
	void verdictsTellWhoWhenAndWhy() {
		Verdict verdict = town.allow("high");
		verdict.setRationale("It is safe");
		Decision decision = Decision.of(town.world()).get(0);

		assertEquals(Kind.VERDICT, decision.kind());
		assertSame(verdict, decision.element());
		assertEquals(Optional.of(town.owner), decision.agent());
		assertEquals(Optional.of(DAY.minusDays(50)), decision.day());
		assertEquals(Optional.of("It is safe"), decision.reason());
	}

	@Test
	void proposalsAndUndecidedVerdictsAreNone() {
		Verdict verdict = town.allow("high");
		verdict.setResult(VerdictResult.UNDECIDED);
		assertEquals(List.of(), kinds());
		verdict.setResult(VerdictResult.ALLOW);
		verdict.setDecidedBy(null);
		verdict.setDecidedOn(null);
		assertEquals(List.of(), kinds());
	}

	@Test
	void anApprovedAssessmentDecidesItsVerdicts() {
		Verdict verdict = town.allow("high");
		verdict.setDecidedBy(null);
		verdict.setDecidedOn(null);
		town.assessment.setApprover(town.chief);
		town.assessment.setStatus(AssessmentStatus.DECIDED);
		assertEquals(List.of(Kind.VERDICT, Kind.APPROVAL), kinds());
		assertEquals(Optional.of(town.chief), Decision.of(town.world()).get(0).agent());
		assertEquals(Optional.of(town.assessment.getDate()), Decision.of(town.world()).get(0).day());
	}

	@Test
	void decisionsAfterTheDayAreNotTaken() {
		Verdict verdict = town.allow("high");
		verdict.setDecidedOn(DAY);
		assertEquals(List.of(Kind.VERDICT), kinds());
		verdict.setDecidedOn(DAY.plusDays(1));
		assertEquals(List.of(), kinds());
	}

	@Test
	void allKindsInOrderOfDays() {
		town.allow("high");
		Risk risk = Given.named(MODEL.createRisk(), "A1");
		RiskDecision treated = MODEL.createRiskDecision();
		treated.setDate(DAY.minusDays(60));
		treated.setReason("Cheap");
		risk.getDecisions().add(treated);
		RiskRegister register = MODEL.createRiskRegister();
		register.getRisks().add(risk);
		town.assessment.getRegisters().add(register);
		Acceptance acceptance = MODEL.createAcceptance();
		acceptance.setDate(DAY.minusDays(20));
		risk.getAcceptances().add(acceptance);
		RetentionRule rule = MODEL.createRetentionRule();
		rule.setDecision("Purging decision 4");
		town.talks.getRetentions().add(rule);
		Disclosure disclosure = town.add(Given.named(MODEL.createDisclosure(), "Handover", (Disclosure each) -> each.setRole(town.chief)));
		List<Decision> all = Decision.of(town.world());

		assertEquals(List.of(Kind.RISK, Kind.VERDICT, Kind.ACCEPTANCE, Kind.DISCLOSURE, Kind.PURGING), kinds());
		assertSame(risk, all.get(0).subject());
		assertSame(risk, all.get(2).subject());
		assertSame(town.talks, all.get(4).subject());
		assertEquals(Optional.of("Purging decision 4"), all.get(4).reason());
		disclosure.setRole(null);
		rule.setDecision(" ");
		assertEquals(List.of(Kind.RISK, Kind.VERDICT, Kind.ACCEPTANCE), kinds());
	}

	@Test
	void sinceADayAndByARole() {
		Verdict verdict = town.allow("high");
		assertEquals(1, Decision.of(town.world(), Optional.of(DAY.minusDays(50)), Optional.of(town.owner)).size());
		assertEquals(0, Decision.of(town.world(), Optional.of(DAY.minusDays(49)), Optional.empty()).size());
		assertEquals(0, Decision.of(town.world(), Optional.empty(), Optional.of(town.chief)).size());
		verdict.setDecidedOn(null);
		assertEquals(0, Decision.of(town.world(), Optional.of(DAY.minusDays(50)), Optional.empty()).size());
		assertEquals(1, Decision.of(town.world(), Optional.empty(), Optional.empty()).size());
	}
}
