package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.Map;
import org.assay.model.Agent;
import org.assay.model.AssessmentStatus;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.ReassessmentTrigger;
import org.assay.model.ServiceStatus;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;

/** Whether a verdict counts. */
final class PlainForce extends PlainWorld {

	PlainForce(SmallWorld world, Map<Fact, Boolean> otherwise) {
		super(world, otherwise);
	}

	boolean counts(Verdict v) {
		return why(v).isEmpty();
	}

	/** Why a verdict does not count; empty if it does. */
	String why(Verdict v) {
		Boolean taken = said(Fact.Kind.VERDICT, v);
		boolean inside = v.eContainer() == w.assessment;
		boolean denial = v.getResult() == VerdictResult.DENY;
		if (Boolean.FALSE.equals(taken)) {
			return "absent";
		}
		if (taken == null) {
			boolean undated = v.getDecidedOn() == null && v.getValidFrom() == null;
			if (coming(v.getDecidedOn()) || coming(v.getValidFrom()) || undated && inside && coming(w.assessment.getDate())) {
				return "not yet";
			}
			if (inside && w.assessment.getStatus() == AssessmentStatus.WITHDRAWN) {
				return "withdrawn";
			}
		}
		if (v.getResult() == VerdictResult.UNDECIDED || taken == null && !denial && !decided(v)) {
			return "proposal";
		}
		if (foreign(v)) {
			return "foreign";
		}
		if (taken != null) {
			return "";
		}
		if (ended(v, inside)) {
			return "ended";
		}
		for (Verdict later : w.verdicts) {
			Boolean assumed = said(Fact.Kind.VERDICT, later);
			boolean ready = decided(later) && !coming(later.getDecidedOn()) && !coming(later.getValidFrom());
			if (later.getSupersedes().contains(v) && later.getResult() != VerdictResult.UNDECIDED && !foreign(later)
					&& (assumed == null ? ready : assumed)) {
				return "replaced";
			}
		}
		return !denial && overtaken(v) ? "overtaken" : "";
	}

	private boolean decided(Verdict v) {
		boolean together = v.eContainer() == w.assessment && w.assessment.getStatus() == AssessmentStatus.DECIDED;
		return v.getDecidedBy() != null || v.getDecidedOn() != null || together;
	}

	private boolean foreign(Verdict v) {
		Agent by = v.getDecidedBy();
		if (by == null && v.eContainer() == w.assessment && w.assessment.getStatus() == AssessmentStatus.DECIDED) {
			by = w.assessment.getApprover();
		}
		return by == w.other.getRoles().getFirst() && !w.own.getMemberOf().contains(w.other);
	}

	private LocalDate since(Verdict v) {
		if (v.getDecidedOn() != null) {
			return v.getDecidedOn();
		}
		return v.getValidFrom() != null ? v.getValidFrom() : v.eContainer() == w.assessment ? w.assessment.getDate() : null;
	}

	private boolean ended(Verdict v, boolean inside) {
		LocalDate support = w.service.getEdition().getEndOfLife();
		boolean ended = past(v.getValidUntil()) || w.service.getStatus() == ServiceStatus.RETIRED
				|| inside && (w.assessment.getStatus() == AssessmentStatus.EXPIRED || past(w.assessment.getValidUntil()))
				|| past(support) && (since(v) == null || !support.isBefore(since(v)));
		for (ReassessmentTrigger trigger : v.getTriggers()) {
			LocalDate due = trigger.getDate();
			ended |= due != null && !coming(due) && (since(v) == null || due.isAfter(since(v)));
			ended |= trigger.getInterval() != null && (since(v) == null || !coming(trigger.getInterval().after(since(v))));
		}
		return ended;
	}

	private boolean overtaken(Verdict v) {
		for (ReassessmentTrigger trigger : v.getTriggers()) {
			for (NamedElement named : trigger.getEvents()) {
				if (named == w.event && happened(v)) {
					return true;
				}
				if (named instanceof LegalInstrument instrument && fallen(instrument, since(v))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean happened(Verdict v) {
		Boolean taken = said(Fact.Kind.EVENT, w.event);
		LocalDate date = w.event.getDate();
		return taken != null ? taken : date != null && !coming(date) && (since(v) == null || date.isAfter(since(v)));
	}

	private boolean fallen(LegalInstrument instrument, LocalDate since) {
		if (stands(instrument)) {
			return false;
		}
		boolean overAlready = since != null && instrument.getUntil() != null && instrument.getUntil().isBefore(since);
		return Boolean.FALSE.equals(said(Fact.Kind.INSTRUMENT, instrument)) || !overAlready && !coming(instrument.getFrom());
	}

	boolean stands(LegalInstrument instrument) {
		Boolean taken = said(Fact.Kind.INSTRUMENT, instrument);
		if (taken != null) {
			return taken;
		}
		Boolean happening = said(Fact.Kind.EVENT, w.event);
		boolean struck = w.event.getEnds().contains(instrument) && (happening != null ? happening : past(w.event.getDate()));
		return !coming(instrument.getFrom()) && !past(instrument.getUntil()) && !struck;
	}
}
