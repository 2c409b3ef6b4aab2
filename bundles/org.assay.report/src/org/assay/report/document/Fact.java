package org.assay.report.document;

import java.util.Objects;
import java.util.Optional;

/**
 * One labelled value, with the reason why it is so if it was derived.
 *
 * @param label   what it is
 * @param value   the value; empty means not known, and then {@code because} says why
 * @param because the short reason of a derived value, without the word "because"; empty for a stated value
 * @param source  where it is stated; empty if nowhere
 */
public record Fact(String label, Inlines value, Optional<Inlines> because, Optional<SourceRef> source) {

	public Fact {
		Objects.requireNonNull(label);
		Objects.requireNonNull(value);
		Objects.requireNonNull(because);
		Objects.requireNonNull(source);
	}

	public static Fact of(String label, String value) {
		return of(label, Inlines.of(value));
	}

	public static Fact of(String label, Inlines value) {
		return new Fact(label, value, Optional.empty(), Optional.empty());
	}

	public Fact because(String reason) {
		return because(Inlines.of(reason));
	}

	public Fact because(Inlines reason) {
		return new Fact(label, value, Optional.of(reason), source);
	}

	public Fact from(SourceRef place) {
		return new Fact(label, value, because, Optional.of(place));
	}
}
