package org.assay.core;

import java.util.List;

/**
 * Why something could not be done. What the text of a project says is wrong is never a failure but a finding.
 *
 * @param key key of the message
 * @param arguments values for the message; an argument that is a failure itself is put into words first
 */
public record Failure(String key, List<Object> arguments) {

	public Failure {
		arguments = List.copyOf(arguments);
	}

	/** Return a failure.
	 * @param arguments values for the message, in their order */
	public static Failure of(String key, Object... arguments) {
		return new Failure(key, List.of(arguments));
	}

	/** Return the failure in words.
	 * @param language BCP 47 tag; English for all that is not Swedish */
	public String message(String language) {
		return message(Wording.of(Failure.class, "failures", language));
	}

	private String message(Wording words) {
		return words.say(key, arguments.stream().map(argument -> argument instanceof Failure inner ? inner.message(words) : argument).toArray());
	}
}
