package org.assay.analysis.reassessment;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.TODAY;
import static org.assay.analysis.Given.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assay.model.Assessment;
import org.assay.model.Interval;
import org.assay.model.Organisation;
import org.assay.model.Policy;
import org.assay.model.ReassessmentInterval;
import org.assay.model.ReassessmentSubject;
import org.junit.jupiter.api.Test;

final class ReassessmentsTest {

	private final Policy policy = MODEL.createPolicy();
	private final Organisation town = named(MODEL.createOrganisation(), "Town", organisation -> organisation.setPolicy(policy));
	private final Assessment assessment = named(MODEL.createAssessment(), "Homecare");

	@Test
	void listsTheAssessmentsIntervalsBeforeThePolicys() {
		ReassessmentInterval ofPolicy = interval(ReassessmentSubject.RISK, 1, ChronoUnit.YEARS);
		ReassessmentInterval ofAssessment = interval(ReassessmentSubject.RISK, 2, ChronoUnit.YEARS);
		policy.getReassessments().addAll(List.of(ofPolicy, interval(ReassessmentSubject.VERDICT, 1, ChronoUnit.MONTHS)));
		assessment.getReassessments().add(ofAssessment);
		List<StatedInterval> intervals = new Reassessments(Optional.of(town)).intervals(assessment, ReassessmentSubject.RISK);
		assertEquals(List.of(ofAssessment, ofPolicy), intervals.stream().map(StatedInterval::statement).toList());
		assertEquals(List.of(assessment, policy), intervals.stream().map(StatedInterval::origin).toList());
	}

	@Test
	void theShortestIntervalBinds() {
		policy.getReassessments().addAll(List.of(interval(ReassessmentSubject.RISK, 2, ChronoUnit.YEARS),
				interval(ReassessmentSubject.RISK, 23, ChronoUnit.MONTHS), interval(ReassessmentSubject.RISK, 3, ChronoUnit.YEARS)));
		List<StatedInterval> intervals = new Reassessments(Optional.of(town)).intervals(ReassessmentSubject.RISK);
		assertEquals(Optional.of(TODAY.plusMonths(23)), Reassessments.due(intervals, TODAY));
	}

	@Test
	void leavesOutLinesWithoutAnInterval() {
		policy.getReassessments().add(MODEL.createReassessmentInterval());
		Reassessments reassessments = new Reassessments(Optional.of(town));
		assertEquals(List.of(), reassessments.intervals(ReassessmentSubject.CLASSIFICATION));
		assertEquals(Optional.empty(), Reassessments.due(List.of(), TODAY));
	}

	@Test
	void knowsNoIntervalsWithoutAnOrganisation() {
		assertEquals(List.of(), new Reassessments(Optional.empty()).intervals(ReassessmentSubject.RISK));
	}

	private static ReassessmentInterval interval(ReassessmentSubject subject, int amount, ChronoUnit unit) {
		ReassessmentInterval interval = MODEL.createReassessmentInterval();
		interval.setSubject(subject);
		interval.setInterval(new Interval(amount, unit));
		return interval;
	}
}
