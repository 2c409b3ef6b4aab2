package org.assay.report.document;

import java.util.Objects;

/**
 * A short judgement with a name, a sign and a tint, so that its meaning never hangs on colour alone.
 *
 * @param name the word, for example "Hög" or "Tillåtet med villkor"
 * @param sign one to five characters shown before the name; may be empty
 * @param tint the tone
 */
public record Badge(String name, String sign, Tint tint) implements Inline {

	public Badge {
		Objects.requireNonNull(name);
		Objects.requireNonNull(sign);
		Objects.requireNonNull(tint);
		if (name.isBlank()) {
			throw new IllegalArgumentException("a badge needs a name");
		}
	}

	/**
	 * A band of a risk model; its sign is one dot per rank.
	 *
	 * @param rank  1 (harmless) to {@code count} (grave)
	 * @param count the number of bands, 1 to 5
	 */
	public static Badge band(String name, int rank, int count) {
		return new Badge(name, "•".repeat(rank), Tint.band(rank, count));
	}

	public static Badge positive(String name) {
		return new Badge(name, "✓", Tint.POSITIVE);
	}

	public static Badge conditional(String name) {
		return new Badge(name, "±", Tint.CONDITIONAL);
	}

	public static Badge negative(String name) {
		return new Badge(name, "×", Tint.NEGATIVE);
	}

	public static Badge unassessed(String name) {
		return new Badge(name, "?", Tint.UNASSESSED);
	}

	public static Badge neutral(String name) {
		return new Badge(name, "", Tint.NEUTRAL);
	}
}
