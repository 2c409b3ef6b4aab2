package org.assay.evidence.reading;

/** Counts the text that was read against its limit. */
public final class TextAllowance {

	private final int limit;
	private long used;

	/** As many bytes as the limits say. */
	public TextAllowance(Limits limits) {
		limit = limits.textBytes();
	}

	/**
	 * Take the text's size in UTF-8 off the allowance.
	 *
	 * @throws LimitReached if more was read than allowed
	 */
	public void take(CharSequence text) throws LimitReached {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			used += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
		}
		if (used > limit) {
			throw new LimitReached(Reading.Measure.TEXT, limit);
		}
	}
}
