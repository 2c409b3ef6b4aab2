package org.assay.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A passage set apart from the running text.
 *
 * @param kind   why it is set apart
 * @param title  one line
 * @param blocks what it says; no tables or figures, they need the full width
 */
public record Callout(Kind kind, String title, List<Block> blocks) implements Block {

	/** Why a passage is set apart. */
	public enum Kind {
		/** Good to know. */
		NOTE,
		/** The reader may be misled or harmed without it. */
		WARNING,
		/** Somebody must decide. */
		DECISION,
		/** Not assessed: must not be read as good news. */
		UNASSESSED
	}

	public Callout {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(title);
		blocks = List.copyOf(blocks);
	}

	public static Callout note(String title, Block... blocks) {
		return new Callout(Kind.NOTE, title, List.of(blocks));
	}

	public static Callout warning(String title, Block... blocks) {
		return new Callout(Kind.WARNING, title, List.of(blocks));
	}

	public static Callout decision(String title, Block... blocks) {
		return new Callout(Kind.DECISION, title, List.of(blocks));
	}

	public static Callout unassessed(String title, Block... blocks) {
		return new Callout(Kind.UNASSESSED, title, List.of(blocks));
	}
}
