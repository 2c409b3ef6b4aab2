package org.assay.evidence.matching;

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
		Open open = new Open(wanted);
		int length = wanted.count();
		int score = 0;
		int best = 0;
		int start = -1;
		for (int token = 0; token < text.count(); token++) {
			int slot = open.slot(text.key(token));
			score += slot >= 0 && open.counts[slot]-- > 0 ? 1 : 0;
			int left = token - length;
			int leftSlot = left < 0 ? -1 : open.slot(text.key(left));
			score -= leftSlot >= 0 && ++open.counts[leftSlot] > 0 ? 1 : 0;
			if (score > best) {
				best = score;
				start = Math.max(0, token - length + 1);
			}
		}
		return best >= 2 && best >= SHARE * length ? start : -1;
	}

	/** How often each word of the quotation is still missing in the window; a table with open addresses, as boxes cost too much here. */
	private static final class Open {
		private final int[] keys;
		private final int[] counts;
		private final boolean[] used;

		private Open(Tokens wanted) {
			int size = Integer.highestOneBit(4 * wanted.count() + 4);
			keys = new int[size];
			counts = new int[size];
			used = new boolean[size];
			for (int token = 0; token < wanted.count(); token++) {
				int key = wanted.key(token);
				int at = first(key);
				while (used[at] && keys[at] != key) {
					at = at + 1 & size - 1;
				}
				used[at] = true;
				keys[at] = key;
				counts[at]++;
			}
		}

		private int first(int key) {
			return (key * 0x9E3779B9 >>> 8) & keys.length - 1;
		}

		/** The slot of a word; -1 if it is none of the quotation. */
		private int slot(int key) {
			for (int at = first(key); used[at]; at = at + 1 & keys.length - 1) {
				if (keys[at] == key) {
					return at;
				}
			}
			return -1;
		}
	}
}
