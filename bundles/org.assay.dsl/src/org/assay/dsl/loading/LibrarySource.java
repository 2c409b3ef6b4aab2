package org.assay.dsl.loading;

import java.util.Optional;
import java.util.SortedSet;

/** Where packages come from that are not part of the project. */
public interface LibrarySource {

	/** Return the packages there are, in alphabetical order. */
	SortedSet<String> packages();

	/** Return the text of a package with the path to report for it; empty if there is no such package. */
	Optional<SourceText> text(String packageName);

	/** Return the standard library. */
	static LibrarySource standard() {
		return StandardLibrarySource.INSTANCE;
	}
}
