package org.assay.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assay.model.Interval;
import org.assay.model.NamedElement;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;

/**
 * A piece of text that a fix writes, in parts with a space between them. How a part is spelt in its place is not known here: the language
 * quotes texts and calls elements by the shortest name that means them there.
 *
 * @param parts words of the language as {@link String}s, which may hold line breaks and tabs for what stands in a block; {@link Quoted}
 *     texts; numbers, days, intervals and enumeration literals; elements, as themselves where the edit states a reference, else as
 *     {@link Named}
 */
public record Written(List<Object> parts) {

	public Written {
		parts = List.copyOf(parts);
		for (Object part : parts) {
			boolean known = part instanceof String || part instanceof Quoted || part instanceof Integer || part instanceof LocalDate
					|| part instanceof Interval || part instanceof Enumerator || part instanceof NamedElement || part instanceof Named;
			if (!known) {
				throw new IllegalArgumentException("cannot be written: " + part);
			}
		}
	}

	/** Return a piece of text of parts. */
	public static Written of(Object... parts) {
		return new Written(Arrays.asList(parts));
	}

	/** Return a part that is written between quotes.
	 * @param text the text as the model holds it, without quotes and escapes */
	public static Quoted quoted(String text) {
		return new Quoted(text);
	}

	/** Return a part that calls an element by its name inside of a statement that is not there yet.
	 * @param reference the reference for which the name will stand */
	public static Named name(NamedElement element, EReference reference) {
		return new Named(element, reference);
	}

	/** A text between quotes. */
	public record Quoted(String text) {

		public Quoted {
			Objects.requireNonNull(text);
		}
	}

	/** A name that stands for a reference. */
	public record Named(NamedElement element, EReference reference) {

		public Named {
			Objects.requireNonNull(element);
			Objects.requireNonNull(reference);
		}
	}
}
