package org.assay.analysis.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.Agent;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that is due on a day, or has been.
 *
 * @param kind what it is
 * @param element what has to be looked at, done or renewed
 * @param day the last day on which all is well; of a day on which something is to be reconsidered, that day
 * @param passed whether it is too late already on the day of the question
 * @param because what makes it due: the line of a policy, the trigger of a verdict; empty if the element says so itself
 * @param agent who has to act; empty if nobody is named
 */
public record Due(Kind kind, EObject element, LocalDate day, boolean passed, Optional<EObject> because, Optional<Agent> agent) {

	/** By day, then by kind; those of one day and kind stay in document order. */
	static final Comparator<Due> ORDER = Comparator.comparing(Due::day).thenComparing(Due::kind);

	/** What is due; the element is in brackets. */
	public enum Kind {
		/** A verdict ends or is to be reconsidered (verdict). */
		VERDICT,
		/** An assessment ends (assessment). */
		ASSESSMENT,
		/** A classification ends or is to be renewed (classification). */
		CLASSIFICATION,
		/** A risk analysis is to be renewed (register). */
		RISKS,
		/** A requirement is to be looked at again (answer). */
		REQUIREMENT,
		/** Evidence ends or is to be renewed (document). */
		EVIDENCE,
		/** An agreement ends (agreement). */
		AGREEMENT,
		/** A measure is to be done (action). */
		ACTION,
		/** A finding is to be closed (finding). */
		FINDING,
		/** A question is to be answered (question). */
		QUESTION,
		/** The support of an edition in use ends (edition). */
		SUPPORT,
		/** The certificate of a recipient of personal data is a year old (transfer). */
		CERTIFICATE
	}

	public Due {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(element);
		Objects.requireNonNull(day);
		Objects.requireNonNull(because);
		Objects.requireNonNull(agent);
	}
}
