package org.assay.analysis.level;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.Aspect;
import org.assay.model.Level;
import org.assay.model.Scale;

/**
 * The level that counts for one aspect of an information set or a service instance.
 *
 * @param aspect the aspect
 * @param level the level; empty if nothing is known, or if levels cannot be compared
 * @param lower lower bound as typed, where the level is the upper bound of a range
 * @param origin where the level comes from
 * @param gaps what is not known; if there is a level as well, the true level may be higher, so the level is a lower bound
 */
public record EffectiveLevel(Aspect aspect, Optional<Level> level, Optional<Level> lower, LevelOrigin origin, List<LevelGap> gaps) {

	public EffectiveLevel {
		Objects.requireNonNull(aspect);
		Objects.requireNonNull(level);
		Objects.requireNonNull(lower);
		Objects.requireNonNull(origin);
		gaps = List.copyOf(gaps);
	}

	/** Return an effective level about which nothing is known. */
	public static EffectiveLevel unknown(Aspect aspect, List<LevelGap> gaps) {
		return new EffectiveLevel(aspect, Optional.empty(), Optional.empty(), new LevelOrigin.NotClassified(), gaps);
	}

	public boolean isKnown() {
		return level.isPresent();
	}

	/** Return whether the true level may be higher than the one known, because something is not classified. */
	public boolean isLowerBound() {
		return level.isPresent() && !gaps.isEmpty();
	}

	/** Return the place of the level in its scale, from 0; empty if it is unknown or the level stands in no scale. */
	public OptionalInt ordinal() {
		return level.map(Levels::ordinal).orElse(OptionalInt.empty());
	}

	public Optional<Scale> scale() {
		return level.flatMap(Levels::scale);
	}

	EffectiveLevel with(List<LevelGap> others) {
		return new EffectiveLevel(aspect, level, lower, origin, others);
	}
}
