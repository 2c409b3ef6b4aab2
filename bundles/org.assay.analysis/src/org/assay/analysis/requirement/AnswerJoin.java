package org.assay.analysis.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.model.Assessment;
import org.assay.model.EvidenceSource;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementList;
import org.assay.model.RequirementStatus;
import org.assay.model.Verdict;

/**
 * Joins derived requirements with the answers of an assessment.
 *
 * <p>The latest answer of a requirement counts, of equally late ones the last in the text; an answer without a date is
 * older than any with a date, and one dated after the as-of date is not given yet. No answer means not assessed.
 */
public final class AnswerJoin {

	private final Analysis analysis;
	private final RequirementDerivation derivation;

	/** @param derivation derives the requirements of services */
	public AnswerJoin(Analysis analysis, RequirementDerivation derivation) {
		this.analysis = analysis;
		this.derivation = derivation;
	}

	/** Join the requirements that matter for an assessment with its answers; without a subject there are none. */
	public AssessmentRequirements of(Assessment assessment) {
		List<RequirementCatalogue> catalogues = catalogues(assessment);
		Map<Requirement, RequirementAnswer> answers = latestAnswers(assessment);
		if (assessment.getSubject() == null || assessment.getSubject().eIsProxy()) {
			return new AssessmentRequirements(assessment, catalogues, Optional.empty(), List.of(), List.of());
		}
		ServiceRequirements derived = derivation.of(assessment.getSubject(), catalogues);
		List<RequirementRow> rows = derived.listed().stream()
				.map(requirement -> row(requirement, Optional.ofNullable(answers.get(requirement.requirement())))).toList();
		Set<Requirement> listed = new LinkedHashSet<>(rows.stream().map(RequirementRow::requirement).toList());
		List<RequirementAnswer> untriggered = assessment.getAnswers().stream()
				.filter(answer -> answers.get(answer.getRequirement()) == answer && !listed.contains(answer.getRequirement())).toList();
		return new AssessmentRequirements(assessment, catalogues, Optional.of(derived), rows, untriggered);
	}

	private List<RequirementCatalogue> catalogues(Assessment assessment) {
		Set<RequirementCatalogue> named = new LinkedHashSet<>();
		assessment.getLists().stream().map(RequirementList::getCatalogue).forEach(named::add);
		assessment.getAnswers().stream().map(RequirementAnswer::getRequirement).filter(requirement -> requirement != null)
				.forEach(requirement -> named.add(requirement.eContainer() instanceof RequirementCatalogue catalogue ? catalogue : null));
		assessment.getVerdicts().stream().map(Verdict::getCatalogue).forEach(named::add);
		named.removeIf(catalogue -> catalogue == null || catalogue.eIsProxy());
		return named.isEmpty() ? analysis.corpus().all(RequirementCatalogue.class) : new ArrayList<>(named);
	}

	private Map<Requirement, RequirementAnswer> latestAnswers(Assessment assessment) {
		Map<Requirement, RequirementAnswer> answers = new IdentityHashMap<>();
		for (RequirementAnswer answer : assessment.getAnswers()) {
			boolean given = answer.getDate() == null || !answer.getDate().isAfter(analysis.asOf());
			if (given && answer.getRequirement() != null && !answer.getRequirement().eIsProxy()) {
				answers.merge(answer.getRequirement(), answer, AnswerJoin::newer);
			}
		}
		return answers;
	}

	private static RequirementAnswer newer(RequirementAnswer earlier, RequirementAnswer later) {
		LocalDate before = earlier.getDate() == null ? LocalDate.MIN : earlier.getDate();
		LocalDate after = later.getDate() == null ? LocalDate.MIN : later.getDate();
		return after.isBefore(before) ? earlier : later;
	}

	private RequirementRow row(DerivedRequirement derived, Optional<RequirementAnswer> answer) {
		RequirementStatus status = answer.map(RequirementAnswer::getStatus).orElse(RequirementStatus.NOT_ASSESSED);
		List<EvidenceSource> evidence = answer.map(RequirementAnswer::getEvidence).map(List::<EvidenceSource>copyOf).orElse(List.of())
				.stream().filter(source -> !source.eIsProxy()).toList();
		boolean done = status == RequirementStatus.MET || status == RequirementStatus.PARTLY;
		Optional<LocalDate> lastDone = answer.map(RequirementAnswer::getDate).filter(date -> done);
		Optional<LocalDate> dueNext = Optional.ofNullable(derived.requirement().getInterval())
				.flatMap(interval -> lastDone.map(interval::after));
		return new RequirementRow(derived, answer, status, evidence, analysis.evidence().weakest(evidence),
				analysis.evidence().expired(evidence), lastDone, dueNext);
	}
}
