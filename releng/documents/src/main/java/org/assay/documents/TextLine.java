package org.assay.documents;

import java.util.List;

/**
 * A line of running text.
 *
 * @param words on it
 * @param width of its words with single spaces, in points
 * @param last whether the paragraph ends with it
 */
record TextLine(List<Word> words, float width, boolean last) {

	/** Labels of the footnotes to which it points. */
	List<String> notes() {
		return words.stream().filter(Word::sign).map(Word::note).toList();
	}

	/** Number of spaces between its words. */
	int spaces() {
		return (int) words.stream().skip(1).filter(Word::spaced).count();
	}
}
