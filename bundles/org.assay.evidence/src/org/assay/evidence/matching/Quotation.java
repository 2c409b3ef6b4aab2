package org.assay.evidence.matching;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A passage as somebody quotes it. What stands before and after it and its page are hints: they choose between passages, and never make
 * one.
 *
 * @param text the quoted words
 * @param page number of the page in the file, or of the source line, counted from 1
 * @param after words that stand before the passage
 * @param before words that stand after the passage
 */
public record Quotation(String text, OptionalInt page, Optional<String> after, Optional<String> before) {

	/** A quotation. */
	public Quotation {
		Objects.requireNonNull(text);
		after = after.filter(hint -> !hint.isBlank());
		before = before.filter(hint -> !hint.isBlank());
	}

	/** A quotation without hints. */
	public static Quotation of(String text) {
		return new Quotation(text, OptionalInt.empty(), Optional.empty(), Optional.empty());
	}

	/** The same with a page. */
	public Quotation onPage(int number) {
		return new Quotation(text, OptionalInt.of(number), after, before);
	}

	/** The same with the words before it. */
	public Quotation after(String words) {
		return new Quotation(text, page, Optional.of(words), before);
	}

	/** The same with the words after it. */
	public Quotation before(String words) {
		return new Quotation(text, page, after, Optional.of(words));
	}
}
