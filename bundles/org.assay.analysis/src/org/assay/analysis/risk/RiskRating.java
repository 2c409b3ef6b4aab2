package org.assay.analysis.risk;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.assay.model.RiskBand;

/** What a risk model makes of a likelihood and a consequence. */
public sealed interface RiskRating {

	/**
	 * A rating.
	 *
	 * @param likelihood score on the model's scale
	 * @param consequence score on the model's scale
	 * @param value risk value; empty if the model gives bands to cells only
	 * @param band band of the cell, else of the value; empty if the model has no band for it
	 */
	record Computed(int likelihood, int consequence, OptionalLong value, Optional<RiskBand> band) implements RiskRating {
		public Computed {
			Objects.requireNonNull(value);
			Objects.requireNonNull(band);
		}

		/** Return whether each risk in the band needs a decision. */
		public boolean isInDecisionBand() {
			return band.filter(RiskBand::isMustDecide).isPresent();
		}
	}

	/** No rating, and why. */
	record NotComputable(Reason reason) implements RiskRating {
		public NotComputable {
			Objects.requireNonNull(reason);
		}
	}

	/** Why there is no rating. */
	enum Reason {
		/** The register names no risk model that exists. */
		MODEL_MISSING,
		/** The model does not say where a scale begins and ends. */
		SCALE_MISSING, LIKELIHOOD_MISSING, CONSEQUENCE_MISSING, LIKELIHOOD_OFF_SCALE, CONSEQUENCE_OFF_SCALE,
		/** The model's value expression has no value, as when a number does not fit into 64 bits. */
		EXPRESSION_FAILED,
		/** The model has neither a value expression nor a cell for the scores. */
		NO_VALUE,
		/** No score of this kind is stated. */
		NOT_STATED
	}

	/** Return the rating if there is one. */
	default Optional<Computed> computed() {
		return this instanceof Computed computed ? Optional.of(computed) : Optional.empty();
	}

	/** Return the risk value if there is one. */
	default OptionalLong value() {
		return this instanceof Computed computed ? computed.value() : OptionalLong.empty();
	}
}
