package org.assay.analysis.reassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.model.Assessment;
import org.assay.model.Organisation;
import org.assay.model.ReassessmentInterval;
import org.assay.model.ReassessmentSubject;
import org.eclipse.emf.ecore.EObject;

/** The intervals of re-assessment that hold for assessments of one organisation. */
public final class Reassessments {

	/** Any day serves to tell which interval is shorter, if it is the same for all. */
	private static final LocalDate YARDSTICK = LocalDate.of(2001, 1, 1);

	private final List<StatedInterval> ofPolicy;

	/** @param organisation the organisation that assesses; empty if the project names none */
	public Reassessments(Optional<Organisation> organisation) {
		this.ofPolicy = organisation.map(Organisation::getPolicy)
				.map(policy -> stated(policy.getReassessments(), policy)).orElse(List.of());
	}

	/** Return the intervals of the policy for one subject, in text order. */
	public List<StatedInterval> intervals(ReassessmentSubject subject) {
		return ofPolicy.stream().filter(interval -> interval.subject() == subject).toList();
	}

	/** Return the intervals for one subject that an assessment states, then those of the policy. */
	public List<StatedInterval> intervals(Assessment assessment, ReassessmentSubject subject) {
		List<StatedInterval> all = new ArrayList<>(stated(assessment.getReassessments(), assessment));
		all.removeIf(interval -> interval.subject() != subject);
		all.addAll(intervals(subject));
		return List.copyOf(all);
	}

	/** Return the shortest of several intervals, the first of equal ones; the shortest binds if several are stated. */
	public static Optional<StatedInterval> shortest(List<StatedInterval> intervals) {
		return intervals.stream().min(Comparator.comparing(interval -> interval.interval().after(YARDSTICK)));
	}

	/** Return the last day by which something that was assessed on a day has to be assessed anew. */
	public static Optional<LocalDate> due(List<StatedInterval> intervals, LocalDate assessed) {
		return shortest(intervals).map(interval -> interval.interval().after(assessed));
	}

	private static List<StatedInterval> stated(List<ReassessmentInterval> intervals, EObject origin) {
		return intervals.stream().filter(line -> line.getInterval() != null)
				.map(line -> new StatedInterval(line, line.getSubject(), line.getInterval(), origin)).toList();
	}
}
