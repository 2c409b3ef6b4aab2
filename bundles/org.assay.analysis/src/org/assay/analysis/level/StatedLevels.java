package org.assay.analysis.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.Level;
import org.assay.model.NamedElement;

/** The levels that the classifications of one subject state, without what it inherits or what is aggregated. */
final class StatedLevels {

	private final NamedElement subject;
	private final ClassificationChoice choice;
	private final LevelMaximum maximum;

	StatedLevels(NamedElement subject, List<Classification> classifications, LocalDate asOf, LevelOrder order) {
		this.subject = subject;
		this.choice = ClassificationChoice.of(classifications, asOf);
		this.maximum = new LevelMaximum(order);
	}

	ClassificationChoice choice() {
		return choice;
	}

	/** Return the maximum of one aspect over contexts and methods, with gaps for what is expired or does not resolve. */
	EffectiveLevel of(Aspect aspect) {
		List<EffectiveLevel> known = new ArrayList<>();
		List<LevelGap> gaps = new ArrayList<>();
		for (Classification classification : choice.current()) {
			for (AspectLevel statement : statements(classification, aspect)) {
				EffectiveLevel level = level(classification, statement);
				gaps.addAll(level.gaps());
				if (level.isKnown()) {
					known.add(level);
				}
			}
		}
		if (isStated(choice.expired(), aspect)) {
			gaps.add(gap(GapReason.EXPIRED));
		}
		if (known.isEmpty()) {
			return unknown(aspect, gaps);
		}
		return maximum.of(known).map(highest -> highest.with(gaps))
				.orElseGet(() -> LevelMaximum.incomparable(known, gap(GapReason.INCOMPARABLE)));
	}

	private EffectiveLevel unknown(Aspect aspect, List<LevelGap> gaps) {
		if (!gaps.isEmpty()) {
			return EffectiveLevel.unknown(aspect, gaps);
		}
		GapReason reason = isStated(choice.later(), aspect) ? GapReason.DATED_LATER : GapReason.NOT_STATED;
		return EffectiveLevel.unknown(aspect, List.of(gap(reason)));
	}

	private EffectiveLevel level(Classification classification, AspectLevel statement) {
		Optional<Level> stated = resolved(statement.getLevel());
		if (stated.isEmpty()) {
			return EffectiveLevel.unknown(statement.getAspect(), List.of(gap(GapReason.UNRESOLVED)));
		}
		if (statement.getUpper() == null) {
			return known(statement, stated.get(), Optional.empty(), new LevelOrigin.Stated(classification, statement));
		}
		return range(classification, statement, stated.get());
	}

	/** The higher bound counts, also where the bounds are written the wrong way round. */
	private EffectiveLevel range(Classification classification, AspectLevel statement, Level stated) {
		Optional<Level> upper = resolved(statement.getUpper());
		if (upper.isEmpty()) {
			return EffectiveLevel.unknown(statement.getAspect(), List.of(gap(GapReason.UNRESOLVED)));
		}
		EffectiveLevel first = known(statement, stated, Optional.of(upper.get()),
				new LevelOrigin.Range(classification, statement, upper.get(), stated));
		EffectiveLevel second = known(statement, upper.get(), Optional.of(stated),
				new LevelOrigin.Range(classification, statement, stated, upper.get()));
		return maximum.of(List.of(second, first))
				.orElseGet(() -> LevelMaximum.incomparable(List.of(first, second), gap(GapReason.INCOMPARABLE)));
	}

	private static EffectiveLevel known(AspectLevel statement, Level level, Optional<Level> lower, LevelOrigin origin) {
		return new EffectiveLevel(statement.getAspect(), Optional.of(level), lower, origin, List.of());
	}

	private static List<AspectLevel> statements(Classification classification, Aspect aspect) {
		return classification.getLevels().stream().filter(statement -> statement.getAspect() == aspect).toList();
	}

	private static boolean isStated(List<Classification> classifications, Aspect aspect) {
		return classifications.stream().anyMatch(classification -> !statements(classification, aspect).isEmpty());
	}

	private static Optional<Level> resolved(Level level) {
		return Optional.ofNullable(level).filter(found -> !found.eIsProxy());
	}

	private LevelGap gap(GapReason reason) {
		return new LevelGap(subject, reason);
	}
}
