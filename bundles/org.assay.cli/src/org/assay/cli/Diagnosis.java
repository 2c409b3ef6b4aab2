package org.assay.cli;

/**
 * One thing that was looked at.
 *
 * @param name word that tools rely on
 * @param state how it is
 * @param message what was found
 * @param advice what to do; empty if there is nothing to do
 */
record Diagnosis(String name, State state, String message, String advice) {

	/** How something is, the best first. */
	enum State {
		/** As it should be. */
		OK("ok", Exit.OK),
		/** Worth knowing. */
		NOTE("note", Exit.OK),
		/** Works, but less well than it could. */
		FIX("fix", Exit.FINDINGS),
		/** Does not work. */
		BROKEN("broken", Exit.CANNOT);

		private final String word;
		private final int code;

		State(String word, int code) {
			this.word = word;
			this.code = code;
		}

		String word() {
			return word;
		}

		/** Return the exit code that follows from it. */
		int code() {
			return code;
		}
	}

	/** Make one from the texts {@code doctor.KEY} and, unless all is well, {@code doctor.KEY.advice}; the latter takes no arguments. */
	static Diagnosis of(String name, State state, String key, Session session, Object... arguments) {
		String advice = session.words().find("doctor." + key + ".advice").orElse("");
		return new Diagnosis(name, state, session.say("doctor." + key, arguments), advice);
	}
}
