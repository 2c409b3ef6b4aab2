package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;

/** A place in a rule of the grammar, with the ways that lead on from it. */
final class State {

	/** Where the rule is known to be complete. */
	static final int UNKNOWN = Integer.MAX_VALUE / 4;

	private final AbstractRule rule;
	private final boolean last;
	private final List<Edge> edges = new ArrayList<>();
	/** How many words it takes at least to complete the rule. */
	private int distance = UNKNOWN;

	State(AbstractRule rule, boolean last) {
		this.rule = rule;
		this.last = last;
		if (last) {
			distance = 0;
		}
	}

	/** A way from one place to another. */
	sealed interface Edge {
		State target();
	}

	/** A way that reads nothing. */
	record Free(State target) implements Edge {
	}

	/** A way that reads one word. */
	record Take(Word word, State target) implements Edge {
	}

	/** A way that reads what another rule says. */
	record Call(RuleCall site, State start, State target) implements Edge {
	}

	AbstractRule rule() {
		return rule;
	}

	/** Return whether the rule is complete here. */
	boolean isLast() {
		return last;
	}

	List<Edge> edges() {
		return edges;
	}

	int distance() {
		return distance;
	}

	/** Return how many words it takes at least to complete the rule on a way. */
	static int distance(Edge edge) {
		int cost = switch (edge) {
			case Free free -> 0;
			case Take take -> 1;
			case Call call -> call.start().distance;
		};
		return Math.min(UNKNOWN, cost + edge.target().distance);
	}

	/** Make the distance known as far as those behind it are; return whether it changed. */
	boolean shorten() {
		int known = edges.stream().mapToInt(State::distance).min().orElse(UNKNOWN);
		boolean shorter = known < distance;
		distance = Math.min(known, distance);
		return shorter;
	}
}
