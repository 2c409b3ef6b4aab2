package org.assay.cli;

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

	private String paint(String code, String text) {
		return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
	}
}
