package org.assay.analysis.level;

import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.Level;
import org.assay.model.Scale;

/** Place of levels in their scales. */
public final class Levels {

	private Levels() {
	}

	/** Return the place of a level in its scale, from 0; empty if it stands in no scale. */
	public static OptionalInt ordinal(Level level) {
		return scale(level).map(scale -> OptionalInt.of(scale.getLevels().indexOf(level))).orElse(OptionalInt.empty());
	}

	/** Return the scale that holds a level; empty if it stands in none. */
	public static Optional<Scale> scale(Level level) {
		return level.eContainer() instanceof Scale scale ? Optional.of(scale) : Optional.empty();
	}

	/** Return whether a level is in the upper half of the levels of its scale that catalogues cover: betydande and allvarlig in KLASSA. */
	public static boolean isHigh(Level level) {
		Optional<Scale> scale = scale(level);
		OptionalInt ordinal = ordinal(level);
		return scale.isPresent() && ordinal.isPresent()
				&& 2 * ordinal.getAsInt() >= scale.get().getLevels().stream().filter(each -> !each.isOutsideCatalogue()).count();
	}
}
