package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Given;
import org.assay.analysis.question.Due.Kind;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.Agreement;
import org.assay.model.AssessmentStatus;
import org.assay.model.Classification;
import org.assay.model.Document;
import org.assay.model.Finding;
import org.assay.model.ItemStatus;
import org.assay.model.OpenQuestion;
import org.assay.model.ProcessingActivity;
import org.assay.model.ReassessmentSubject;
import org.assay.model.ReassessmentTrigger;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceStatus;
import org.assay.model.Transfer;
import org.assay.model.Verdict;
import org.junit.jupiter.api.Test;

class DueTest {

	private final Town town = new Town();

	/** Kind, day relative to the day of the question, and whether it has passed. */
	private List<String> due() {
		return DueSearch.all(town.world()).stream()
				.map(due -> due.kind() + " " + (due.day().toEpochDay() - DAY.toEpochDay()) + (due.passed() ? " passed" : "")).toList();
	}

	private Due only() {
		List<Due> all = DueSearch.all(town.world());
		assertEquals(1, all.size());
		return all.get(0);
	}

	@Test
	void aLastDayHasPassedOnTheDayAfter() {
		Verdict verdict = town.allow("high");
		verdict.setValidUntil(DAY);
		assertEquals(List.of("VERDICT 0"), due());
		verdict.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of("VERDICT -1 passed"), due());
		assertSame(town.owner, only().agent().orElseThrow());
	}

	@Test
	void beforeADayLeavesOutTheDayItself() {
		town.allow("high").setValidUntil(DAY.plusDays(10));
		assertEquals(0, DueSearch.before(town.world(), DAY.plusDays(10)).size());
		assertEquals(1, DueSearch.before(town.world(), DAY.plusDays(11)).size());
		assertEquals(0, DueSearch.passed(town.world()).size());
	}

	@Test
	void aDayToReconsiderHasPassedWhenItIsThere() {
		Verdict verdict = town.allow("high");
		ReassessmentTrigger trigger = trigger(verdict);
		trigger.setDate(DAY.plusDays(1));
		assertEquals(List.of("VERDICT 1"), due());
		trigger.setDate(DAY);
		assertEquals(List.of("VERDICT 0 passed"), due());
		assertSame(trigger, only().because().orElseThrow());
		trigger.setDate(verdict.getDecidedOn());
		assertEquals(List.of(), due());
	}

	private static ReassessmentTrigger trigger(Verdict verdict) {
		ReassessmentTrigger trigger = MODEL.createReassessmentTrigger();
		verdict.getTriggers().add(trigger);
		return trigger;
	}

	@Test
	void anIntervalToReconsiderRunsFromTheDecision() {
		Verdict verdict = town.allow("high");
		trigger(verdict).setInterval(Town.interval("50 days"));
		assertEquals(List.of("VERDICT 0 passed"), due());
		verdict.setDecidedOn(DAY.minusDays(49));
		assertEquals(List.of("VERDICT 1"), due());
	}

	@Test
	void thePolicysIntervalsCount() {
		town.every(ReassessmentSubject.VERDICT, "50 days");
		town.every(ReassessmentSubject.VERDICT, "60 days");
		town.every(ReassessmentSubject.CLASSIFICATION, "199 days");
		town.every(ReassessmentSubject.RISK, "100 days");
		town.every(ReassessmentSubject.EVIDENCE, "30 days");
		town.allow("high");
		Classification classification = town.classify(town.talks, "low");
		RiskRegister register = MODEL.createRiskRegister();
		town.assessment.getRegisters().add(register);
		Document document = town.document("Audit", town.test);
		document.setDate(DAY.minusDays(31));
		assertEquals(List.of("CLASSIFICATION -1 passed", "EVIDENCE -1 passed", "VERDICT 0", "RISKS 0"), due());
		classification.setDate(DAY.plusDays(1));
		register.setDate(DAY.minusDays(99));
		assertEquals(List.of("EVIDENCE -1 passed", "VERDICT 0", "RISKS 1"), due());
		town.assessment.setStatus(AssessmentStatus.EXPIRED);
		assertEquals(List.of("EVIDENCE -1 passed", "VERDICT 0"), due());
	}

	@Test
	void verdictsThatAreReplacedWithdrawnOrUndecidedAreLeftOut() {
		Verdict verdict = town.allow("high");
		verdict.setValidUntil(DAY);
		Verdict later = town.deny();
		later.setDecidedOn(DAY);
		later.getSupersedes().add(verdict);
		assertEquals(List.of(), due());
		later.getSupersedes().clear();
		town.assessment.setStatus(AssessmentStatus.WITHDRAWN);
		assertEquals(List.of(), due());
	}

	@Test
	void aClassificationThatIsReplacedIsNotDue() {
		Classification old = town.classify(town.talks, "low");
		old.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of("CLASSIFICATION -1 passed"), due());
		assertSame(town.owner, only().agent().orElseThrow());
		old.setRole(town.chief);
		assertSame(town.chief, only().agent().orElseThrow());
		town.classify(town.talks, "mid").setDate(DAY.minusDays(10));
		assertEquals(List.of(), due());
	}

	@Test
	void classificationsOfServicesCountToo() {
		Classification own = Given.classification(town.secrecy, Given.level(town.scale, "low"));
		own.setValidUntil(DAY);
		town.service.getClassifications().add(own);
		assertEquals(List.of("CLASSIFICATION 0"), due());
	}

	@Test
	void assessmentsEnd() {
		town.assessment.setValidUntil(DAY);
		town.assessment.setApprover(town.chief);
		assertEquals(List.of("ASSESSMENT 0"), due());
		assertSame(town.chief, only().agent().orElseThrow());
	}

	@Test
	void recurringRequirementsAreDue() {
		Requirement requirement = Given.named(MODEL.createRequirement(), "R1");
		requirement.setAlways(true);
		requirement.setInterval(Town.interval("10 days"));
		town.add(Given.named(MODEL.createRequirementCatalogue(), "Catalogue",
				(RequirementCatalogue catalogue) -> catalogue.getRequirements().add(requirement)));
		RequirementAnswer answer = MODEL.createRequirementAnswer();
		answer.setRequirement(requirement);
		answer.setStatus(RequirementStatus.MET);
		answer.setDate(DAY.minusDays(10));
		answer.setRole(town.chief);
		town.assessment.getAnswers().add(answer);
		assertEquals(List.of("REQUIREMENT 0"), due());
		assertSame(town.chief, only().agent().orElseThrow());
		answer.setDate(DAY.minusDays(11));
		assertEquals(List.of("REQUIREMENT -1 passed"), due());
		town.every(ReassessmentSubject.REQUIREMENT, "12 days");
		assertEquals(List.of("REQUIREMENT -1 passed", "REQUIREMENT 1"), due());
	}

	@Test
	void evidenceIsUpToWhoeverLeansOnIt() {
		Document document = town.document("Audit", town.test);
		document.setValidUntil(DAY);
		assertEquals(List.of("EVIDENCE 0"), due());
		assertEquals(Optional.empty(), only().agent());
		town.allow("high").getRestsOn().add(document);
		assertSame(town.owner, only().agent().orElseThrow());
	}

	@Test
	void agreementsEnd() {
		town.add(Given.named(MODEL.createAgreement(), "Dpa", (Agreement agreement) -> agreement.setValidUntil(DAY.minusDays(1))));
		assertEquals(List.of("AGREEMENT -1 passed"), due());
	}

	@Test
	void whatIsNotDoneIsDue() {
		Action action = Given.named(MODEL.createAction(), "act");
		action.setDue(DAY);
		action.setOwner(town.chief);
		town.assessment.getActions().add(action);
		assertEquals(List.of("ACTION 0"), due());
		assertSame(town.chief, only().agent().orElseThrow());
		action.setStatus(ActionStatus.DONE);
		assertEquals(List.of(), due());
		action.setDoneOn(DAY.plusDays(1));
		assertEquals(List.of("ACTION 0"), due());
	}

	@Test
	void openFindingsAndQuestionsAreDue() {
		Finding finding = Given.named(MODEL.createFinding(), "finding");
		finding.setDue(DAY);
		OpenQuestion question = Given.named(MODEL.createOpenQuestion(), "question");
		question.setDue(DAY);
		town.assessment.getFindings().add(finding);
		town.assessment.getQuestions().add(question);
		assertEquals(List.of("FINDING 0", "QUESTION 0"), due());
		finding.setClosedOn(DAY);
		question.setStatus(ItemStatus.CLOSED);
		assertEquals(List.of(), due());
		finding.setClosedOn(DAY.plusDays(1));
		assertEquals(List.of("FINDING 0"), due());
		town.assessment.setStatus(AssessmentStatus.EXPIRED);
		assertEquals(List.of(), due());
	}

	@Test
	void supportOfAnEditionInUseEnds() {
		town.edition.setEndOfLife(DAY.minusDays(1));
		assertEquals(List.of("SUPPORT -1 passed"), due());
		town.service.setStatus(ServiceStatus.RETIRED);
		assertEquals(List.of(), due());
	}

	@Test
	void aCertificateIsGoodForAYear() {
		Transfer transfer = MODEL.createTransfer();
		transfer.setMechanism(town.framework);
		transfer.setCertified(LocalDate.of(2023, 6, 14));
		town.add(Given.named(MODEL.createProcessingActivity(), "processing", (ProcessingActivity each) -> each.getTransfers().add(transfer)));
		assertEquals(List.of("CERTIFICATE -1 passed"), due());
		transfer.setMechanism(null);
		assertEquals(List.of(), due());
	}

	@Test
	void theEarliestComesFirst() {
		town.allow("high").setValidUntil(DAY.plusDays(3));
		town.document("Audit", town.test).setValidUntil(DAY.plusDays(2));
		town.assessment.setValidUntil(DAY.plusDays(3));
		assertEquals(List.of(Kind.EVIDENCE, Kind.VERDICT, Kind.ASSESSMENT), DueSearch.all(town.world()).stream().map(Due::kind).toList());
	}
}
