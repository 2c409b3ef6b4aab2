package org.assay.cli;

/** Arguments that mean nothing; its message is in the words of the user's language. */
final class Misuse extends Exception {

	private static final long serialVersionUID = 1;

	Misuse(String message) {
		super(message);
	}
}
