package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.verdict.Outcome;
import org.assay.analysis.verdict.Use;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.analysis.verdict.World;
import org.assay.model.Actor;
import org.assay.model.InformationSet;
import org.assay.model.Organisation;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceInstance;
import org.assay.model.Unit;
import org.assay.model.Verdict;

/**
 * Q12: information, what it lacks, and how much of each unit's information is covered.
 *
 * @param information the information of the units asked about, in document order
 * @param coverage units in document order, those without any information too; at last what belongs to no unit
 */
public record InformationGaps(List<Entry> information, List<Coverage> coverage) {

	public InformationGaps {
		information = List.copyOf(information);
		coverage = List.copyOf(coverage);
	}

	/** What information lacks. */
	public enum Gap {
		/** No role owns it. */
		OWNER,
		/** No level is known on the day, in any aspect. */
		CLASS,
		/** No service handles it or is named as keeping it. */
		PLACE,
		/**
		 * Nothing says how to handle it: no retention, no secrecy, no security-protection class, no verdict that counts and names it, and no
		 * verdict that judges it in a service in which it is.
		 */
		HANDLING
	}

	/**
	 * An information set.
	 *
	 * @param information the set
	 * @param units the units that hold it; else the unit, or else the organisation, of its owner; empty if neither is stated
	 * @param gaps what it lacks, in the order of {@link Gap}
	 */
	public record Entry(InformationSet information, List<Actor> units, Set<Gap> gaps) {
		public Entry {
			Objects.requireNonNull(information);
			units = List.copyOf(units);
			EnumSet<Gap> sorted = EnumSet.noneOf(Gap.class);
			sorted.addAll(gaps);
			gaps = Collections.unmodifiableSet(sorted);
		}
	}

	/**
	 * How much of the information of a unit is covered.
	 *
	 * @param unit the unit or organisation; empty for information that belongs to nobody
	 * @param total number of information sets
	 * @param complete those that lack nothing
	 * @param lacking number that lacks each thing; things that none lacks are 0
	 */
	public record Coverage(Optional<Actor> unit, int total, int complete, Map<Gap, Integer> lacking) {
		public Coverage {
			Objects.requireNonNull(unit);
			lacking = Collections.unmodifiableMap(new LinkedHashMap<>(lacking));
		}
	}

	/** Return the information of a unit; of an organisation its own and that of its units; without a unit all of the project. */
	public static InformationGaps of(World world, Optional<Actor> unit) {
		Corpus corpus = world.analysis().corpus();
		Holdings holdings = new Holdings(corpus);
		List<Entry> entries = new ArrayList<>();
		for (InformationSet set : corpus.all(InformationSet.class)) {
			List<Actor> units = units(set);
			if (unit.isEmpty() || units.stream().anyMatch(each -> isWithin(each, unit.get()))) {
				entries.add(new Entry(set, units, gaps(world, set, holdings.services(set))));
			}
		}
		return new InformationGaps(entries, coverage(corpus, unit, entries));
	}

	private static List<Actor> units(InformationSet set) {
		if (!set.getHeldBy().isEmpty()) {
			return Linked.all(set.getHeldBy()).map(Actor.class::cast).toList();
		}
		return Linked.of(set.getOwner()).flatMap(owner -> Linked.<Actor>of(owner.getUnit()).or(() -> Containers.around(owner, Actor.class)))
				.map(List::of).orElse(List.of());
	}

	private static boolean isWithin(Actor unit, Actor asked) {
		return unit == asked || Containers.around(unit, Organisation.class).filter(around -> around == asked).isPresent();
	}

	private static Set<Gap> gaps(World world, InformationSet set, Set<ServiceInstance> services) {
		Set<Gap> gaps = EnumSet.noneOf(Gap.class);
		if (!Linked.is(set.getOwner())) {
			gaps.add(Gap.OWNER);
		}
		if (world.analysis().classification(set).levels().stream().noneMatch(EffectiveLevel::isKnown)) {
			gaps.add(Gap.CLASS);
		}
		if (services.isEmpty()) {
			gaps.add(Gap.PLACE);
		}
		if (!hasRule(set) && !isJudged(world, set, services)) {
			gaps.add(Gap.HANDLING);
		}
		return gaps;
	}

	private static boolean hasRule(InformationSet set) {
		boolean isProtected = set.getProtectionClass() != SecurityProtectionClass.UNKNOWN
				&& set.getProtectionClass() != SecurityProtectionClass.NONE;
		return !set.getRetentions().isEmpty() || !set.getSecrecy().isEmpty() || isProtected;
	}

	private static boolean isJudged(World world, InformationSet set, Set<ServiceInstance> services) {
		return world.analysis().corpus().references().from(Verdict.class, set).stream()
				.anyMatch(verdict -> world.force(verdict) == VerdictForce.IN_FORCE)
				|| services.stream().map(service -> world.outcome(Use.of(service).with(set)))
						.anyMatch(outcome -> outcome != Outcome.NOT_ASSESSED && outcome != Outcome.EXPIRED);
	}

	private static List<Coverage> coverage(Corpus corpus, Optional<Actor> asked, List<Entry> entries) {
		Map<Actor, List<Entry>> byUnit = new LinkedHashMap<>();
		corpus.all(Unit.class).stream().filter(unit -> asked.isEmpty() || isWithin(unit, asked.get()))
				.forEach(unit -> byUnit.put(unit, new ArrayList<>()));
		Set<Entry> nobodys = new LinkedHashSet<>();
		for (Entry entry : entries) {
			entry.units().stream().filter(unit -> asked.isEmpty() || isWithin(unit, asked.get()))
					.forEach(unit -> byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(entry));
			if (entry.units().isEmpty()) {
				nobodys.add(entry);
			}
		}
		List<Coverage> coverage = new ArrayList<>();
		byUnit.forEach((unit, of) -> coverage.add(count(Optional.of(unit), of)));
		if (!nobodys.isEmpty()) {
			coverage.add(count(Optional.empty(), List.copyOf(nobodys)));
		}
		return coverage;
	}

	private static Coverage count(Optional<Actor> unit, List<Entry> entries) {
		Map<Gap, Integer> lacking = new LinkedHashMap<>();
		for (Gap gap : Gap.values()) {
			lacking.put(gap, (int) entries.stream().filter(entry -> entry.gaps().contains(gap)).count());
		}
		return new Coverage(unit, entries.size(), (int) entries.stream().filter(entry -> entry.gaps().isEmpty()).count(), lacking);
	}
}
