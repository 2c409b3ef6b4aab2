package org.assay.dsl;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.SourceText;

/** A library without packages, for tests of syntax that load thousands of texts. */
public enum NoLibrary implements LibrarySource {
	INSTANCE;

	@Override
	public SortedSet<String> packages() {
		return Collections.emptySortedSet();
	}

	@Override
	public Optional<SourceText> text(String packageName) {
		return Optional.empty();
	}
}
