package org.assay.analysis.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.Transfers;
import org.assay.analysis.level.ClassificationChoice;
import org.assay.analysis.question.Due.Kind;
import org.assay.analysis.reassessment.Reassessments;
import org.assay.analysis.reassessment.StatedInterval;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.analysis.verdict.World;
import org.assay.model.Action;
import org.assay.model.Agreement;
import org.assay.model.Assessment;
import org.assay.model.Classification;
import org.assay.model.Document;
import org.assay.model.Edition;
import org.assay.model.Finding;
import org.assay.model.InformationSet;
import org.assay.model.ItemStatus;
import org.assay.model.OpenQuestion;
import org.assay.model.ReassessmentSubject;
import org.assay.model.ReassessmentTrigger;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceInstance;
import org.assay.model.ServiceStatus;
import org.assay.model.Transfer;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/**
 * Q5: what is due or has expired. A last day of validity is the last day on which all is well, so it has passed on the day after; a day on which
 * something is to be reconsidered has passed when it is there. Verdicts that are replaced or withdrawn, assessments that are history, and
 * what is done or closed need nobody's attention.
 */
public final class DueSearch {

	private static final Set<VerdictForce> GONE = EnumSet.of(VerdictForce.ABSENT, VerdictForce.WITHDRAWN, VerdictForce.REPLACED);

	private final World world;
	private final Analysis analysis;
	private final Corpus corpus;
	private final LocalDate today;
	private final Responsible responsible;
	private final Set<Assessment> past;
	private final List<Due> found = new ArrayList<>();

	private DueSearch(World world) {
		this.world = world;
		this.analysis = world.analysis();
		this.corpus = analysis.corpus();
		this.today = world.asOf();
		this.responsible = new Responsible(world);
		this.past = AssessedServices.past(corpus);
	}

	/** Return all that has a day, by day; see {@link #before} and {@link #passed}. */
	public static List<Due> all(World world) {
		DueSearch search = new DueSearch(world);
		search.collect();
		return search.found.stream().sorted(Due.ORDER).toList();
	}

	/** Return what is due before a day, what has passed already included. */
	public static List<Due> before(World world, LocalDate day) {
		return all(world).stream().filter(due -> due.day().isBefore(day)).toList();
	}

	/** Return what has passed. */
	public static List<Due> passed(World world) {
		return all(world).stream().filter(Due::passed).toList();
	}

	private void collect() {
		corpus.all(Verdict.class).stream().filter(this::isAsked).forEach(this::verdict);
		corpus.all(InformationSet.class).forEach(set -> classifications(set.getClassifications()));
		corpus.all(ServiceInstance.class).forEach(this::service);
		corpus.all(Assessment.class).stream().filter(assessment -> !past.contains(assessment)).forEach(this::assessment);
		corpus.all(Document.class).forEach(this::document);
		corpus.all(Action.class).stream().filter(action -> !CountedAction.of(action, today).isDone() && isCurrent(action))
				.forEach(action -> until(Kind.ACTION, action, action.getDue()));
		corpus.all(Finding.class).stream().filter(finding -> isOpen(finding.getStatus(), finding.getClosedOn()) && isCurrent(finding))
				.forEach(finding -> until(Kind.FINDING, finding, finding.getDue()));
		corpus.all(OpenQuestion.class).stream().filter(question -> isOpen(question.getStatus(), null) && isCurrent(question))
				.forEach(question -> until(Kind.QUESTION, question, question.getDue()));
		corpus.all(Transfer.class).forEach(transfer -> Transfers.certifiedUntil(transfer)
				.ifPresent(day -> until(Kind.CERTIFICATE, transfer, day)));
	}

	private boolean isOpen(ItemStatus status, LocalDate closedOn) {
		return status == ItemStatus.OPEN && (closedOn == null || closedOn.isAfter(today));
	}

	private boolean isCurrent(EObject element) {
		return Containers.around(element, Assessment.class).filter(past::contains).isEmpty();
	}

