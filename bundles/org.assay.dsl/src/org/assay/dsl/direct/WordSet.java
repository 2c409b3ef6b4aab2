package org.assay.dsl.direct;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of kinds of tokens, by number. */
final class WordSet {

	private long[] bits = {};

	boolean has(int type) {
		int place = type >> 6;
		return place < bits.length && (bits[place] & 1L << type) != 0;
	}

	void add(int type) {
		int place = type >> 6;
		if (place >= bits.length) {
			bits = Arrays.copyOf(bits, place + 1);
		}
		bits[place] |= 1L << type;
	}

	/** Add the words of another set.
	 * @return whether some of them are new */
	boolean addAll(WordSet others) {
		if (others.bits.length > bits.length) {
			bits = Arrays.copyOf(bits, others.bits.length);
		}
		boolean grown = false;
		for (int place = 0; place < others.bits.length; place++) {
			long both = bits[place] | others.bits[place];
			grown |= both != bits[place];
			bits[place] = both;
		}
		return grown;
	}

	/** Return whether some word is in both sets. */
	boolean meets(WordSet others) {
		for (int place = 0; place < Math.min(bits.length, others.bits.length); place++) {
			if ((bits[place] & others.bits[place]) != 0) {
				return true;
			}
		}
		return false;
	}

	void forEach(IntConsumer action) {
		for (int place = 0; place < bits.length; place++) {
			for (long rest = bits[place]; rest != 0; rest &= rest - 1) {
				action.accept((place << 6) + Long.numberOfTrailingZeros(rest));
			}
		}
	}
}
