package org.assay.dsl.direct;

/** A piece of the grammar: what can stand at a place of a text, and what becomes of it. */
abstract sealed class Step permits Sequence, Choice, Repetition, Word, Call, Beginning, Giving {

	/** Words with which it can begin. */
	private WordSet first = new WordSet();
	private boolean empty;

	/**
	 * Read the text from the next word on.
	 *
	 * @return whether the text is what is expected; if not, the reading is of no use from then on
	 */
	abstract boolean read(TextReading reading);

	/** Find out with which words this can begin, as far as it is known of its parts.
	 * @return whether there is news */
	abstract boolean grow();

	/** Tell the parts which words can stand behind this.
	 * @return whether there is news */
	abstract boolean follow(WordSet after);

	/** Put in what was found out earlier. */
	final Step beginningWith(WordSet words, boolean nothing) {
		first = words;
		empty = nothing;
		return this;
	}

	final WordSet first() {
		return first;
	}

	/** Return whether this can be no text at all. */
	final boolean canBeEmpty() {
		return empty;
	}

	/** @return whether there is news */
	final boolean grown(boolean news, boolean nowEmpty) {
		boolean changed = news || nowEmpty && !empty;
		empty |= nowEmpty;
		return changed;
	}
}
