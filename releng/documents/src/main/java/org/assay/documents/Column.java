package org.assay.documents;

import java.util.ArrayList;
import java.util.List;

/** A column of a page that is being filled: text grows from its top, notes from its bottom. */
final class Column {

	private final float x;
	private final float width;
	private final List<List<TextLine>> notes = new ArrayList<>();
	private final float foot;
	private float y;
	private float limit;

	Column(float x, float width, float top, float foot) {
		this.x = x;
		this.width = width;
		this.y = top;
		this.foot = foot;
		this.limit = foot;
	}

	float x() {
		return x;
	}

	float width() {
		return width;
	}

	/** Down to where it is filled. */
	float y() {
		return y;
	}

	/** Where its text must end. */
	float limit() {
		return limit;
	}

	/** Where its notes end. */
	float foot() {
		return foot;
	}

	List<List<TextLine>> notes() {
		return notes;
	}

	void advance(float by) {
		y += by;
	}

	boolean takes(float height, float noteHeight) {
		return y + height + noteHeight + (noteHeight > 0 && notes.isEmpty() ? Measures.NOTE_GAP : 0) <= limit;
	}

	void add(List<TextLine> note) {
		limit -= note.size() * Measures.NOTE_LEADING + (notes.isEmpty() ? Measures.NOTE_GAP : 0);
		notes.add(note);
	}
}
