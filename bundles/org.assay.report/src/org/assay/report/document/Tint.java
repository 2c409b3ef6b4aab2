package org.assay.report.document;

/**
 * The tone of a badge, a band or a matrix cell. Renderers own the colours; each tint is light enough for dark text at a
 * contrast of at least 7:1.
 *
 * <p>{@code BAND_1} to {@code BAND_5} form one scale from harmless to grave: it darkens step by step, so it also reads
 * in black-and-white print and for colour-blind readers. The other tints carry a meaning of their own.
 */
public enum Tint {
	/** Without judgement. */
	NEUTRAL,
	/** Gravity 1 of 5, harmless. */
	BAND_1,
	/** Gravity 2 of 5. */
	BAND_2,
	/** Gravity 3 of 5. */
	BAND_3,
	/** Gravity 4 of 5. */
	BAND_4,
	/** Gravity 5 of 5, grave. */
	BAND_5,
	/** A favourable answer: allowed, met, done. */
	POSITIVE,
	/** A favourable answer with reservations: allowed on conditions, partly met. */
	CONDITIONAL,
	/** An unfavourable answer: not allowed, not met. */
	NEGATIVE,
	/** No answer yet. Never to be read as a favourable one. */
	UNASSESSED;

	/**
	 * The tint of band {@code rank} in a model of {@code count} bands, spread over the five steps so that the gravest band
	 * of any model looks equally grave.
	 *
	 * @param rank  1 (harmless) to {@code count} (grave)
	 * @param count 1 to 5
	 * @throws IllegalArgumentException outside these ranges
	 */
	public static Tint band(int rank, int count) {
		if (count < 1 || count > 5 || rank < 1 || rank > count) {
			throw new IllegalArgumentException("band " + rank + " of " + count + ", expected 1..count and count 1..5");
		}
		int step = count == 1 ? 3 : 1 + Math.round((rank - 1) * 4f / (count - 1));
		return values()[BAND_1.ordinal() + step - 1];
	}
}
