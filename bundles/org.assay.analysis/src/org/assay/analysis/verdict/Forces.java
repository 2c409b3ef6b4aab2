package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.analysis.Containers;
import org.assay.model.Agent;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.ReassessmentTrigger;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.assay.model.ServiceStatus;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.assay.model.Vulnerability;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells which verdicts count in one world. A denial counts also as a proposal, with names that mean nothing, and when something has happened
 * that calls for a new verdict: what is not settled never lifts it.
 */
final class Forces {

	private final VerdictIndex index;
	private final Assumptions assumptions;
	private final LegalForce law;
	private final LocalDate day;
	private final Optional<Organisation> organisation;

	Forces(VerdictIndex index, Assumptions assumptions) {
		this.index = index;
		this.assumptions = assumptions;
		this.law = new LegalForce(index, assumptions);
		Analysis analysis = index.analysis();
		this.day = analysis.asOf();
		this.organisation = analysis.corpus().organisation();
	}

	LegalForce law() {
		return law;
	}

	VerdictForce of(Verdict verdict) {
		boolean denies = verdict.getResult() == VerdictResult.DENY;
		if (assumptions.fails(Fact.Kind.VERDICT, verdict)) {
			return VerdictForce.ABSENT;
		}
		if (!denies && isIncomplete(verdict)) {
			return VerdictForce.INCOMPLETE;
		}
		boolean assumed = assumptions.holds(Fact.Kind.VERDICT, verdict);
		VerdictForce begun = assumed ? VerdictForce.IN_FORCE : beginning(verdict);
		if (begun != VerdictForce.IN_FORCE) {
			return begun;
		}
		if (verdict.getResult() == VerdictResult.UNDECIDED) {
			return VerdictForce.UNDECIDED;
		}
		if (isForeign(verdict)) {
			return VerdictForce.FOREIGN;
		}
		return assumed ? VerdictForce.IN_FORCE : end(verdict, denies);
	}

	private VerdictForce beginning(Verdict verdict) {
		Optional<Assessment> around = Containers.around(verdict, Assessment.class);
		if (isAfter(verdict.getDecidedOn()) || isAfter(verdict.getValidFrom())
				|| verdict.getDecidedOn() == null && verdict.getValidFrom() == null && isAfter(around.map(Assessment::getDate).orElse(null))) {
			return VerdictForce.NOT_YET;
		}
		if (around.filter(assessment -> assessment.getStatus() == AssessmentStatus.WITHDRAWN).isPresent()) {
			return VerdictForce.WITHDRAWN;
		}
		boolean open = verdict.getResult() != VerdictResult.UNDECIDED && verdict.getResult() != VerdictResult.DENY;
		return open && !isDecided(verdict) ? VerdictForce.PROPOSED : VerdictForce.IN_FORCE;
	}

	private VerdictForce end(Verdict verdict, boolean denies) {
		if (hasEnded(verdict)) {
			return VerdictForce.ENDED;
		}
		if (!replacedBy(verdict).isEmpty()) {
			return VerdictForce.REPLACED;
		}
		return !denies && overtakenBy(verdict).findAny().isPresent() ? VerdictForce.OVERTAKEN : VerdictForce.IN_FORCE;
	}

	/** Return whether somebody has decided a verdict, or the assessment around it; until then it is a proposal. */
	static boolean isDecided(Verdict verdict) {
		return verdict.getDecidedBy() != null || verdict.getDecidedOn() != null || decidedAround(verdict).isPresent();
	}

	private static Optional<Assessment> decidedAround(Verdict verdict) {
		return Containers.around(verdict, Assessment.class).filter(assessment -> assessment.getStatus() == AssessmentStatus.DECIDED);
	}

	/** Return the role that decided a verdict: as it says, else the one that approved the decided assessment around it. */
	static Optional<Role> decider(Verdict verdict) {
		Optional<Agent> decider = Optional.<Agent>ofNullable(verdict.getDecidedBy()).or(() -> decidedAround(verdict).map(Assessment::getApprover));
		return decider.filter(Role.class::isInstance).map(Role.class::cast).filter(VerdictIndex::isLinked);
	}

	/** Return the day from which what happens is news to a verdict; null if it names none. */
	static LocalDate begin(Verdict verdict) {
		if (verdict.getDecidedOn() != null) {
			return verdict.getDecidedOn();
		}
		return verdict.getValidFrom() != null ? verdict.getValidFrom()
				: Containers.around(verdict, Assessment.class).map(Assessment::getDate).orElse(null);
	}

