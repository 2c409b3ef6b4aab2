package org.assay.analysis.level;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.Level;

/** Finds the highest of several levels, where they can be compared. */
final class LevelMaximum {

	private final LevelOrder order;

	LevelMaximum(LevelOrder order) {
		this.order = order;
	}

	/** Return the first of the known levels that is as high as all others; empty if levels cannot be compared. */
	Optional<EffectiveLevel> of(List<EffectiveLevel> known) {
		return known.stream().filter(candidate -> known.stream().allMatch(other -> isAsHigh(candidate, other))).findFirst();
	}

	/** Return whether two known levels are the same. */
	boolean same(EffectiveLevel left, EffectiveLevel right) {
		return compare(left, right).orElse(1) == 0;
	}

	OptionalInt compare(EffectiveLevel left, EffectiveLevel right) {
		return order.compare(level(left), level(right));
	}

	/** Return the level that stands for several that cannot be compared. */
	static EffectiveLevel incomparable(List<EffectiveLevel> known, LevelGap gap) {
		List<Level> levels = known.stream().map(LevelMaximum::level).distinct().toList();
		return new EffectiveLevel(known.get(0).aspect(), Optional.empty(), Optional.empty(), new LevelOrigin.Incomparable(levels),
				List.of(gap));
	}

	private boolean isAsHigh(EffectiveLevel candidate, EffectiveLevel other) {
		OptionalInt comparison = compare(candidate, other);
		return comparison.isPresent() && comparison.getAsInt() >= 0;
	}

	private static Level level(EffectiveLevel effective) {
		return effective.level().orElseThrow();
	}
}
