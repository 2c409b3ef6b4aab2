package org.assay.dsl.direct;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One of several steps. The next word says which, or the words behind it where several begin with the same word. */
final class Choice extends Step {

	private static final int NONE = -1;
	private static final int SEVERAL = -2;

	private final Step[] steps;
	private final WordSet after;

	/** The step that begins with a word, by number of the word; made when it is known with what the steps begin. */
	private final int[] chosen;

	/** @param kinds how many kinds of words there are */
	Choice(List<Step> steps, int kinds, WordSet after) {
		this.steps = steps.toArray(Step[]::new);
		this.chosen = new int[kinds];
		this.after = after;
	}

	List<Step> steps() {
		return List.of(steps);
	}

	WordSet after() {
		return after;
	}

	@Override
	boolean read(TextReading reading) {
		int type = reading.type();
		int step = chosen[type];
		if (step == SEVERAL) {
			step = reading.decide(steps, beginningWith(type), after);
		}
		return step >= 0 && steps[step].read(reading);
	}

	private int[] beginningWith(int type) {
		return IntStream.range(0, steps.length).filter(index -> steps[index].first().has(type)).toArray();
	}

	@Override
	boolean grow() {
		boolean news = false;
		for (Step step : steps) {
			news |= step.grow();
			news |= first().addAll(step.first());
		}
		return news;
	}

	@Override
	boolean follow(WordSet behind) {
		boolean news = after.addAll(behind);
		for (Step step : steps) {
			news |= step.follow(after);
		}
		return news;
	}

	/** Note which step begins with which word.
	 * @throws IllegalStateException if one of the steps can be nothing at all, which no word chooses */
	void choose() {
		Arrays.fill(chosen, NONE);
		for (int index = 0; index < steps.length; index++) {
			if (steps[index].canBeEmpty()) {
				throw new IllegalStateException("one of several in the grammar can be nothing");
			}
			int step = index;
			steps[index].first().forEach(type -> chosen[type] = chosen[type] == NONE ? step : SEVERAL);
		}
	}
}
