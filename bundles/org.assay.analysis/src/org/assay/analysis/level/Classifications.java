package org.assay.analysis.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.assay.model.Aggregation;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;

/**
 * Computes effective levels on one day.
 *
 * <p>An information set has, in each aspect, the maximum over its classifications that count, one for each method and
 * context; the latest of a method and context replaces the earlier ones. What is dated after the day does not exist yet;
 * what is past its last day of validity does not count, leaves a gap, and does not bring back what it replaced.
 *
 * <p>A service instance inherits, in each aspect, the maximum over the information it handles. What the service's own
 * classification says replaces that if it is higher, or if it is lower and says why; a lower level without a reason does
 * not count. Its own judgement is about the whole service, so that gaps of single information sets no longer matter. An
 * aggregation raises a level and never lowers it. Information that is kept in a service without being handled by it does
 * not raise the service's level: whether it may lie there is what the level is compared with.
 *
 * <p>Levels are compared only inside a scale or through a mapping; otherwise there is no level.
 */
public final class Classifications {

	private final LevelOrder order;
	private final LevelMaximum maximum;
	private final LocalDate asOf;
	private final Function<InformationSet, EffectiveClassification> ofInformation;

	/**
	 * @param order compares levels
	 * @param asOf the day
	 * @param ofInformation answers for information sets, so that a caller can keep what is computed once
	 */
	public Classifications(LevelOrder order, LocalDate asOf, Function<InformationSet, EffectiveClassification> ofInformation) {
		this.order = order;
		this.maximum = new LevelMaximum(order);
		this.asOf = asOf;
		this.ofInformation = ofInformation;
	}

	/** Compute the effective levels of an information set. */
	public EffectiveClassification of(InformationSet information) {
		StatedLevels stated = new StatedLevels(information, information.getClassifications(), asOf, order);
		List<Aspect> aspects = new AspectOrder().add(information.getClassifications())
				.addAggregations(information.getAggregations()).aspects();
		return new EffectiveClassification(information, aspects.stream()
				.map(aspect -> raised(information, stated.of(aspect), information.getAggregations())).toList());
	}

	/** Compute the effective levels of a service instance. */
	public EffectiveClassification of(ServiceInstance service) {
		List<InformationSet> handled = service.getHandles().stream().filter(set -> !set.eIsProxy()).distinct().toList();
		StatedLevels own = new StatedLevels(service, service.getClassifications(), asOf, order);
		AspectOrder aspects = new AspectOrder().add(service.getClassifications());
		handled.forEach(set -> aspects.addAll(ofInformation.apply(set)));
		aspects.addAggregations(service.getAggregations());
		return new EffectiveClassification(service, aspects.aspects().stream()
				.map(aspect -> overridden(service, inherited(service, handled, aspect), own.of(aspect)))
				.map(level -> raised(service, level, service.getAggregations())).toList());
	}

	private EffectiveLevel inherited(ServiceInstance service, List<InformationSet> handled, Aspect aspect) {
		List<InformationSet> classified = new ArrayList<>();
		List<EffectiveLevel> known = new ArrayList<>();
		List<LevelGap> gaps = new ArrayList<>();
		for (InformationSet set : handled) {
			EffectiveLevel level = ofInformation.apply(set).level(aspect);
			gaps.addAll(level.gaps());
			if (level.isKnown()) {
				classified.add(set);
				known.add(level);
			}
		}
		if (known.isEmpty()) {
			return EffectiveLevel.unknown(aspect, gaps.isEmpty() ? List.of(new LevelGap(service, GapReason.NOT_STATED)) : gaps);
		}
		Optional<EffectiveLevel> highest = maximum.of(known);
		if (highest.isEmpty()) {
			return LevelMaximum.incomparable(known, new LevelGap(service, GapReason.INCOMPARABLE));
		}
		List<InformationSet> from = new ArrayList<>();
		for (int index = 0; index < known.size(); index++) {
			if (maximum.same(known.get(index), highest.get())) {
				from.add(classified.get(index));
			}
		}
		return new EffectiveLevel(aspect, highest.get().level(), highest.get().lower(),
				new LevelOrigin.Inherited(from, Optional.empty()), gaps);
	}

