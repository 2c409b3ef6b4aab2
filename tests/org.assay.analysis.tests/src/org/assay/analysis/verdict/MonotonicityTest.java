package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.EvidenceSource;
import org.assay.model.RequirementAnswer;
import org.assay.model.Verdict;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;

/** To know less never permits more. */
final class MonotonicityTest {

	private static final int WORLDS = ReferenceTest.FULL ? 50_000 : 1_500;

	@Test
	void evidenceThatIsTakenAwayNeverPermits() {
		int changed = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			SmallWorld small = new SmallWorld(seed);
			Outcome before = small.world().outcome(small.use);
			List<EList<EvidenceSource>> lists = evidence(small);
			EList<EvidenceSource> list = small.one(lists);
			if (!list.isEmpty()) {
				if (small.chance(50)) {
					list.remove(small.random.nextInt(list.size()));
				} else {
					list.clear();
				}
				Outcome after = World.of(small.analyse()).outcome(small.use);

				assertTrue(after.compareTo(before) >= 0, "world " + seed + ": " + before + " became " + after);
				changed += after == before ? 0 : 1;
			}
		}
		assertTrue(changed > 0, "no world in which evidence mattered");
	}

	/** The lists of statements; what is behind a claim is left out, as a claim is no better than the weakest thing behind it. */
	private static List<EList<EvidenceSource>> evidence(SmallWorld small) {
		List<EList<EvidenceSource>> lists = new ArrayList<>();
		for (Verdict verdict : small.verdicts) {
			lists.add(verdict.getRestsOn());
			verdict.getConditions().forEach(condition -> lists.add(condition.getEvidence()));
		}
		small.answers.forEach(answer -> lists.add(answer.getEvidence()));
		return lists;
	}

	@Test
	void evidenceThatIsLostNeverPermits() {
		int changed = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			SmallWorld small = new SmallWorld(seed);
			World world = small.world();
			Outcome before = world.outcome(small.use);
			Outcome after = world.assuming(Assumptions.NONE.without(small.one(small.evidence)).orElseThrow()).outcome(small.use);

			assertTrue(after.compareTo(before) >= 0, "world " + seed + ": " + before + " became " + after);
			changed += after == before ? 0 : 1;
		}
		assertTrue(changed > 0, "no world in which evidence mattered");
	}

	@Test
	void anAnswerThatIsTakenAwayNeverPermits() {
		int changed = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			SmallWorld small = new SmallWorld(seed);
			if (!small.answers.isEmpty()) {
				Outcome before = small.world().outcome(small.use);
				RequirementAnswer answer = small.one(small.answers);
				small.assessment.getAnswers().remove(answer);
				Outcome after = World.of(small.analyse()).outcome(small.use);

				assertFalse(!before.permits() && after.permits(), "world " + seed + ": " + before + " became " + after);
				changed += after == before ? 0 : 1;
			}
		}
		assertTrue(changed > 0, "no world in which an answer mattered");
	}

	/** A condition that is computed holds or fails without anybody's statement, so that only conditions in words are looked at. */
	@Test
	void aStateThatIsTakenAwayNeverAllows() {
		int changed = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			SmallWorld small = new SmallWorld(seed);
			List<Condition> conditions = small.verdicts.stream().flatMap(verdict -> verdict.getConditions().stream())
					.filter(condition -> condition.getCondition() == null).toList();
			if (!conditions.isEmpty()) {
				Outcome before = small.world().outcome(small.use);
				Condition condition = small.one(conditions);
				boolean failed = condition.getState() == ConditionState.FAILS;
				condition.setState(ConditionState.UNKNOWN);
				Outcome after = World.of(small.analyse()).outcome(small.use);

				assertFalse(after == Outcome.ALLOWED && before != Outcome.ALLOWED, "world " + seed + ": " + before + " became " + after);
				assertTrue(failed || after.compareTo(before) >= 0, "world " + seed + ": " + before + " became " + after);
				changed += after == before ? 0 : 1;
			}
		}
		assertTrue(changed > 0, "no world in which a state mattered");
	}
}
