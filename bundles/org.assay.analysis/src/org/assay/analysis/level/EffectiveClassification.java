package org.assay.analysis.level;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.Aspect;
import org.assay.model.NamedElement;

/**
 * The effective levels of one information set or service instance.
 *
 * @param subject what is classified
 * @param levels one for each aspect that a classification, an aggregation or a method used for it names; aspects in the
 *     order in which the methods list them, others after them by qualified name
 */
public record EffectiveClassification(NamedElement subject, List<EffectiveLevel> levels) {

	public EffectiveClassification {
		Objects.requireNonNull(subject);
		levels = List.copyOf(levels);
	}

	/** Return the level of an aspect; an aspect that nobody has looked at is unknown, never absent. */
	public EffectiveLevel level(Aspect aspect) {
		return stated(aspect).orElseGet(
				() -> EffectiveLevel.unknown(aspect, List.of(new LevelGap(subject, GapReason.NOT_STATED))));
	}

	/** Return the level of an aspect if any classification or method of the subject names the aspect. */
	public Optional<EffectiveLevel> stated(Aspect aspect) {
		return levels.stream().filter(level -> level.aspect() == aspect).findFirst();
	}

	/** Return whether every aspect has a level without gaps, and there is at least one. */
	public boolean isComplete() {
		return !levels.isEmpty() && levels.stream().allMatch(level -> level.isKnown() && level.gaps().isEmpty());
	}
}
