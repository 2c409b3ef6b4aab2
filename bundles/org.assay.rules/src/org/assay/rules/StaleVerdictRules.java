package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CONDITION__EVIDENCE;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__ABOUT;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__CLAIMS;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__EVIDENCE;
import static org.assay.model.AssayPackage.Literals.REPORT__ANSWER;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_ANSWER__EVIDENCE;
import static org.assay.model.AssayPackage.Literals.VERDICT__RESTS_ON;
import static org.assay.model.AssayPackage.Literals.VERDICT__VALID_UNTIL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.model.AnswerKind;
import org.assay.model.Assessment;
import org.assay.model.Claim;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.EvidenceSource;
import org.assay.model.NamedElement;
import org.assay.model.QuestionAnswer;
import org.assay.model.Report;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementStatus;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Nothing in the text passes a verdict off as valid that has ended or was replaced: no answer is given from it, nothing that counts rests
 * on it, and it does not outlive its own assessment.
 */
final class StaleVerdictRules implements RuleGroup {

	private static final Set<VerdictForce> GONE = EnumSet.of(VerdictForce.ENDED, VerdictForce.REPLACED, VerdictForce.WITHDRAWN);
	private static final Set<AnswerKind> ASSERTING = EnumSet.of(AnswerKind.YES, AnswerKind.CONDITIONAL, AnswerKind.FACTS);

	private final Analysis analysis;
	private final Corpus corpus;

	StaleVerdictRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R87, QuestionAnswer.class, this::answerMustNotComeFromIt);
		checks.on(RuleCatalogue.R87, Report.class, this::reportMustNotAnswerFromIt);
		checks.on(RuleCatalogue.R87, Verdict.class, this::verdictMustNotRestOnIt);
		checks.on(RuleCatalogue.R87, Verdict.class, this::verdictMustNotOutliveItsAssessment);
		checks.on(RuleCatalogue.R87, Condition.class, this::conditionMustNotRestOnIt);
		checks.on(RuleCatalogue.R87, RequirementAnswer.class, this::requirementMustNotBeMetByIt);
	}

	/** An answer of a day on which the verdict still held was right then; that it has grown old is the milder mistake. */
	private void answerMustNotComeFromIt(QuestionAnswer answer, Reporter report) {
		if (!ASSERTING.contains(answer.getAnswer())) {
			return;
		}
		if (answer.getAbout() instanceof Verdict verdict && isGone(verdict)) {
			Optional<LocalDate> last = lastDay(verdict);
			boolean dated = answer.getAsOf() != null && last.filter(day -> !answer.getAsOf().isAfter(day)).isPresent();
			report.at(answer, QUESTION_ANSWER__ABOUT).variant(dated ? "dated" : "").with(answer, verdict, spelled(last),
					Objects.toString(answer.getAsOf(), ""));
		}
		restsOn(answer, QUESTION_ANSWER__CLAIMS, answer.getClaims(), report);
		restsOn(answer, QUESTION_ANSWER__EVIDENCE, answer.getEvidence(), report);
	}

	/** A report may tell of old verdicts; it may not answer from them alone. */
	private void reportMustNotAnswerFromIt(Report document, Reporter report) {
		if (TextForm.isBlank(document.getAnswer())) {
			return;
		}
		List<Verdict> verdicts = Linked.all(document.getAssessments()).flatMap(assessment -> assessment.getVerdicts().stream())
				.filter(verdict -> verdict.getResult() != VerdictResult.UNDECIDED).toList();
		if (!verdicts.isEmpty() && verdicts.stream().allMatch(this::isGone)) {
			report.at(document, REPORT__ANSWER).variant("report").with(document, verdicts);
		}
	}

	private void verdictMustNotRestOnIt(Verdict verdict, Reporter report) {
		boolean opens = verdict.getResult() == VerdictResult.ALLOW || verdict.getResult() == VerdictResult.CASE_BY_CASE;
		if (opens && hasClaims(verdict.getRestsOn()) && !isGone(verdict)) {
			restsOn(verdict, VERDICT__RESTS_ON, verdict.getRestsOn(), report);
		}
	}

	private void conditionMustNotRestOnIt(Condition condition, Reporter report) {
		if (condition.getState() == ConditionState.HOLDS && hasClaims(condition.getEvidence())
				&& Containers.around(condition, Verdict.class).filter(verdict -> !isGone(verdict)).isPresent()) {
			restsOn(condition, CONDITION__EVIDENCE, condition.getEvidence(), report);
		}
	}

	private void requirementMustNotBeMetByIt(RequirementAnswer answer, Reporter report) {
		if (answer.getStatus() == RequirementStatus.MET) {
			restsOn(answer, REQUIREMENT_ANSWER__EVIDENCE, answer.getEvidence(), report);
		}
	}

	private void verdictMustNotOutliveItsAssessment(Verdict verdict, Reporter report) {
		Optional<Assessment> around = Containers.around(verdict, Assessment.class);
		if (verdict.getValidUntil() != null && !isBefore(verdict.getValidUntil()) && around.isPresent()
				&& AssessedServices.hasEnded(around.get(), analysis.asOf()) && isGone(verdict) && !isReplaced(verdict)) {
			report.at(verdict, VERDICT__VALID_UNTIL).variant("assessment").fix(Optional.ofNullable(around.get().getValidUntil())
					.map(day -> Fix.replace(verdict, VERDICT__VALID_UNTIL, day))).with(verdict, verdict.getValidUntil(), around.get());
		}
	}

	private void restsOn(EObject element, EReference feature, List<? extends EvidenceSource> evidence, Reporter report) {
		for (int index = 0; index < evidence.size(); index++) {
			EvidenceSource source = evidence.get(index);
			Optional<Verdict> gone = behind(source, new HashSet<>());
			if (gone.isPresent()) {
				report.at(element, feature, index).variant("rests")
						.fix(evidence.size() < 2 ? List.of() : List.of(Fix.remove(element, feature, index).titled("remove-of", source)))
						.with(source, gone.get(), spelled(lastDay(gone.get())));
			}
		}
	}

	private static boolean hasClaims(List<EvidenceSource> evidence) {
		return evidence.stream().anyMatch(Claim.class::isInstance);
	}

	/** Return the verdict that is no longer valid and that a claim is about, or a claim behind it. */
	private Optional<Verdict> behind(EvidenceSource source, Set<EvidenceSource> seen) {
		if (!(source instanceof Claim claim) || !Linked.is(claim) || !seen.add(claim)) {
			return Optional.empty();
		}
		Stream<NamedElement> about = Linked.all(claim.getAbout());
		return about.filter(Verdict.class::isInstance).map(Verdict.class::cast).filter(this::isGone).findFirst()
				.or(() -> claim.getEvidence().stream().flatMap(inner -> behind(inner, seen).stream()).findFirst());
	}

	private boolean isGone(Verdict verdict) {
		return Linked.is(verdict) && GONE.contains(analysis.world().force(verdict));
	}

	private boolean isReplaced(Verdict verdict) {
		return analysis.world().force(verdict) == VerdictForce.REPLACED;
	}

	private boolean isBefore(LocalDate day) {
		return day != null && day.isBefore(analysis.asOf());
	}

	/** Return the last day on which a verdict held, if the text says which: its own, its assessment's, or the day before it was replaced. */
	private Optional<LocalDate> lastDay(Verdict verdict) {
		LocalDate assessed = Containers.around(verdict, Assessment.class).map(Assessment::getValidUntil).orElse(null);
		Stream<LocalDate> replaced = corpus.references().from(Verdict.class, verdict).stream().map(Verdict::getDecidedOn)
				.filter(Objects::nonNull).map(day -> day.minusDays(1));
		return Stream.concat(Stream.of(Optional.ofNullable(verdict.getValidUntil()), Optional.ofNullable(assessed))
				.flatMap(Optional::stream), replaced)
				.filter(this::isBefore).min(LocalDate::compareTo);
	}

	private static Object spelled(Optional<LocalDate> day) {
		return day.isPresent() ? day.get() : "";
	}
}
