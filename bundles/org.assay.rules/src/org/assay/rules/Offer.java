package org.assay.rules;

import java.util.List;
import java.util.function.Supplier;

/**
 * The fixes that a finding offers, worked out when somebody asks for them for the first time. They follow from the rest of the finding, so
 * they make no difference between two of them.
 */
public final class Offer {

	/** No fixes. */
	public static final Offer NONE = new Offer(List::of);

	private Supplier<List<TextFix>> source;
	private List<TextFix> fixes;

	private Offer(Supplier<List<TextFix>> source) {
		this.source = source;
	}

	/** Return an offer of what a source gives, which is asked once. */
	public static Offer of(Supplier<List<TextFix>> source) {
		return new Offer(source);
	}

	/** Return the fixes, the preferred one first. */
	public synchronized List<TextFix> fixes() {
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
		return Offer.class.hashCode();
	}

	@Override
	public String toString() {
		return "Offer";
	}
}
