package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Searches for the smallest sets of changed facts that reach a goal, size by size, so that what is found first is smallest.
 *
 * <p>Towards permission it branches as a hitting-set tree does: each cause that restricts too much has to be met by one of the facts that can
 * meet it, so it takes the cause with the fewest. Towards refusal, where one fact is mostly enough, it tries all facts. Facts change only in
 * the direction of the goal; verdicts, which can both permit and refuse, either way. The effort is bounded.
 */
final class FlipSearch {

	/** Most worlds that are tried. */
	static final int MOST_WORLDS = 4_000;

	private static final Comparator<Map<Fact, Boolean>> BY_FACTS = FlipSearch::compare;

	private final World world;
	private final Use use;
	private final Flips.Goal goal;
	private final List<Flips.FlipSet> found = new ArrayList<>();
	private final Set<Map<Fact, Boolean>> seen = new HashSet<>();
	private int tried;

	FlipSearch(World world, Use use, Flips.Goal goal) {
		this.world = world;
		this.use = use;
		this.goal = goal;
	}

	Flips flips() {
		List<Map<Fact, Boolean>> level = List.of(new TreeMap<>(Fact.ORDER));
		if (goal.isReached(world.outcome(use))) {
			return new Flips(goal, List.of(), true);
		}
		while (!level.isEmpty() && found.size() < Flips.MOST) {
			List<Map<Fact, Boolean>> unfinished = new ArrayList<>();
			for (Map<Fact, Boolean> changes : level) {
				if (++tried > MOST_WORLDS) {
					return new Flips(goal, smallest(), false);
				}
				if (!reaches(changes)) {
					unfinished.add(changes);
				}
			}
			found.sort(Comparator.<Flips.FlipSet>comparingInt(set -> set.changes().size()).thenComparing(Flips.FlipSet::changes, BY_FACTS));
			level = found.size() >= Flips.MOST ? List.of() : next(unfinished);
		}
		return new Flips(goal, smallest(), true);
	}

	private List<Flips.FlipSet> smallest() {
		return found.subList(0, Math.min(Flips.MOST, found.size()));
	}

	private boolean reaches(Map<Fact, Boolean> changes) {
		Outcome outcome = in(changes).outcome(use);
		if (goal.isReached(outcome)) {
			found.add(new Flips.FlipSet(Collections.unmodifiableSequencedMap(new LinkedHashMap<>(changes)), outcome));
			return true;
		}
		return false;
	}

	private World in(Map<Fact, Boolean> changes) {
		Assumptions assumptions = Assumptions.NONE;
		for (Map.Entry<Fact, Boolean> change : changes.entrySet()) {
			assumptions = assumptions.with(change.getKey(), change.getValue());
		}
		return world.assuming(assumptions);
	}

	/** Return the sets with one fact more that are worth trying. */
	private List<Map<Fact, Boolean>> next(List<Map<Fact, Boolean>> level) {
		List<Map<Fact, Boolean>> next = new ArrayList<>();
		for (Map<Fact, Boolean> changes : level) {
			for (Change change : branches(changes)) {
				Map<Fact, Boolean> more = new TreeMap<>(Fact.ORDER);
				more.putAll(changes);
				boolean isNew = more.putIfAbsent(change.fact(), change.holds()) == null && seen.add(more);
				if (isNew && next.size() <= MOST_WORLDS && found.stream().noneMatch(set -> contains(more, set.changes()))) {
					next.add(more);
				}
			}
		}
		return next;
	}

	private Set<Change> branches(Map<Fact, Boolean> changes) {
		World changed = in(changes);
		if (goal == Flips.Goal.REFUSED) {
			return new Facts(changed, use).refusing();
		}
		Set<Change> fewest = null;
		for (JudgedCell judged : JudgedCell.of(changed, use)) {
			for (Cause cause : judged.causes()) {
				if (!goal.isReached(cause.effect())) {
					Set<Change> candidates = Candidates.of(changed, judged.cell(), cause);
					candidates.removeIf(change -> changes.containsKey(change.fact()));
					fewest = fewest == null || candidates.size() < fewest.size() ? candidates : fewest;
				}
			}
		}
		return fewest == null ? Set.of() : fewest;
	}

	private static boolean contains(Map<Fact, Boolean> changes, Map<Fact, Boolean> others) {
		return changes.entrySet().containsAll(others.entrySet());
	}

	private static int compare(Map<Fact, Boolean> left, Map<Fact, Boolean> right) {
		Iterator<Map.Entry<Fact, Boolean>> others = right.entrySet().iterator();
		for (Map.Entry<Fact, Boolean> entry : left.entrySet()) {
			Map.Entry<Fact, Boolean> other = others.next();
			int order = Fact.ORDER.compare(entry.getKey(), other.getKey());
			order = order != 0 ? order : Boolean.compare(entry.getValue(), other.getValue());
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}
}
