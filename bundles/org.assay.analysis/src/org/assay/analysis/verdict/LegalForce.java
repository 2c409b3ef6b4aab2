package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.List;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;

/** Which laws and mechanisms are in force, and which events have happened, in one world. */
final class LegalForce {

	private final VerdictIndex index;
	private final LocalDate day;
	private final Assumptions assumptions;

	LegalForce(VerdictIndex index, Assumptions assumptions) {
		this.index = index;
		this.day = index.analysis().asOf();
		this.assumptions = assumptions;
	}

	/** Return whether an instrument is in force: begun, not past its last day, and not ended by an event on an earlier day. */
	boolean isInForce(LegalInstrument instrument) {
		if (assumptions.holds(Fact.Kind.INSTRUMENT, instrument)) {
			return true;
		}
		if (assumptions.fails(Fact.Kind.INSTRUMENT, instrument)) {
			return false;
		}
		boolean begun = instrument.getFrom() == null || !instrument.getFrom().isAfter(day);
		boolean past = instrument.getUntil() != null && instrument.getUntil().isBefore(day);
		return begun && !past && endedBy(instrument).isEmpty();
	}

	/** Return the events that have ended an instrument; it still holds on the day of an event. */
	List<LegalEvent> endedBy(LegalInstrument instrument) {
		return index.endings(instrument).stream().filter(event -> assumptions.holds(Fact.Kind.EVENT, event)
				|| !assumptions.fails(Fact.Kind.EVENT, event) && event.getDate() != null && event.getDate().isBefore(day)).toList();
	}

	/** Return whether an event has happened since a day, or at all if the day is null. An event without a date has not happened. */
	boolean hasHappened(LegalEvent event, LocalDate since) {
		if (assumptions.holds(Fact.Kind.EVENT, event)) {
			return true;
		}
		LocalDate date = event.getDate();
		return !assumptions.fails(Fact.Kind.EVENT, event) && date != null && !date.isAfter(day) && (since == null || date.isAfter(since));
	}

	/** Return whether an instrument is not in force any more, and was not over when a verdict was begun. */
	boolean hasFallen(LegalInstrument instrument, LocalDate since) {
		if (isInForce(instrument)) {
			return false;
		}
		boolean overBefore = since != null && instrument.getUntil() != null && instrument.getUntil().isBefore(since);
		boolean notYet = instrument.getFrom() != null && instrument.getFrom().isAfter(day);
		return assumptions.fails(Fact.Kind.INSTRUMENT, instrument) || !overBefore && !notYet;
	}
}
