package org.assay.report.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something comes from: a line of a source text or a page of a cited document.
 *
 * @param file path relative to the project, with {@code /}
 * @param line line number from 1; empty for a page or a whole file
 * @param page page number from 1; empty for a line or a whole file
 * @param href where HTML leads the reader: https or relative; empty for none
 */
public record SourceRef(String file, OptionalInt line, OptionalInt page, Optional<String> href) implements Inline {

	public SourceRef {
		Objects.requireNonNull(file);
		Objects.requireNonNull(line);
		Objects.requireNonNull(page);
		Objects.requireNonNull(href);
	}

	/** A line of a source text, shown as {@code file:line}. */
	public static SourceRef line(String file, int line) {
		return new SourceRef(file, OptionalInt.of(line), OptionalInt.empty(), Optional.empty());
	}

	/** A page of a cited document. */
	public static SourceRef page(String file, int page) {
		return new SourceRef(file, OptionalInt.empty(), OptionalInt.of(page), Optional.empty());
	}

	/** A whole file. */
	public static SourceRef file(String file) {
		return new SourceRef(file, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
	}

	/** The same place with a link for HTML. */
	public SourceRef linkedTo(String target) {
		return new SourceRef(file, line, page, Optional.of(target));
	}

	/** The place as {@code file:line}, or the file alone. Renderers add the page in words of their language. */
	public String position() {
		return line.isPresent() ? file + ":" + line.getAsInt() : file;
	}
}
