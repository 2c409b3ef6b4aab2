package org.assay.analysis.level;

import java.util.Objects;
import org.assay.model.NamedElement;

/**
 * Something that is not known about a level.
 *
 * @param subject information set or service instance that lacks the level
 * @param reason why it lacks it
 */
public record LevelGap(NamedElement subject, GapReason reason) {

	public LevelGap {
		Objects.requireNonNull(subject);
		Objects.requireNonNull(reason);
	}
}
