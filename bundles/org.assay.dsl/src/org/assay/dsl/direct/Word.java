package org.assay.dsl.direct;

import java.util.Collection;

/** One word of the language, or one of several, from which no value is made. */
final class Word extends Step {

	Word() {
	}

	Word(int type) {
		first().add(type);
	}

	/** @param words each one word, or several */
	Word(Collection<Word> words) {
		words.forEach(word -> first().addAll(word.first()));
	}

	@Override
	boolean read(TextReading reading) {
		return reading.take(first());
	}

	@Override
	boolean grow() {
		return false;
	}

	@Override
	boolean follow(WordSet after) {
		return false;
	}
}