	private void until(Kind kind, EObject element, LocalDate day) {
		if (day != null) {
			add(kind, element, day, day.isBefore(today), null);
		}
	}

	private void add(Kind kind, EObject element, LocalDate day, boolean passed, EObject because) {
		found.add(new Due(kind, element, day, passed, Optional.ofNullable(because), responsible.of(element)));
	}

	/** The shortest of several intervals binds. */
	private void renew(Kind kind, EObject element, List<StatedInterval> intervals, LocalDate from) {
		if (from != null && !from.isAfter(today)) {
			Reassessments.shortest(intervals).ifPresent(interval -> {
				LocalDate day = interval.interval().after(from);
				add(kind, element, day, day.isBefore(today), interval.statement());
			});
		}
	}

	private boolean isAsked(Verdict verdict) {
		return verdict.getResult() != VerdictResult.UNDECIDED && !GONE.contains(world.force(verdict));
	}

	private void verdict(Verdict verdict) {
		until(Kind.VERDICT, verdict, verdict.getValidUntil());
		LocalDate begin = World.begin(verdict).orElse(null);
		for (ReassessmentTrigger trigger : verdict.getTriggers()) {
			if (trigger.getDate() != null && (begin == null || trigger.getDate().isAfter(begin))) {
				add(Kind.VERDICT, verdict, trigger.getDate(), !trigger.getDate().isAfter(today), trigger);
			}
			if (trigger.getInterval() != null && begin != null) {
				LocalDate day = trigger.getInterval().after(begin);
				add(Kind.VERDICT, verdict, day, !day.isAfter(today), trigger);
			}
		}
		List<StatedInterval> intervals = Containers.around(verdict, Assessment.class)
				.map(assessment -> analysis.reassessments().intervals(assessment, ReassessmentSubject.VERDICT))
				.orElseGet(() -> analysis.reassessments().intervals(ReassessmentSubject.VERDICT));
		renew(Kind.VERDICT, verdict, intervals, begin);
	}

	/** What a later classification has replaced, or what is dated after the day, is not due. */
	private void classifications(List<Classification> all) {
		ClassificationChoice choice = ClassificationChoice.of(all, today);
		all.stream().filter(each -> choice.current().contains(each) || choice.expired().contains(each)).forEach(classification -> {
			until(Kind.CLASSIFICATION, classification, classification.getValidUntil());
			renew(Kind.CLASSIFICATION, classification, analysis.reassessments().intervals(ReassessmentSubject.CLASSIFICATION),
					classification.getDate());
		});
	}

	private void service(ServiceInstance service) {
		classifications(service.getClassifications());
		Optional<Edition> edition = Linked.of(service.getEdition());
		if (service.getStatus() != ServiceStatus.RETIRED && edition.isPresent()
				&& found.stream().noneMatch(due -> due.element() == edition.get())) {
			until(Kind.SUPPORT, edition.get(), edition.get().getEndOfLife());
		}
	}

	private void assessment(Assessment assessment) {
		until(Kind.ASSESSMENT, assessment, assessment.getValidUntil());
		for (RiskRegister register : assessment.getRegisters()) {
			renew(Kind.RISKS, register, analysis.reassessments().intervals(assessment, ReassessmentSubject.RISK),
					register.getDate() != null ? register.getDate() : assessment.getDate());
		}
		for (RequirementRow row : analysis.requirements(assessment).rows()) {
			row.answer().ifPresent(answer -> {
				row.dueNext().ifPresent(day -> until(Kind.REQUIREMENT, answer, day));
				renew(Kind.REQUIREMENT, answer, analysis.reassessments().intervals(assessment, ReassessmentSubject.REQUIREMENT),
						row.lastDone().orElse(null));
			});
		}
	}

	private void document(Document document) {
		Kind kind = document instanceof Agreement ? Kind.AGREEMENT : Kind.EVIDENCE;
		until(kind, document, document.getValidUntil());
		renew(kind, document, analysis.reassessments().intervals(ReassessmentSubject.EVIDENCE), document.getDate());
	}
}
