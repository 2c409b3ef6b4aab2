package org.assay.analysis.level;

import java.util.List;
import java.util.Optional;
import org.assay.model.Aggregation;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Level;

/** Where an effective level comes from. */
public sealed interface LevelOrigin {

	/** A classification of the subject states one level. */
	record Stated(Classification classification, AspectLevel statement) implements LevelOrigin {
	}

	/** A classification of the subject states a range, and its upper bound counts. */
	record Range(Classification classification, AspectLevel statement, Level lower, Level upper) implements LevelOrigin {
	}

	/**
	 * The maximum over the information that a service handles.
	 *
	 * @param from the sets that have the maximum, in the order in which the service handles them
	 * @param refused the service's own lower level, which does not count because it states no reason
	 */
	record Inherited(List<InformationSet> from, Optional<AspectLevel> refused) implements LevelOrigin {
		public Inherited {
			from = List.copyOf(from);
		}
	}

	/**
	 * The service's own classification differs from what it inherits.
	 *
	 * @param direction whether it raises or lowers the inherited level; lowering always has a reason
	 * @param own origin of the service's own level
	 * @param inherited the level that it replaces
	 * @param reason why, as stated; empty if a raised level gives none
	 */
	record Override(Direction direction, LevelOrigin own, EffectiveLevel inherited, String reason) implements LevelOrigin {
	}

	/** A level raised because much information lies together; {@code before} is what it would be otherwise. */
	record Aggregated(Aggregation aggregation, EffectiveLevel before) implements LevelOrigin {
	}

	/** No level is known; the gaps of the effective level say why. */
	record NotClassified() implements LevelOrigin {
	}

	/** Several levels whose scales have no mapping between them; none of them is chosen. */
	record Incomparable(List<Level> levels) implements LevelOrigin {
		public Incomparable {
			levels = List.copyOf(levels);
		}
	}

	/** Direction of an override. */
	enum Direction {
		UP, DOWN
	}
}
