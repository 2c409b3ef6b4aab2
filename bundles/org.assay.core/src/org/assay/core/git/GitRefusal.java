package org.assay.core.git;

import java.util.List;

/** Says that a repository does not give what it was asked for, and why. */
public final class GitRefusal extends Exception {

	private static final long serialVersionUID = 1;

	private final Reason reason;
	private final transient List<Object> arguments;

	/** Why; the revision is the first argument where there is one, the place of the repository the last. */
	public enum Reason {
		/** No such revision: revision, place. */
		UNKNOWN,
		/** No such revision, and the clone lacks part of the history: revision, place. */
		SHALLOW,
		/** An abbreviated id of several revisions: revision, place. */
		AMBIGUOUS,
		/** Objects of the revision are missing: revision, place. */
		INCOMPLETE,
		/** What is there cannot be understood: place. */
		UNREADABLE
	}

	GitRefusal(Reason reason, Object... arguments) {
		super(reason + " " + List.of(arguments));
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** Return why. */
	public Reason reason() {
		return reason;
	}

	/** Return what it is about. */
	public List<Object> arguments() {
		return arguments;
	}
}
