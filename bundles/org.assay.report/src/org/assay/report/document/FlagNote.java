package org.assay.report.document;

import java.util.Objects;
import java.util.Optional;

/**
 * Something the tool flagged, shown where it matters.
 *
 * @param code     the rule, for example {@code R46}
 * @param severity how grave
 * @param message  what is wrong and what is expected
 * @param source   where it was found; empty for the project as a whole
 */
public record FlagNote(String code, Severity severity, Inlines message, Optional<SourceRef> source) implements Block {

	/** How grave a flag is. */
	public enum Severity {
		/** The text is wrong or a decision is unsafe. */
		ERROR,
		/** Needs a reason to pass. */
		WARNING,
		/** Worth knowing. */
		INFO
	}

	public FlagNote {
		Objects.requireNonNull(code);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		Objects.requireNonNull(source);
	}

	public static FlagNote of(String code, Severity severity, String message, SourceRef source) {
		return new FlagNote(code, severity, Inlines.of(message), Optional.of(source));
	}
}
