package org.assay.analysis.verdict;

import java.util.Objects;
import java.util.Optional;
import org.assay.model.Aspect;
import org.assay.model.Level;

/**
 * The level that a service achieves in an aspect, as derived from the answers to the requirements of a verdict's catalogue.
 *
 * @param aspect the aspect
 * @param shown the highest level for which every requirement is shown to be met; empty if not even the lowest is
 * @param assumed the highest level for which every requirement is shown or at least assumed to be met; never lower than {@code shown}
 */
public record AchievedLevel(Aspect aspect, Optional<Level> shown, Optional<Level> assumed) {

	public AchievedLevel {
		Objects.requireNonNull(aspect);
		Objects.requireNonNull(shown);
		Objects.requireNonNull(assumed);
	}
}
