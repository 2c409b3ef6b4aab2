package org.assay.rules;

import java.util.Objects;

/**
 * A word in a message that is said in the reader's language.
 *
 * @param key key of the word in the rule texts, without the prefix {@code word.}
 */
public record Word(String key) {

	public Word {
		Objects.requireNonNull(key);
	}
}
