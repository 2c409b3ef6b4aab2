package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Given;
import org.assay.model.AssessmentStatus;
import org.assay.model.Document;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.RequirementView;
import org.assay.model.ServiceInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementDutyTest {

	private final Town town = new Town();
	private final Requirement theirs = requirement("S1", RequirementView.SUPPLIER);
	private final Requirement ours = requirement("O1", RequirementView.OWN);

	private Requirement requirement(String name, RequirementView view) {
		Requirement requirement = Given.named(MODEL.createRequirement(), name);
		requirement.setAlways(true);
		town.add(Given.named(MODEL.createRequirementCatalogue(), "Of" + name, (RequirementCatalogue catalogue) -> {
			catalogue.setView(view);
			catalogue.getRequirements().add(requirement);
		}));
		return requirement;
	}

	private List<RequirementDuty> of(RequirementView side) {
		return RequirementDuty.of(town.world(), side, Optional.of(town.service));
	}

	private RequirementAnswer answer(Requirement requirement, RequirementStatus status) {
		RequirementAnswer answer = MODEL.createRequirementAnswer();
		answer.setRequirement(requirement);
		answer.setStatus(status);
		answer.setDate(DAY.minusDays(10));
		town.assessment.getAnswers().add(answer);
		return answer;
	}

	@Test
	void eachSideHasItsOwn() {
		assertEquals(List.of(theirs), of(RequirementView.SUPPLIER).stream().map(duty -> duty.row().requirement()).toList());
		assertEquals(List.of(ours), of(RequirementView.OWN).stream().map(duty -> duty.row().requirement()).toList());
	}

	@ParameterizedTest
	@CsvSource({"MET,false", "NOT_APPLICABLE,false", "PARTLY,true", "NOT_MET,true", "NOT_ASSESSED,true"})
	void whatIsNotKnownToBeMetIsOpen(RequirementStatus status, boolean open) {
		answer(theirs, status);
		assertEquals(open, of(RequirementView.SUPPLIER).get(0).isOpen());
	}

	@Test
	void withoutAnAnswerItIsOpen() {
		assertTrue(of(RequirementView.SUPPLIER).get(0).isOpen());
	}

	@Test
	void whatIsOverdueIsOpenAgainOnTheDayAfter() {
		answer(theirs, RequirementStatus.MET);
		theirs.setInterval(Town.interval("10 days"));
		assertFalse(of(RequirementView.SUPPLIER).get(0).isOpen());
		theirs.setInterval(Town.interval("9 days"));
		assertTrue(of(RequirementView.SUPPLIER).get(0).isOpen());
	}

	@Test
	void whatRestsOnExpiredEvidenceIsOpenAgain() {
		Document document = town.document("Audit", town.test);
		answer(theirs, RequirementStatus.MET).getEvidence().add(document);
		document.setValidUntil(DAY);
		assertFalse(of(RequirementView.SUPPLIER).get(0).isOpen());
		document.setValidUntil(DAY.minusDays(1));
		assertTrue(of(RequirementView.SUPPLIER).get(0).isOpen());
	}

	@Test
	void anAssessmentThatIsHistoryAnswersNothing() {
		answer(theirs, RequirementStatus.MET);
		assertEquals(Optional.of(town.assessment), of(RequirementView.SUPPLIER).get(0).assessment());
		town.assessment.setStatus(AssessmentStatus.EXPIRED);
		RequirementDuty duty = of(RequirementView.SUPPLIER).get(0);
		assertEquals(Optional.empty(), duty.assessment());
		assertEquals(RequirementStatus.NOT_ASSESSED, duty.row().status());
	}

	@Test
	void allServicesAreAskedUnlessOneIsNamed() {
		ServiceInstance other = town.add(Given.service("Other"));
		assertEquals(List.of(town.service, other), RequirementDuty.of(town.world(), RequirementView.SUPPLIER, Optional.empty()).stream()
				.map(RequirementDuty::service).toList());
		assertEquals(List.of(other), RequirementDuty.of(town.world(), RequirementView.SUPPLIER, Optional.of(other)).stream()
				.map(RequirementDuty::service).toList());
	}
}
