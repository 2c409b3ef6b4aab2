package org.assay.dsl.loading;

import java.util.Optional;
import java.util.SortedSet;

/** Where packages come from that are not part of the project. */
public interface LibrarySource {

	/** Return the packages there are, in alphabetical order. */
	SortedSet<String> packages();

	/** Return the text of a package with the path to report for it; empty if there is no such package. */
	Optional<SourceText> text(String packageName);

	/**
	 * Return a package in binary form, as {@link LibrarySnapshots} made it; empty if there is none. One that does not fit the text is not
	 * used, so that it never says anything else than the text.
	 */
	default Optional<byte[]> snapshot(String packageName) {
		return Optional.empty();
	}

	/** Return the standard library. */
	static LibrarySource standard() {
		return StandardLibrarySource.INSTANCE;
	}
}
