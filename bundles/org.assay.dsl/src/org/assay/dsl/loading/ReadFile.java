package org.assay.dsl.loading;

import java.util.Objects;
import java.util.Optional;
import org.assay.dsl.naming.ExportedNames;

/**
 * A file of a project as it was read and linked.
 *
 * @param source its text
 * @param parsed what the parser made of it
 * @param linked what became of its names; null if it could not be read at all
 */
record ReadFile(SourceText source, ParsedFile parsed, LinkedFile linked) {

	ReadFile {
		Objects.requireNonNull(source);
		Objects.requireNonNull(parsed);
	}

	ExportedNames names() {
		return parsed.names();
	}

	/** Return the file; empty if it could not be read at all. */
	Optional<TextResource> file() {
		return Optional.ofNullable(parsed.file());
	}
}
