package org.assay.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page "In short": all that is needed to act.
 *
 * @param question  the question that was asked
 * @param verdict   the answer as a badge; empty if the report gives no verdict
 * @param answer    the answer or recommendation in one or two sentences
 * @param decisions what must be decided now and by which role; empty means nothing
 * @param changers  what would change the answer; three at best
 * @param relies    what rests on somebody's word
 */
public record Summary(Inlines question, Optional<Badge> verdict, Inlines answer, List<Decision> decisions,
		List<Inlines> changers, List<Inlines> relies) {

	/**
	 * A decision that is asked for.
	 *
	 * @param what the decision, as a sentence
	 * @param role who decides: a role, never a person
	 * @param when the latest date, already in words; empty if there is none
	 */
	public record Decision(Inlines what, String role, Optional<String> when) {
		public Decision {
			Objects.requireNonNull(what);
			Objects.requireNonNull(role);
			Objects.requireNonNull(when);
		}
	}

	public Summary {
		Objects.requireNonNull(question);
		Objects.requireNonNull(verdict);
		Objects.requireNonNull(answer);
		decisions = List.copyOf(decisions);
		changers = List.copyOf(changers);
		relies = List.copyOf(relies);
	}

	/** Begin with the question. */
	public static Builder builder(String question) {
		return new Builder(Inlines.of(question));
	}

	/** Collects the parts of the summary. Not thread-safe. */
	public static final class Builder {
		private final Inlines question;
		private Optional<Badge> verdict = Optional.empty();
		private Inlines answer = Inlines.NONE;
		private final List<Decision> decisions = new ArrayList<>();
		private final List<Inlines> changers = new ArrayList<>();
		private final List<Inlines> relies = new ArrayList<>();

		private Builder(Inlines question) {
			this.question = question;
		}

		public Builder verdict(Badge badge) {
			verdict = Optional.of(badge);
			return this;
		}

		public Builder answer(Inlines text) {
			answer = text;
			return this;
		}

		public Builder decide(Inlines what, String role) {
			decisions.add(new Decision(what, role, Optional.empty()));
			return this;
		}

		/** @param when the latest date in words, for example "senast 1 juni 2017" */
		public Builder decide(Inlines what, String role, String when) {
			decisions.add(new Decision(what, role, Optional.of(when)));
			return this;
		}

		public Builder changedBy(Inlines what) {
			changers.add(what);
			return this;
		}

		public Builder reliesOn(Inlines what) {
			relies.add(what);
			return this;
		}

		public Summary build() {
			return new Summary(question, verdict, answer, decisions, changers, relies);
		}
	}
}
