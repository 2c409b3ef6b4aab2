package org.assay.rules;

import java.util.List;
import java.util.function.Supplier;

/**
 * The fixes that a violation or a finding offers, worked out when somebody asks for them for the first time. They follow from the rest of
 * it, so they make no difference between two of them.
 *
 * @param <F> in which form the fixes are
 */
public final class Offer<F> {

	private static final Offer<?> NONE = new Offer<>(List::of);

	private Supplier<List<F>> source;
	private List<F> fixes;

	private Offer(Supplier<List<F>> source) {
		this.source = source;
	}

	/** Return an offer of nothing. */
	@SuppressWarnings("unchecked")
	public static <F> Offer<F> none() {
		return (Offer<F>) NONE;
	}

	/** Return an offer of what a source gives, which is asked once. */
	public static <F> Offer<F> of(Supplier<List<F>> source) {
		return new Offer<>(source);
	}

	/** Return an offer of fixes that are known. */
	public static <F> Offer<F> of(List<F> known) {
		List<F> copy = List.copyOf(known);
		return copy.isEmpty() ? none() : new Offer<>(() -> copy);
	}

	/** Return whether nothing is offered for sure; others may turn out to offer nothing as well. */
	public boolean isNone() {
		return this == NONE;
	}

	/** Return the fixes, the preferred one first. */
	public synchronized List<F> fixes() {
		if (source != null) {
			fixes = List.copyOf(source.get());
			source = null;
		}
		return fixes;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Offer;
	}

	@Override
	public int hashCode() {
		return 1;
	}

	@Override
	public String toString() {
		return "Offer";
	}
}
