package org.assay.evidence.matching;

import java.util.Comparator;
import java.util.List;

import org.assay.evidence.text.Role;

/** Ranks the places of a quotation by its hints: the page first, then words beside it, then words further away, the nearer the better. */
final class Ranking {

	private static final int HINT_PLACES = 20_000;

	private final FlowText flow;
	private final Quotation quotation;
	private final int length;
	private final CompactText after;
	private final CompactText before;
	private final List<Integer> afterPlaces;
	private final List<Integer> beforePlaces;

	Ranking(FlowText flow, Quotation quotation, int length) {
		this.flow = flow;
		this.quotation = quotation;
		this.length = length;
		this.after = CompactText.of(quotation.after().orElse(""));
		this.before = CompactText.of(quotation.before().orElse(""));
		this.afterPlaces = new Search(flow.compact(), after).places(HINT_PLACES);
		this.beforePlaces = new Search(flow.compact(), before).places(HINT_PLACES);
	}

	/** A place with what came of the hints. */
	private record Ranked(int place, boolean onPage, Hint after, Hint before, long distance) {

		private int beside() {
			return (after == Hint.BESIDE ? 1 : 0) + (before == Hint.BESIDE ? 1 : 0);
		}

		private int held() {
			return beside() + (after == Hint.FURTHER_AWAY ? 1 : 0) + (before == Hint.FURTHER_AWAY ? 1 : 0);
		}
	}

	private static final Comparator<Ranked> BEST = Comparator.comparing(Ranked::onPage).reversed()
			.thenComparing(Comparator.comparingInt(Ranked::beside).reversed())
			.thenComparing(Comparator.comparingInt(Ranked::held).reversed()).thenComparingLong(Ranked::distance);

	/** What the places mean; there is one at least. */
	Verdict verdict(List<Integer> places) {
		List<Ranked> ranked = stated(places).stream().map(this::rank).sorted(BEST.thenComparingInt(Ranked::place)).toList();
		Ranked best = ranked.get(0);
		if (ranked.size() > 1 && BEST.compare(best, ranked.get(1)) == 0) {
			return new Verdict.Ambiguous(ranked.stream().map(this::passage).toList());
		}
		boolean away = quotation.page().isPresent() && !best.onPage();
		if (away && ranked.size() > 1) {
			return new Verdict.Ambiguous(ranked.stream().map(this::passage).toList());
		}
		return away ? new Verdict.OnAnotherPage(passage(best)) : new Verdict.FoundHere(passage(best));
	}

	/** Furniture says nothing of its own where the same words stand in the text too, as titles do. */
	private List<Integer> stated(List<Integer> places) {
		List<Integer> stated = places.stream().filter(place -> flow.line(place).role() != Role.FURNITURE).toList();
		return stated.isEmpty() ? places : stated;
	}

	private Passage passage(Ranked ranked) {
		return new Wording(flow).passage(ranked.place, ranked.place + length, ranked.after, ranked.before);
	}

	private Ranked rank(int place) {
		int first = flow.pageOfLine(flow.compact().line(place));
		int last = flow.pageOfLine(flow.compact().line(place + length - 1));
		boolean onPage = quotation.page().isPresent() && first <= quotation.page().getAsInt() && quotation.page().getAsInt() <= last;
		long afterDistance = distanceBefore(place);
		long beforeDistance = distanceBehind(place + length);
		return new Ranked(place, onPage, hint(after, afterDistance), hint(before, beforeDistance),
				Math.max(0, afterDistance) + Math.max(0, beforeDistance));
	}

	private static Hint hint(CompactText words, long distance) {
		return words.size() == 0 ? Hint.NOT_GIVEN : distance < 0 ? Hint.MISSED : distance == 0 ? Hint.BESIDE : Hint.FURTHER_AWAY;
	}

	/** Characters between the last of the words before a place and the place; -1 if they do not stand before it. */
	private long distanceBefore(int place) {
		long distance = -1;
		for (int found : afterPlaces) {
			if (found + after.size() <= place) {
				distance = place - found - after.size();
			}
		}
		return distance;
	}

	private long distanceBehind(int end) {
		for (int found : beforePlaces) {
			if (found >= end) {
				return found - end;
			}
		}
		return -1;
	}
}
