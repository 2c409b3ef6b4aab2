package org.assay.evidence.matching;

import java.util.Arrays;

/**
 * The words of a text as numbers that are equal for words with the same letters and digits, whatever their case. Different words may in
 * rare cases have the same number, so that these serve to find what is near, never to say that something stands there.
 */
final class Tokens {

	private int[] starts = new int[256];
	private int[] keys = new int[256];
	private int count;
	private final CompactText text;

	Tokens(CompactText text) {
		this.text = text;
		int from = 0;
		for (int at = 1; at <= text.size(); at++) {
			if (at == text.size() || Gap.endsWord(text.gap(at))) {
				add(from, at);
				from = at;
			}
		}
	}

	private void add(int from, int to) {
		if (count + 1 >= starts.length) {
			starts = Arrays.copyOf(starts, 2 * starts.length);
			keys = Arrays.copyOf(keys, 2 * keys.length);
		}
		int key = 0;
		int signs = 0;
		for (int i = from; i < to; i++) {
			char c = text.at(i);
			if (Letters.inWord(c)) {
				key = key * 31 + Character.toLowerCase(c);
			}
			signs = signs * 31 + c;
		}
		starts[count] = from;
		keys[count] = key == 0 ? signs : key;
		count++;
		starts[count] = to;
	}

	int count() {
		return count;
	}

	int key(int token) {
		return keys[token];
	}

	/** Where a token begins; where the last one ends for the token after it. */
	int start(int token) {
		return starts[token];
	}

	/** Whether a token of another text is the same in every character and hyphen. */
	boolean same(int token, Tokens other, int otherToken) {
		int length = starts[token + 1] - starts[token];
		int from = other.starts[otherToken];
		if (other.starts[otherToken + 1] - from != length || !text.same(starts[token], other.text, from, length)) {
			return false;
		}
		for (int i = 1; i < length; i++) {
			if ((Gap.readings(text, starts[token] + i) & Gap.readings(other.text, from + i)) == 0) {
				return false;
			}
		}
		return true;
	}
}
