package org.assay.core.importing;

import java.util.Optional;

/**
 * What is to be taken over.
 *
 * @param kind what all tables are to be read as; empty if each is to say itself
 * @param pages pages that are looked at
 * @param model risk model that scores are held against; empty for the smallest one that holds them
 */
public record Wish(Optional<TableKind> kind, PageRange pages, Optional<String> model) {

	/** All that can be taken over. */
	public static final Wish ALL = new Wish(Optional.empty(), PageRange.ALL, Optional.empty());
}
