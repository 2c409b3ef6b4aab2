package org.assay.analysis.verdict;

import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelOrder;
import org.assay.analysis.level.Levels;
import org.assay.model.Aspect;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.Scale;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;

/**
 * The level that a use needs in one aspect, as a place in the scale of the verdict's limit, else in its own scale.
 *
 * @param scale the scale; null if no level is known
 * @param place place in the scale, from 0
 * @param isOpen whether the true level may be higher, or is not known at all
 */
record Need(Scale scale, int place, boolean isOpen) {

	/** Return what a use needs of a verdict. Information that is left open needs what the verdict allows, else what the service is classified as. */
	static Need of(World world, Verdict verdict, Cell cell, Aspect aspect) {
		InformationSet information = cell.information();
		Optional<Level> limit = Optional.ofNullable(verdict.getUpTo()).filter(VerdictIndex::isLinked);
		boolean within = information != null && world.assumptions().holds(Fact.Kind.LEVEL, information)
				&& standing(world, verdict, information, aspect) != Standing.HOLDS;
		if (limit.isPresent() && (information == null || within)) {
			return of(limit.get(), limit, false, world.analysis().levelOrder());
		}
		EffectiveLevel level = information == null ? ofService(world, cell.service(), aspect)
				: world.analysis().classification(information).level(aspect);
		return level.level().map(known -> of(known, limit, isOpen(level), world.analysis().levelOrder()))
				.orElseGet(() -> unknown(limit));
	}

	private static EffectiveLevel ofService(World world, ServiceInstance service, Aspect aspect) {
		return world.analysis().classification(service).level(aspect);
	}

	private static Need of(Level level, Optional<Level> limit, boolean isOpen, LevelOrder order) {
		Optional<Scale> scale = limit.or(() -> Optional.of(level)).flatMap(Levels::scale);
		Optional<Level> carried = scale.flatMap(found -> order.carry(level, found));
		return carried.map(found -> new Need(scale.get(), Levels.ordinal(found).orElseThrow(), isOpen)).orElseGet(() -> unknown(limit));
	}

	/** The lowest level is needed at least. */
	private static Need unknown(Optional<Level> limit) {
		return new Need(limit.flatMap(Levels::scale).orElse(null), 0, true);
	}

	/** Nothing is above the highest level of a scale. */
	private static boolean isOpen(EffectiveLevel level) {
		return level.isLowerBound() && level.ordinal().orElse(-1) != level.scale().map(scale -> scale.getLevels().size()).orElse(0) - 1;
	}

	/** Return whether information is within the level that a verdict allows in an aspect, whatever is assumed. */
	static Standing standing(World world, Verdict verdict, InformationSet information, Aspect aspect) {
		Level limit = verdict.getUpTo();
		if (!VerdictIndex.isLinked(limit)) {
			return Standing.HOLDS;
		}
		EffectiveLevel level = world.analysis().classification(information).level(aspect);
		OptionalInt order = level.level().map(known -> world.analysis().levelOrder().compare(known, limit)).orElse(OptionalInt.empty());
		if (order.isEmpty()) {
			return Standing.UNKNOWN;
		}
		if (order.getAsInt() > 0) {
			return Standing.FAILS;
		}
		boolean highest = limit.eContainer() instanceof Scale scale && scale.getLevels().getLast() == limit
				&& level.scale().filter(own -> own == scale).isPresent();
		return isOpen(level) && !highest ? Standing.UNKNOWN : Standing.HOLDS;
	}
}
