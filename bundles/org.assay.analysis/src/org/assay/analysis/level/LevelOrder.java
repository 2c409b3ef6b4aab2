package org.assay.analysis.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.Level;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.MappingKind;
import org.assay.model.Scale;
import org.eclipse.emf.ecore.EObject;

/**
 * Compares levels: by their place in one scale, or through a mapping between two scales, and never otherwise.
 *
 * <p>An entry of a mapping carries a level over only where it leaves no choice: it has one target, and the two mean the
 * same, or the level that is carried over is a part of the other.
 */
public final class LevelOrder {

	private final List<Mapping> mappings;

	/** @param mappings mappings of project and library; those that do not join two scales are ignored */
	public LevelOrder(List<Mapping> mappings) {
		this.mappings = mappings.stream().filter(mapping -> isScale(mapping.getFrom()) && isScale(mapping.getTo())).toList();
	}

	/**
	 * Compare two levels.
	 *
	 * @return negative, zero or positive as the left level is lower, the same or higher; empty if they cannot be compared
	 */
	public OptionalInt compare(Level left, Level right) {
		OptionalInt leftOrdinal = Levels.ordinal(left);
		OptionalInt rightOrdinal = Levels.ordinal(right);
		if (leftOrdinal.isEmpty() || rightOrdinal.isEmpty()) {
			return left == right ? OptionalInt.of(0) : OptionalInt.empty();
		}
		Scale leftScale = Levels.scale(left).orElseThrow();
		Scale rightScale = Levels.scale(right).orElseThrow();
		if (leftScale == rightScale) {
			return OptionalInt.of(Integer.compare(leftOrdinal.getAsInt(), rightOrdinal.getAsInt()));
		}
		Optional<Level> carried = carry(left, rightScale);
		if (carried.isPresent()) {
			return OptionalInt.of(Integer.compare(Levels.ordinal(carried.get()).orElseThrow(), rightOrdinal.getAsInt()));
		}
		return carry(right, leftScale)
				.map(back -> OptionalInt.of(Integer.compare(leftOrdinal.getAsInt(), Levels.ordinal(back).orElseThrow())))
				.orElse(OptionalInt.empty());
	}

	/** Return the level of another scale that a level stands for; empty if no mapping says so, or mappings disagree. */
	public Optional<Level> carry(Level level, Scale to) {
		if (Levels.scale(level).filter(scale -> scale == to).isPresent()) {
			return Optional.of(level);
		}
		List<Level> found = new ArrayList<>();
		for (Mapping mapping : mappings) {
			mapping.getEntries().forEach(entry -> target(mapping, entry, level, to).ifPresent(found::add));
		}
		return found.stream().distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	private static Optional<Level> target(Mapping mapping, MappingEntry entry, Level level, Scale to) {
		if (entry.getTargets().size() != 1) {
			return Optional.empty();
		}
		EObject target = entry.getTargets().get(0);
		MappingKind kind = entry.getKind();
		if (mapping.getTo() == to && entry.getSource() == level && (kind == MappingKind.EQUALS || kind == MappingKind.PART_OF)) {
			return levelIn(target, to);
		}
		if (mapping.getFrom() == to && target == level && (kind == MappingKind.EQUALS || kind == MappingKind.INCLUDES)) {
			return levelIn(entry.getSource(), to);
		}
		return Optional.empty();
	}

	private static Optional<Level> levelIn(EObject element, Scale scale) {
		return element instanceof Level level && level.eContainer() == scale ? Optional.of(level) : Optional.empty();
	}

	private static boolean isScale(EObject side) {
		return side instanceof Scale && !side.eIsProxy();
	}
}