	private static boolean isIncomplete(Verdict verdict) {
		return Stream.of(verdict.getFunctions(), verdict.getAspects(), verdict.getContexts(), verdict.getInformation())
				.flatMap(List::stream).anyMatch(EObject::eIsProxy)
				|| Stream.of(verdict.getUpTo(), verdict.getCatalogue(), verdict.getDecidedBy()).anyMatch(each -> each != null && each.eIsProxy());
	}

	/** A verdict is foreign if it is decided by a role of an organisation that is not the project's, nor one it belongs to. */
	private boolean isForeign(Verdict verdict) {
		Optional<Role> decider = decider(verdict);
		if (organisation.isEmpty() || decider.isEmpty()) {
			return false;
		}
		Optional<NamedElement> holder = Containers.around(decider.get(), NamedElement.class);
		while (holder.isPresent() && !(holder.get() instanceof Organisation) && !(holder.get() instanceof Party)) {
			holder = Containers.around(holder.get(), NamedElement.class);
		}
		return holder.isPresent() && holder.get() != organisation.get() && !organisation.get().getMemberOf().contains(holder.get());
	}

	private boolean hasEnded(Verdict verdict) {
		Optional<Assessment> around = Containers.around(verdict, Assessment.class);
		Optional<ServiceInstance> service = VerdictIndex.service(verdict);
		LocalDate support = service.map(ServiceInstance::getEdition).filter(VerdictIndex::isLinked).map(edition -> edition.getEndOfLife()).orElse(null);
		LocalDate begin = begin(verdict);
		return isBefore(verdict.getValidUntil()) || isBefore(around.map(Assessment::getValidUntil).orElse(null))
				|| around.filter(assessment -> assessment.getStatus() == AssessmentStatus.EXPIRED).isPresent()
				|| service.filter(found -> found.getStatus() == ServiceStatus.RETIRED).isPresent()
				|| isBefore(support) && (begin == null || !support.isBefore(begin))
				|| verdict.getTriggers().stream().anyMatch(trigger -> isDue(trigger, begin));
	}

	/** A day or an interval on which to reconsider stands for the last day, if none is stated; an interval from an unknown day has run out. */
	private boolean isDue(ReassessmentTrigger trigger, LocalDate begin) {
		LocalDate on = trigger.getDate();
		boolean reached = on != null && !on.isAfter(day) && (begin == null || on.isAfter(begin));
		return reached || trigger.getInterval() != null && (begin == null || !trigger.getInterval().after(begin).isAfter(day));
	}

	/** Return the verdicts that have taken the place of one. They keep it when they end themselves: nothing comes back by itself. */
	List<Verdict> replacedBy(Verdict verdict) {
		return index.superseders(verdict).stream().filter(this::replaces).toList();
	}

	private boolean replaces(Verdict later) {
		if (assumptions.fails(Fact.Kind.VERDICT, later) || later.getResult() == VerdictResult.UNDECIDED || isForeign(later)) {
			return false;
		}
		return assumptions.holds(Fact.Kind.VERDICT, later)
				|| isDecided(later) && !isAfter(later.getDecidedOn()) && !isAfter(later.getValidFrom());
	}

	/** Return what a verdict names as calling for a new one and that has happened since it was begun. */
	Stream<NamedElement> overtakenBy(Verdict verdict) {
		LocalDate begin = begin(verdict);
		return verdict.getTriggers().stream().flatMap(trigger -> trigger.getEvents().stream()).filter(VerdictIndex::isLinked)
				.filter(named -> hasHappened(named, begin));
	}

	private boolean hasHappened(NamedElement named, LocalDate begin) {
		return switch (named) {
		case LegalEvent event -> law.hasHappened(event, begin);
		case LegalInstrument instrument -> law.hasFallen(instrument, begin);
		case Vulnerability flaw -> flaw.getDisclosed() != null && !isAfter(flaw.getDisclosed())
				&& (begin == null || flaw.getDisclosed().isAfter(begin));
		default -> false;
		};
	}

	private boolean isAfter(LocalDate date) {
		return date != null && date.isAfter(day);
	}

	private boolean isBefore(LocalDate date) {
		return date != null && date.isBefore(day);
	}
}
