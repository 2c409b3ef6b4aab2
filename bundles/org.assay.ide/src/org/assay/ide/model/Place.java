package org.assay.ide.model;

import java.nio.file.Path;
import java.util.Objects;

import org.assay.rules.SourceRange;

/**
 * A place in a file.
 *
 * @param file path of the file, absolute
 * @param range what is shown of it
 * @param lastLine line on which what stands there ends, from 1
 */
public record Place(Path file, SourceRange range, int lastLine) {

	public Place {
		Objects.requireNonNull(file);
		Objects.requireNonNull(range);
	}

	/** Return whether a line of a file is part of what stands there. */
	public boolean covers(Path other, int line) {
		return file.equals(other) && range.line() <= line && line <= lastLine;
	}
}
