package org.assay.cli;

/** A command to the runner of GitHub Actions. The one place where text is encoded for it. */
final class WorkflowCommand {

	private final StringBuilder text;
	private boolean hasProperty;

	/** @param name such as error, warning or notice */
	WorkflowCommand(String name) {
		text = new StringBuilder("::").append(name);
	}

	/** Add a property. */
	WorkflowCommand with(String property, Object value) {
		text.append(hasProperty ? "," : " ").append(property).append('=')
				.append(message(String.valueOf(value)).replace(":", "%3A").replace(",", "%2C"));
		hasProperty = true;
		return this;
	}

	/** Return the command as one line.
	 * @param message its lines may be several */
	String of(String message) {
		return text + "::" + message(message) + "\n";
	}

	private static String message(String text) {
		return Legible.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}
}
