package org.assay.report.document;

import java.util.List;
import java.util.stream.Stream;

/** A list whose order says nothing. */
public record BulletList(List<Inlines> items) implements Block {

	public BulletList {
		items = List.copyOf(items);
	}

	public static BulletList of(String... items) {
		return new BulletList(Stream.of(items).map(Inlines::of).toList());
	}
}
