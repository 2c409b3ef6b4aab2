package org.assay.analysis.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.Risk;
import org.assay.model.RiskDecision;

/**
 * A risk as it is on the as-of date.
 *
 * @param risk the risk
 * @param rating rating of the scores as analysed, before any action
 * @param atFloor whether the consequence is at or above the floor that calls for a decision whatever the value
 * @param decision the latest decision; empty if there is none
 * @param residual what is left of it
 * @param actions its actions in text order, with the status that counts
 */
public record RiskEvaluation(Risk risk, RiskRating rating, boolean atFloor, Optional<RiskDecision> decision, Residual residual,
		List<CountedAction> actions) {

	public RiskEvaluation {
		Objects.requireNonNull(risk);
		Objects.requireNonNull(rating);
		Objects.requireNonNull(decision);
		Objects.requireNonNull(residual);
		actions = List.copyOf(actions);
	}

	/** Return whether band or floor call for a decision. */
	public boolean mustDecide() {
		return atFloor || rating.computed().filter(RiskRating.Computed::isInDecisionBand).isPresent();
	}

	/** Return whether the printed value is another than that of the model; what is not printed or cannot be rated is not. */
	public boolean isMisprinted() {
		return risk.getValue() != null && rating.value().isPresent() && risk.getValue() != rating.value().getAsLong();
	}

	/** Return whether a decision is called for and none is taken. */
	public boolean lacksDecision() {
		return mustDecide() && decision.isEmpty();
	}

	/**
	 * An action and the status that counts.
	 *
	 * @param action the action
	 * @param status as stated, except that verified without evidence is only done, and done after the as-of date is planned
	 */
	public record CountedAction(Action action, ActionStatus status) {

		public CountedAction {
			Objects.requireNonNull(action);
			Objects.requireNonNull(status);
		}

		/** Look at an action on a day. */
		public static CountedAction of(Action action, LocalDate asOf) {
			ActionStatus stated = action.getStatus();
			boolean done = stated == ActionStatus.DONE || stated == ActionStatus.VERIFIED;
			if (done && action.getDoneOn() != null && action.getDoneOn().isAfter(asOf)) {
				return new CountedAction(action, ActionStatus.PLANNED);
			}
			boolean proven = action.getEvidence().stream().anyMatch(evidence -> !evidence.eIsProxy());
			return new CountedAction(action, stated == ActionStatus.VERIFIED && !proven ? ActionStatus.DONE : stated);
		}

		public boolean isDone() {
			return status == ActionStatus.DONE || status == ActionStatus.VERIFIED;
		}
	}
}
