package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.analysis.verdict.Flips.FlipSet;
import org.assay.analysis.verdict.Flips.Goal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What flip sets promise, checked by trying all subsets: they reach the goal, nothing in them can be left out, and no smaller set is missing. */
final class FlipsTest {

	private static final int WORLDS = ReferenceTest.FULL ? 6_000 : 80;
	/** Sets of this size and smaller are searched for by trying all of them. */
	private static final int SIZE = 2;

	@ParameterizedTest
	@EnumSource(Goal.class)
	void areMinimalAndTheFirstOfAll(Goal goal) {
		int flipped = 0;
		int several = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			SmallWorld small = new SmallWorld(seed);
			World world = small.world();
			Flips flips = world.flips(small.use, goal);

			assertTrue(flips.complete(), "world " + seed + " is too small for the search to be given up");
			for (FlipSet set : flips.sets()) {
				assertMinimal(world, small.use, goal, set, "world " + seed);
				several += set.changes().size() > 1 ? 1 : 0;
			}
			assertFirst(world, small, goal, flips.sets(), "world " + seed);
			flipped += flips.sets().isEmpty() ? 0 : 1;
		}
		assertTrue(flipped > WORLDS / 10, "only " + flipped + " worlds flipped");
		assertTrue(goal == Goal.REFUSED || several > WORLDS / 20, "only " + several + " sets of more than one fact");
	}

	private static void assertMinimal(World world, Use use, Goal goal, FlipSet set, String where) {
		List<Map.Entry<Fact, Boolean>> changes = List.copyOf(set.changes().entrySet());
		for (int subset = 0; subset < 1 << changes.size(); subset++) {
			Map<Fact, Boolean> chosen = new TreeMap<>(Fact.ORDER);
			for (int place = 0; place < changes.size(); place++) {
				if ((subset & 1 << place) != 0) {
					chosen.put(changes.get(place).getKey(), changes.get(place).getValue());
				}
			}
			boolean whole = chosen.size() == changes.size();
			Outcome outcome = outcome(world, use, chosen);
			assertEquals(whole, goal.isReached(outcome), () -> where + ": " + chosen + " of " + set);
			assertTrue(!whole || outcome == set.outcome(), where);
		}
	}

	/** All minimal sets up to a size, in their order, begin with the sets that were found. */
	private static void assertFirst(World world, SmallWorld small, Goal goal, List<FlipSet> found, String where) {
		if (goal.isReached(world.outcome(small.use))) {
			assertTrue(found.isEmpty(), where);
			return;
		}
		List<Map<Fact, Boolean>> minimal = new ArrayList<>();
		List<Map.Entry<Fact, Boolean>> domain = domain(small, goal);
		for (int size = 1; size <= SIZE; size++) {
			choose(world, small.use, goal, domain, 0, new TreeMap<>(Fact.ORDER), size, minimal);
		}
		List<Map<Fact, Boolean>> small2 = found.stream().map(FlipSet::changes).<Map<Fact, Boolean>>map(changes -> changes)
				.filter(changes -> changes.size() <= SIZE).toList();
		List<Map<Fact, Boolean>> expected = minimal.subList(0, Math.min(Flips.MOST, minimal.size()));
		assertEquals(expected, small2, where);
		assertFalse(found.size() < Flips.MOST && minimal.size() > found.size(), where);
	}

	private static void choose(World world, Use use, Goal goal, List<Map.Entry<Fact, Boolean>> domain, int from, TreeMap<Fact, Boolean> chosen,
			int size, List<Map<Fact, Boolean>> minimal) {
		if (chosen.size() == size) {
			boolean covered = minimal.stream().anyMatch(set -> chosen.entrySet().containsAll(set.entrySet()));
			if (!covered && goal.isReached(outcome(world, use, chosen))) {
				minimal.add(new TreeMap<>(chosen));
			}
			return;
		}
		for (int next = from; next < domain.size(); next++) {
			Map.Entry<Fact, Boolean> change = domain.get(next);
			if (chosen.putIfAbsent(change.getKey(), change.getValue()) == null) {
				choose(world, use, goal, domain, next + 1, chosen, size, minimal);
				chosen.remove(change.getKey());
			}
		}
	}

	/** Towards permission everything changes for the better, away from it for the worse; verdicts and laws either way, as the goal is approached. */
	private static List<Map.Entry<Fact, Boolean>> domain(SmallWorld small, Goal goal) {
		List<Map.Entry<Fact, Boolean>> domain = new ArrayList<>();
		for (Fact fact : WorldFacts.of(small)) {
			boolean better = fact.kind() != Fact.Kind.EVENT && fact.kind() != Fact.Kind.PROHIBITION;
			boolean value = goal == Goal.REFUSED ? !better : better;
			if (fact.kind() == Fact.Kind.VERDICT) {
				domain.add(Map.entry(fact, !value));
			}
			domain.add(Map.entry(fact, value));
		}
		domain.sort(java.util.Comparator.<Map.Entry<Fact, Boolean>, Fact>comparing(Map.Entry::getKey, Fact.ORDER)
				.thenComparing(Map.Entry::getValue));
		return domain;
	}

	private static Outcome outcome(World world, Use use, Map<Fact, Boolean> changes) {
		Assumptions assumptions = Assumptions.NONE;
		for (Map.Entry<Fact, Boolean> change : changes.entrySet()) {
			assumptions = assumptions.with(change.getKey(), change.getValue());
		}
		return world.assuming(assumptions).outcome(use);
	}
}
