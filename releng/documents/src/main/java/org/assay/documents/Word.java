package org.assay.documents;

/**
 * A word of running text, or a part of one in another face.
 *
 * @param text without white space
 * @param face of type
 * @param note label of the footnote to which this word is the sign; empty for all other words
 * @param spaced whether white space stands before it
 */
record Word(String text, Face face, String note, boolean spaced) {

	/** A word that is no sign of a note. */
	static Word of(String text, Face face, boolean spaced) {
		return new Word(text, face, "", spaced);
	}

	boolean sign() {
		return !note.isEmpty();
	}

	Word with(String other, boolean space) {
		return new Word(other, face, note, space);
	}
}
