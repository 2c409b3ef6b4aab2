package org.assay.cli;

import org.assay.core.ask.Line;
import org.assay.model.RuleSeverity;

/** Colours text on terminals that want it. */
final class Painter {

	private static final String BOLD = "1";
	private static final String FAINT = "2";

	private final boolean colour;

	Painter(boolean colour) {
		this.colour = colour;
	}

	String bold(String text) {
		return paint(BOLD, text);
	}

	String faint(String text) {
		return paint(FAINT, text);
	}

	String severity(RuleSeverity severity, String text) {
		return paint(switch (severity) {
			case ERROR -> "1;31";
			case WARNING -> "1;33";
			default -> "1;36";
		}, text);
	}

	String state(Diagnosis.State state, String text) {
		return paint(switch (state) {
			case OK -> "32";
			case NOTE -> "36";
			case FIX -> "1;33";
			case BROKEN -> "1;31";
		}, text);
	}

	/** A heading ends at its first colon, what stands behind it is plain. */
	String answer(Line.Style style, String text) {
		return switch (style) {
			case YES -> paint("1;32", text);
			case MAYBE -> paint("1;33", text);
			case NO -> paint("1;31", text);
			case HEADING -> heading(text);
			case PLAIN -> text;
			case ASIDE -> faint(text);
		};
	}

	private String heading(String text) {
		int colon = text.indexOf(':');
		return colon < 0 ? bold(text) : bold(text.substring(0, colon + 1)) + text.substring(colon + 1);
	}

	private String paint(String code, String text) {
		return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
	}
}
