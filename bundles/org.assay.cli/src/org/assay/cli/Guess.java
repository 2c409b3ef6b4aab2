package org.assay.cli;

import java.util.Collection;
import org.assay.dsl.parsing.Similar;

/** Guesses what somebody meant who mistyped a word. */
final class Guess {

	private Guess() {
	}

	/** Return a question that names the word probably meant, to be put behind a message; empty if none is near. */
	static String among(String word, Collection<String> candidates, Session session) {
		return Similar.to(word, candidates.stream()).map(similar -> session.say("usage.similar", similar)).orElse("");
	}
}
