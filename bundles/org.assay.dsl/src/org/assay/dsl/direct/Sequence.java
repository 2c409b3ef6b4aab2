package org.assay.dsl.direct;

import java.util.List;

/** One step after another. */
final class Sequence extends Step {

	private final Step[] steps;

	Sequence(List<Step> steps) {
		this.steps = steps.toArray(Step[]::new);
	}

	List<Step> steps() {
		return List.of(steps);
	}

	@Override
	boolean read(TextReading reading) {
		for (Step step : steps) {
			if (!step.read(reading)) {
				return false;
			}
		}
		return true;
	}

	@Override
	boolean grow() {
		boolean news = false;
		boolean empty = true;
		for (Step step : steps) {
			news |= step.grow();
			if (empty) {
				news |= first().addAll(step.first());
				empty = step.canBeEmpty();
			}
		}
		return grown(news, empty);
	}

	@Override
	boolean follow(WordSet after) {
		boolean news = false;
		WordSet behind = after;
		for (int index = steps.length - 1; index >= 0; index--) {
			Step step = steps[index];
			news |= step.follow(behind);
			WordSet here = new WordSet();
			here.addAll(step.first());
			if (step.canBeEmpty()) {
				here.addAll(behind);
			}
			behind = here;
		}
		return news;
	}
}
