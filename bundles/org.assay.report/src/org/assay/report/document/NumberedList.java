package org.assay.report.document;

import java.util.List;
import java.util.stream.Stream;

/** A list whose order matters, numbered from 1. */
public record NumberedList(List<Inlines> items) implements Block {

	public NumberedList {
		items = List.copyOf(items);
	}

	public static NumberedList of(String... items) {
		return new NumberedList(Stream.of(items).map(Inlines::of).toList());
	}
}
