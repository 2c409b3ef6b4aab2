package org.assay.report.document;

import java.util.List;

/** Labelled values below each other, for example the particulars of one risk. */
public record KeyValues(List<Fact> facts) implements Block {

	public KeyValues {
		facts = List.copyOf(facts);
	}

	public static KeyValues of(Fact... facts) {
		return new KeyValues(List.of(facts));
	}
}
