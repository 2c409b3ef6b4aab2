package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small worlds by the thousands: the reasoning gives what a plain evaluator gives. {@code -Dassay.worlds=full} looks at a hundred thousand. */
final class ReferenceTest {

	static final boolean FULL = "full".equals(System.getProperty("assay.worlds"));
	private static final int WORLDS = FULL ? 100_000 : 2_000;

	@Test
	void agreesWithAPlainEvaluatorOnSmallWorlds() {
		Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
		for (int seed = 0; seed < WORLDS; seed++) {
			SmallWorld small = new SmallWorld(seed);
			Outcome expected = new PlainEvaluator(small, Map.of()).outcome(small.use);

			assertEquals(expected, small.world().outcome(small.use), "world " + seed);
			seen.merge(expected, 1, Integer::sum);
		}
		for (Outcome outcome : Outcome.values()) {
			assertTrue(seen.getOrDefault(outcome, 0) > WORLDS / 100, () -> "too few worlds to learn from: " + seen);
		}
	}

	@Test
	void agreesWithAPlainEvaluatorWhenFactsAreOtherwise() {
		for (int seed = 0; seed < WORLDS; seed++) {
			SmallWorld small = new SmallWorld(seed);
			Map<Fact, Boolean> otherwise = new HashMap<>();
			Assumptions assumptions = Assumptions.NONE;
			List<Fact> all = WorldFacts.of(small);
			for (int count = 0; count < 3; count++) {
				Fact fact = small.one(all);
				boolean holds = small.chance(50);
				otherwise.put(fact, holds);
				assumptions = assumptions.with(fact, holds);
			}

			assertEquals(new PlainEvaluator(small, otherwise).outcome(small.use), small.world().assuming(assumptions).outcome(small.use),
					"world " + seed + " with " + otherwise);
		}
	}

	@Test
	void theReasonsOfAnAnswerLeadToItsOutcome() {
		for (int seed = 0; seed < WORLDS / 4; seed++) {
			SmallWorld small = new SmallWorld(seed);
			World world = small.world();
			VerdictAnswer answer = world.answer(small.use);

			assertEquals(world.outcome(small.use), answer.outcome(), "world " + seed);
			assertEquals(answer.outcome(), answer.reasons().stream().map(Reason::effect).reduce(Outcome.ALLOWED, Outcome::and), "world " + seed);
			assertEquals(answer.outcome() == Outcome.ALLOWED, answer.outcome().permits() && answer.conditions().stream()
					.noneMatch(VerdictAnswer.AnswerCondition::isOpen), () -> "open conditions and outcome disagree in " + answer);
			answer.validity().nextChange().ifPresent(day -> assertEquals(world.on(day).outcome(small.use), answer.validity().next().orElseThrow()));
		}
	}
}