	private EffectiveLevel overridden(ServiceInstance service, EffectiveLevel inherited, EffectiveLevel own) {
		if (!own.isKnown()) {
			return withOwnGaps(inherited, own);
		}
		if (!inherited.isKnown()) {
			return inherited.origin() instanceof LevelOrigin.Incomparable ? withOwnGaps(inherited, own) : own;
		}
		OptionalInt comparison = maximum.compare(own, inherited);
		if (comparison.isEmpty()) {
			return LevelMaximum.incomparable(List.of(inherited, own), new LevelGap(service, GapReason.INCOMPARABLE));
		}
		return comparison.getAsInt() == 0 ? own : overridden(inherited, own, comparison.getAsInt() > 0);
	}

	private static EffectiveLevel overridden(EffectiveLevel inherited, EffectiveLevel own, boolean higher) {
		String reason = statement(own).map(AspectLevel::getReason).map(String::strip).orElse("");
		if (!higher && reason.isEmpty()) {
			return refusing(inherited, statement(own));
		}
		LevelOrigin.Direction direction = higher ? LevelOrigin.Direction.UP : LevelOrigin.Direction.DOWN;
		return new EffectiveLevel(own.aspect(), own.level(), own.lower(),
				new LevelOrigin.Override(direction, own.origin(), inherited, reason), own.gaps());
	}

	/** A service needs no classification of its own, but one that is expired or names no level leaves a doubt. */
	private static EffectiveLevel withOwnGaps(EffectiveLevel inherited, EffectiveLevel own) {
		List<LevelGap> gaps = new ArrayList<>(inherited.gaps());
		own.gaps().stream().filter(gap -> gap.reason() != GapReason.NOT_STATED && gap.reason() != GapReason.DATED_LATER)
				.filter(gap -> !gaps.contains(gap)).forEach(gaps::add);
		return inherited.with(gaps);
	}

	private static EffectiveLevel refusing(EffectiveLevel inherited, Optional<AspectLevel> refused) {
		List<InformationSet> from = inherited.origin() instanceof LevelOrigin.Inherited origin ? origin.from() : List.of();
		return new EffectiveLevel(inherited.aspect(), inherited.level(), inherited.lower(),
				new LevelOrigin.Inherited(from, refused), inherited.gaps());
	}

	private static Optional<AspectLevel> statement(EffectiveLevel own) {
		return switch (own.origin()) {
		case LevelOrigin.Stated stated -> Optional.of(stated.statement());
		case LevelOrigin.Range range -> Optional.of(range.statement());
		default -> Optional.empty();
		};
	}

	private EffectiveLevel raised(NamedElement subject, EffectiveLevel level, List<Aggregation> aggregations) {
		EffectiveLevel result = level;
		for (Aggregation aggregation : aggregations) {
			if (aggregation.getAspect() == level.aspect() && aggregation.getLevel() != null && !aggregation.getLevel().eIsProxy()) {
				result = raised(subject, result, aggregation);
			}
		}
		return result;
	}

	private EffectiveLevel raised(NamedElement subject, EffectiveLevel before, Aggregation aggregation) {
		EffectiveLevel raised = new EffectiveLevel(before.aspect(), Optional.of(aggregation.getLevel()), Optional.empty(),
				new LevelOrigin.Aggregated(aggregation, before), before.gaps());
		if (!before.isKnown()) {
			return before.origin() instanceof LevelOrigin.Incomparable ? before : raised;
		}
		OptionalInt comparison = maximum.compare(raised, before);
		if (comparison.isEmpty()) {
			return LevelMaximum.incomparable(List.of(before, raised), new LevelGap(subject, GapReason.INCOMPARABLE));
		}
		return comparison.getAsInt() > 0 ? raised : before;
	}
}
