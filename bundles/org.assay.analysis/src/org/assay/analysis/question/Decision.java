package org.assay.analysis.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.verdict.World;
import org.assay.model.Acceptance;
import org.assay.model.Agent;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.Disclosure;
import org.assay.model.NamedElement;
import org.assay.model.RetentionRule;
import org.assay.model.RiskDecision;
import org.assay.model.Role;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/**
 * Q9: something that was decided, as the text tells it. What the history of the files adds, and who wrote it, is found from the place of the element.
 *
 * @param kind what was decided
 * @param element the element that holds the decision
 * @param subject what it is about
 * @param agent who decided; empty if nobody is named
 * @param day when; empty if no day is stated
 * @param reason why, in the words of the text; empty if none is stated
 */
public record Decision(Kind kind, EObject element, NamedElement subject, Optional<Agent> agent, Optional<LocalDate> day,
		Optional<String> reason) {

	private static final Comparator<Decision> ORDER = Comparator.comparing(decision -> decision.day().orElse(LocalDate.MAX));

	/** What was decided; the element is in brackets, what it is about behind it. */
	public enum Kind {
		/** What is allowed (verdict; itself). */
		VERDICT,
		/** What is done about a risk (decision; risk). */
		RISK,
		/** An assessment is approved (assessment; itself). */
		APPROVAL,
		/** A warning is accepted (acceptance; what stands around it). */
		ACCEPTANCE,
		/** Secret information may be handed over, or not (disclosure; itself). */
		DISCLOSURE,
		/** Information may be purged (retention rule; information). */
		PURGING
	}

	public Decision {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(element);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(agent);
		Objects.requireNonNull(day);
		Objects.requireNonNull(reason);
	}

	/** Return the decisions that are taken by the day of the question, by day, those without a day last; of one day by kind, then in document order. */
	public static List<Decision> of(World world) {
		Corpus corpus = world.analysis().corpus();
		List<Decision> all = new ArrayList<>();
		corpus.all(Verdict.class).stream().filter(verdict -> verdict.getResult() != VerdictResult.UNDECIDED && World.isDecided(verdict))
				.forEach(verdict -> all.add(decision(Kind.VERDICT, verdict, verdict, World.decider(verdict).orElse(null), day(verdict),
						verdict.getRationale())));
		corpus.all(RiskDecision.class).forEach(decision -> all.add(decision(Kind.RISK, decision, around(decision), decision.getRole(),
				decision.getDate(), decision.getReason())));
		corpus.all(Assessment.class).stream().filter(assessment -> assessment.getStatus() == AssessmentStatus.DECIDED)
				.forEach(assessment -> all.add(decision(Kind.APPROVAL, assessment, assessment, assessment.getApprover(), assessment.getDate(), null)));
		corpus.all(Acceptance.class).forEach(acceptance -> all.add(decision(Kind.ACCEPTANCE, acceptance, around(acceptance),
				acceptance.getRole(), acceptance.getDate(), acceptance.getReason())));
		corpus.all(Disclosure.class).stream().filter(disclosure -> Linked.is(disclosure.getRole()) || disclosure.getDate() != null)
				.forEach(disclosure -> all.add(decision(Kind.DISCLOSURE, disclosure, disclosure, disclosure.getRole(), disclosure.getDate(),
						disclosure.getFactors())));
		corpus.all(RetentionRule.class).stream().filter(rule -> !TextForm.isBlank(rule.getDecision()))
				.forEach(rule -> all.add(decision(Kind.PURGING, rule, around(rule), null, null, rule.getDecision())));
		return all.stream().filter(decision -> decision.day().filter(day -> day.isAfter(world.asOf())).isEmpty()).sorted(ORDER).toList();
	}

	/** Return the decisions from a day on, by somebody; what has no day or no role is left out where one asks for it. */
	public static List<Decision> of(World world, Optional<LocalDate> since, Optional<Role> by) {
		return of(world).stream().filter(decision -> since.isEmpty() || decision.day().filter(day -> !day.isBefore(since.get())).isPresent())
				.filter(decision -> by.isEmpty() || decision.agent().filter(agent -> agent == by.get()).isPresent()).toList();
	}

	/** A verdict that names no day is decided with the assessment around it. */
	private static LocalDate day(Verdict verdict) {
		if (verdict.getDecidedOn() != null || verdict.getDecidedBy() != null) {
			return verdict.getDecidedOn();
		}
		return Containers.around(verdict, Assessment.class).map(Assessment::getDate).orElse(null);
	}

	private static Decision decision(Kind kind, EObject element, NamedElement subject, Agent agent, LocalDate day, String reason) {
		return new Decision(kind, element, subject, Linked.of(agent), Optional.ofNullable(day),
				Optional.ofNullable(reason).filter(text -> !text.isBlank()));
	}

	private static NamedElement around(EObject element) {
		return Containers.around(element, NamedElement.class).orElseThrow();
	}
}
