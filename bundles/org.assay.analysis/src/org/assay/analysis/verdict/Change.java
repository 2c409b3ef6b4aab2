package org.assay.analysis.verdict;

import java.util.Comparator;

/** A fact that would have to hold, or to fail. */
record Change(Fact fact, boolean holds) implements Comparable<Change> {

	private static final Comparator<Change> ORDER = Comparator.comparing(Change::fact, Fact.ORDER).thenComparing(Change::holds);

	@Override
	public int compareTo(Change other) {
		return ORDER.compare(this, other);
	}
}
