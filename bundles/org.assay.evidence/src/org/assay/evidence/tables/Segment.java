package org.assay.evidence.tables;

import java.util.List;

import org.assay.evidence.text.Word;

/**
 * Words of a line without a gap between them that is wider than a space.
 *
 * @param words from left to right
 * @param left where it begins
 * @param right where it ends
 */
record Segment(List<Word> words, float left, float right) {

	static Segment of(List<Word> words) {
		float right = -Float.MAX_VALUE;
		for (Word word : words) {
			right = Math.max(right, word.box().right());
		}
		return new Segment(List.copyOf(words), words.getFirst().box().left(), right);
	}
}
