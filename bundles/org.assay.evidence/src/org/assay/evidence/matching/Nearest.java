package org.assay.evidence.matching;

import java.util.HashMap;
import java.util.Map;

/** Finds where most words of a quotation stand together: one pass of a window over the words of the text. */
final class Nearest {

	private static final float SHARE = 0.4f;

	private Nearest() {
	}

	/**
	 * The first token of the window with most words of the quotation in it.
	 *
	 * @return -1 if fewer than two words, or less than two in five, stand together anywhere
	 */
	static int window(Tokens text, Tokens wanted) {
		Map<Integer, int[]> open = new HashMap<>();
		for (int token = 0; token < wanted.count(); token++) {
			open.computeIfAbsent(wanted.key(token), key -> new int[1])[0]++;
		}
		int length = wanted.count();
		int score = 0;
		int best = 0;
		int start = -1;
		int[][] counters = new int[text.count()][];
		for (int token = 0; token < text.count(); token++) {
			int[] counter = open.get(text.key(token));
			counters[token] = counter;
			if (counter != null && counter[0]-- > 0) {
				score++;
			}
			int left = token - length;
			if (left >= 0 && counters[left] != null && ++counters[left][0] > 0) {
				score--;
			}
			if (score > best) {
				best = score;
				start = Math.max(0, token - length + 1);
			}
		}
		return best >= 2 && best >= SHARE * length ? start : -1;
	}
}
