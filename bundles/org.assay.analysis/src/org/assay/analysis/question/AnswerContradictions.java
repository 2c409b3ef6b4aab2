package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.TextForm;
import org.assay.analysis.question.Contradiction.Kind;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.AnswerKind;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.QuestionAnswer;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementStatus;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/** Answers that differ: to one question about one thing, and to one requirement of one service in assessments that are not history. */
final class AnswerContradictions {

	private final Analysis analysis;
	private final List<Contradiction> found = new ArrayList<>();

	AnswerContradictions(Analysis analysis) {
		this.analysis = analysis;
	}

	List<Contradiction> all() {
		questions();
		requirements();
		return found;
	}

	private record Asked(NamedElement about, String question) {
	}

	/** Unknown contradicts nothing. */
	private void questions() {
		Map<Asked, QuestionAnswer> first = new HashMap<>();
		for (QuestionAnswer answer : analysis.corpus().everything(QuestionAnswer.class)) {
			String words = TextForm.normal(answer.getTitle());
			if (words.isEmpty() || answer.getAnswer() == AnswerKind.UNKNOWN) {
				continue;
			}
			QuestionAnswer known = first.putIfAbsent(new Asked(answer.getAbout(), words), answer);
			if (known != null && analysis.corpus().isOwn(known) && !isSame(known, answer)) {
				add(known, answer, answer.getAbout(), !analysis.corpus().isOwn(answer));
			}
		}
	}

	private static boolean isSame(QuestionAnswer left, QuestionAnswer right) {
		return left.getAnswer() == right.getAnswer() && Objects.equals(left.getUntil(), right.getUntil());
	}

	private record Duty(ServiceInstance service, Requirement requirement) {
	}

	private void requirements() {
		Map<Duty, RequirementAnswer> first = new HashMap<>();
		Set<Assessment> past = AssessedServices.past(analysis.corpus());
		for (Assessment assessment : analysis.corpus().all(Assessment.class)) {
			if (past.contains(assessment)) {
				continue;
			}
			for (RequirementRow row : analysis.requirements(assessment).rows()) {
				if (row.answer().isEmpty() || row.status() == RequirementStatus.NOT_ASSESSED) {
					continue;
				}
				RequirementAnswer known = first.putIfAbsent(new Duty(assessment.getSubject(), row.requirement()), row.answer().get());
				if (known != null && known.getStatus() != row.status()) {
					add(known, row.answer().get(), row.requirement(), false);
				}
			}
			twice(assessment);
		}
	}

	/** Of answers of one day, or without a day, none replaces the other. */
	private void twice(Assessment assessment) {
		record Given(Requirement requirement, Object day) {
		}
		Map<Given, RequirementAnswer> first = new HashMap<>();
		for (RequirementAnswer answer : assessment.getAnswers()) {
			RequirementAnswer known = first.putIfAbsent(new Given(answer.getRequirement(), Optional.ofNullable(answer.getDate())), answer);
			if (known != null && known.getStatus() != answer.getStatus()) {
				add(known, answer, answer.getRequirement(), false);
			}
		}
	}

	private void add(EObject first, EObject second, EObject about, boolean withPartner) {
		found.add(new Contradiction(Kind.ANSWER, first, second, Optional.ofNullable(about), withPartner));
	}
}
