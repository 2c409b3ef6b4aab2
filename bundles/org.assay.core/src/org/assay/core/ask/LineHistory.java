package org.assay.core.ask;

import java.util.Optional;
import org.assay.core.git.GitCommit;
import org.assay.rules.SourceRange;

/** Tells which commit a line of the project comes from; asked only by a question that shows it. */
@FunctionalInterface
public interface LineHistory {

	/** Knows of no commits. */
	LineHistory NONE = place -> Optional.empty();

	/** Return the commit of the line that a place begins on; empty if there is none, or none that is known. */
	Optional<GitCommit> of(SourceRange place);
}
