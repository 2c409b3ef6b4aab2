package org.assay.dsl.direct;

/** A step that can be left out, or come several times. */
final class Repetition extends Step {

	private final Step step;
	private final boolean needed;
	private final boolean several;
	private final WordSet after;

	/** Words behind one time, with another one among them. */
	private final WordSet afterOne;

	/**
	 * @param needed whether it has to come once
	 * @param several whether it can come more than once
	 */
	Repetition(Step step, boolean needed, boolean several) {
		this(step, needed, several, new WordSet(), new WordSet());
	}

	/**
	 * @param after words that can stand behind it
	 * @param afterOne words that can stand behind the step
	 */
	Repetition(Step step, boolean needed, boolean several, WordSet after, WordSet afterOne) {
		this.step = step;
		this.needed = needed;
		this.several = several;
		this.after = after;
		this.afterOne = afterOne;
	}

	Step step() {
		return step;
	}

	boolean isNeeded() {
		return needed;
	}

	boolean isSeveral() {
		return several;
	}

	WordSet after() {
		return after;
	}

	WordSet afterOne() {
		return afterOne;
	}

	@Override
	boolean read(TextReading reading) {
		boolean wanted = needed;
		while (wanted || begins(reading)) {
			int before = reading.at();
			if (!step.read(reading)) {
				return false;
			}
			if (!several || reading.at() == before) {
				break;
			}
			wanted = false;
		}
		return true;
	}

	/** A word that can stand here and behind this as well belongs here if all of the step fits. */
	private boolean begins(TextReading reading) {
		int type = reading.type();
		return step.first().has(type) && (!after.has(type) || reading.fits(step, afterOne));
	}

	@Override
	boolean grow() {
		boolean news = step.grow();
		news |= first().addAll(step.first());
		return grown(news, !needed || step.canBeEmpty());
	}

	@Override
	boolean follow(WordSet behind) {
		boolean news = after.addAll(behind);
		news |= afterOne.addAll(behind);
		if (several) {
			news |= afterOne.addAll(step.first());
		}
		return step.follow(afterOne) || news;
	}
}
