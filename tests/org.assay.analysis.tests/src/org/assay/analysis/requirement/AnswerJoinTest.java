package org.assay.analysis.requirement;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.TODAY;
import static org.assay.analysis.Given.analysis;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assay.model.Assessment;
import org.assay.model.Document;
import org.assay.model.Interval;
import org.assay.model.Regulation;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementList;
import org.assay.model.RequirementStatus;
import org.assay.model.RequirementView;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerJoinTest {

	private final ServiceInstance camera = service("Camera");
	private final Requirement first = always("S01");
	private final Requirement second = always("S02");
	private final RequirementCatalogue supplier = catalogue("Supplier", RequirementView.SUPPLIER, first, second);
	private final Requirement third = always("O01");
	private final RequirementCatalogue own = catalogue("Own", RequirementView.OWN, third);
	private final Assessment assessment = named(MODEL.createAssessment(), "Homecare", created -> created.setSubject(camera));

	@Test
	void isNotAssessedWithoutAnAnswer() {
		RequirementRow row = row(third);
		assertEquals(RequirementStatus.NOT_ASSESSED, row.status());
		assertEquals(Optional.empty(), row.answer());
		assertEquals(new RequirementCounts(3, 0, 0, 0, 0, 3, 0), join().counts());
	}

	@Test
	void looksAtAllCataloguesOfTheProjectWhereNoneIsNamed() {
		assertEquals(List.of(supplier, own), join().catalogues());
	}

	@Test
	void looksOnlyAtTheCataloguesThatListsAnswersAndVerdictsName() {
		answer(third, RequirementStatus.MET, TODAY);
		assertEquals(List.of(own), join().catalogues());
		Verdict verdict = named(MODEL.createVerdict(), "v", created -> created.setCatalogue(supplier));
		assessment.getVerdicts().add(verdict);
		assertEquals(List.of(own, supplier), join().catalogues());
		RequirementList list = MODEL.createRequirementList();
		list.setCatalogue(supplier);
		assessment.getLists().add(list);
		assertEquals(List.of(supplier, own), join().catalogues());
		assertEquals(1, join().rows(RequirementView.OWN).size());
	}

	@Test
	void countsTheLatestAnswerOfTheDayAndNotTomorrows() {
		answer(first, RequirementStatus.MET, TODAY);
		answer(first, RequirementStatus.NOT_MET, TODAY.minusDays(1));
		answer(first, RequirementStatus.PARTLY, null);
		answer(first, RequirementStatus.NOT_APPLICABLE, TODAY.plusDays(1));
		assertEquals(RequirementStatus.MET, row(first).status());
		answer(first, RequirementStatus.PARTLY, TODAY);
		assertEquals(RequirementStatus.PARTLY, row(first).status());
	}

	@ParameterizedTest
	@CsvSource({ "MET, true", "PARTLY, true", "NOT_MET, false", "NOT_APPLICABLE, false", "NOT_ASSESSED, false" })
	void isDueAgainOnlyAfterItWasFoundMetOrPartlyMet(RequirementStatus status, boolean done) {
		first.setInterval(new Interval(1, ChronoUnit.YEARS));
		answer(first, status, TODAY.minusYears(1));
		assertEquals(done ? Optional.of(TODAY.minusYears(1)) : Optional.empty(), row(first).lastDone());
		assertEquals(done ? Optional.of(TODAY) : Optional.empty(), row(first).dueNext());
	}

	@Test
	void isOverdueOnlyAfterTheLastDay() {
		first.setInterval(new Interval(1, ChronoUnit.YEARS));
		answer(first, RequirementStatus.MET, TODAY.minusYears(1));
		assertFalse(row(first).isOverdue(TODAY));
		assertTrue(row(first).isOverdue(TODAY.plusDays(1)));
	}

	@Test
	void showsTheWeakestEvidenceAndWhatIsExpired() {
		Document strong = document("certificate", 5);
		Document weak = document("brochure", 1);
		weak.setValidUntil(TODAY.minusDays(1));
		answer(first, RequirementStatus.MET, TODAY).getEvidence().addAll(List.of(strong, weak));
		assertEquals(weak, row(first).weakest().orElseThrow().evidence());
		assertEquals(List.of(weak), row(first).expired());
	}

	@Test
	void listsAnswersToRequirementsThatDoNotApply() {
		third.setAlways(false);
		third.getLaws().add(named(MODEL.createRegulation(), "unticked"));
		RequirementAnswer answer = answer(third, RequirementStatus.MET, TODAY);
		assertEquals(List.of(), join().rows());
		assertEquals(List.of(answer), join().untriggered());
	}

	@Test
	void hasNoRowsWithoutASubject() {
		assessment.setSubject(null);
		assertEquals(List.of(), join().rows());
		assertEquals(Optional.empty(), join().derived());
	}

	@Test
	void countsUncertainRowsByStatusToo() {
		Regulation law = named(MODEL.createRegulation(), "law");
		third.setAlways(false);
		assertEquals(1, join().counts().uncertain());
		camera.getLaws().add(law);
		third.getLaws().add(law);
		assertEquals(0, join().counts().uncertain());
		assertEquals(3, join().counts().notAssessed());
	}

	private static Requirement always(String name) {
		return named(MODEL.createRequirement(), name, requirement -> requirement.setAlways(true));
	}

	private static RequirementCatalogue catalogue(String name, RequirementView view, Requirement... requirements) {
		return named(MODEL.createRequirementCatalogue(), name, catalogue -> {
			catalogue.setView(view);
			catalogue.getRequirements().addAll(List.of(requirements));
		});
	}

	private static Document document(String name, int strength) {
		Term term = named(MODEL.createTerm(), "strength", created -> created.setNumber(strength));
		return named(MODEL.createDocument(), name, document -> document.setStrength(term));
	}

	private RequirementAnswer answer(Requirement requirement, RequirementStatus status, LocalDate date) {
		RequirementAnswer answer = MODEL.createRequirementAnswer();
		answer.setRequirement(requirement);
		answer.setStatus(status);
		answer.setDate(date);
		assessment.getAnswers().add(answer);
		return answer;
	}

	private RequirementRow row(Requirement requirement) {
		return join().rows().stream().filter(row -> row.requirement() == requirement).findFirst().orElseThrow();
	}

	private AssessmentRequirements join() {
		return analysis(supplier, own, camera, assessment).requirements(assessment);
	}
}
