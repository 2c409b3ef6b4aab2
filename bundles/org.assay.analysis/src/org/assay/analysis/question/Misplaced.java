package org.assay.analysis.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.verdict.Reason;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/**
 * Information in a service in which it should not be, or of which nobody has said that it may be there.
 *
 * @param information the information; empty if somebody found something there without saying what
 * @param service the service; empty if somebody found the information in the wrong place without saying where
 * @param owners who around the service is owned from outside the European Economic Area
 * @param reasons why it should not be there, at least one, in the order of {@link Kind}
 */
public record Misplaced(Optional<InformationSet> information, Optional<ServiceInstance> service, List<ForeignOwner> owners,
		List<Why> reasons) {

	public Misplaced {
		Objects.requireNonNull(information);
		Objects.requireNonNull(service);
		owners = List.copyOf(owners);
		reasons = List.copyOf(reasons);
	}

	/** Why information should not be in a service; the element of the reason is in brackets. */
	public enum Kind {
		/** Somebody found it, and nobody has closed the finding (finding). */
		FOUND,
		/** It has a security-protection class, which no service of a verdict may hold (information). */
		PROTECTED,
		/** A verdict or a prohibition denies it (what denies it). */
		DENIED,
		/** The service has verdicts that count, and none covers it (what is missing or not known). */
		NOT_COVERED,
		/** Covered once, by a verdict that has ended (verdict). */
		EXPIRED,
		/** Secret by law, while the service has a foreign owner (secrecy provision). */
		SECRET,
		/** Data of GDPR articles 9 or 10, or on people whose identity is protected, while the service has a foreign owner (data item). */
		SPECIAL,
		/** A level in the upper half of its scale, while the service has a foreign owner (information; aspect). */
		HIGH,
		/** No level is known in any aspect, while the service has a foreign owner (information). */
		NOT_CLASSIFIED;

		/** Return whether it is a reason only where the service has a foreign owner. */
		public boolean isByOwner() {
			return compareTo(SECRET) >= 0;
		}
	}

	/**
	 * A reason.
	 *
	 * @param kind what it is
	 * @param element the element that says so
	 * @param about a further element, such as the aspect of a level; empty if there is none
	 * @param because what verdicts and prohibitions give as reason; empty for other kinds
	 */
	public record Why(Kind kind, EObject element, Optional<EObject> about, Optional<Reason> because) {
		public Why {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(element);
			Objects.requireNonNull(about);
			Objects.requireNonNull(because);
		}
	}
}
