package org.assay.evidence.tables;

import java.util.List;

import org.assay.evidence.text.Box;
import org.assay.evidence.text.Word;

/** Words of a line without a gap between them that is wider than a space. */
record Segment(List<Word> words) {

	float left() {
		return words.getFirst().box().left();
	}

	float right() {
		return words.getLast().box().right();
	}

	Box box() {
		Box box = words.getFirst().box();
		for (Word word : words) {
			box = box.with(word.box());
		}
		return box;
	}
}
