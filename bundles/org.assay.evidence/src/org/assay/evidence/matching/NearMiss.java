package org.assay.evidence.matching;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.assay.evidence.matching.Alignment.Step;
import org.assay.evidence.matching.WordChange.Kind;

/** What a text says where a quotation that does not stand in it comes nearest. */
final class NearMiss {

	/** Over one change in three words, a passage is another passage. */
	private static final int LOOSE = 3;
	private static final int MARGIN = 8;

	private final FlowText flow;
	private final Tokens text;
	private final Tokens wanted;
	private final CompactText quotation;
	private final Wording quoted;

	NearMiss(FlowText flow, Tokens text, CompactText quotation, Wording quoted) {
		this.flow = flow;
		this.text = text;
		this.quotation = quotation;
		this.quoted = quoted;
		this.wanted = new Tokens(quotation);
	}

	Verdict verdict() {
		int start = Nearest.window(text, wanted);
		if (start < 0) {
			return new Verdict.NotFound(Optional.empty());
		}
		int margin = MARGIN + wanted.count() / 4;
		int from = start;
		while (from > 0 && start - from < margin && !barrier(from)) {
			from--;
		}
		int to = start + 1;
		while (to < text.count() && to - start < wanted.count() + margin && !barrier(to)) {
			to++;
		}
		return verdict(Alignment.steps(wanted, text, from, to));
	}

	private boolean barrier(int token) {
		return (flow.compact().gap(text.start(token)) & Gap.BARRIER) != 0;
	}

	private Verdict verdict(Deque<Step> steps) {
		List<WordChange> changes = new ArrayList<>();
		int first = Integer.MAX_VALUE;
		int last = -1;
		int same = 0;
		for (Step step : steps) {
			WordChange change = change(step);
			changes.add(change);
			same += change.kind() == Kind.SAME ? 1 : 0;
			if (step.document() >= 0) {
				first = Math.min(first, step.document());
				last = step.document();
			}
		}
		if (last < 0) {
			return new Verdict.NotFound(Optional.empty());
		}
		Passage passage = new Wording(flow).passage(text.start(first), text.start(last + 1), Hint.NOT_GIVEN, Hint.NOT_GIVEN);
		if (same == changes.size()) {
			beside(changes, first, last);
		}
		boolean loosely = same >= 2 && (changes.size() - same) * LOOSE <= Math.max(LOOSE, wanted.count());
		return loosely ? new Verdict.Loosely(passage, changes) : new Verdict.NotFound(Optional.of(passage));
	}

	/** All words are the same, and yet the passage does not begin or end there: a number or compound goes on beside it. */
	private void beside(List<WordChange> changes, int first, int last) {
		Edges edges = new Edges(flow.compact());
		Wording wording = new Wording(flow);
		if (!edges.begins(text.start(first)) && first > 0) {
			changes.add(0, new WordChange(Kind.LOST, "", wording.words(text.start(first - 1), text.start(first))));
		}
		if (!edges.ends(text.start(last + 1)) && last + 1 < text.count()) {
			changes.add(new WordChange(Kind.LOST, "", wording.words(text.start(last + 1), text.start(last + 2))));
		}
	}

	private WordChange change(Step step) {
		String mine = step.quoted() < 0 ? "" : quoted.words(wanted.start(step.quoted()), wanted.start(step.quoted() + 1));
		String theirs = step.document() < 0 ? ""
				: new Wording(flow).words(text.start(step.document()), text.start(step.document() + 1));
		if (step.quoted() < 0) {
			return new WordChange(Kind.LOST, mine, theirs);
		}
		if (step.document() < 0) {
			return new WordChange(Kind.ADDED, mine, theirs);
		}
		return new WordChange(wanted.same(step.quoted(), text, step.document()) ? Kind.SAME : Kind.CHANGED, mine, theirs);
	}
}
