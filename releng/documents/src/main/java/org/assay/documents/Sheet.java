package org.assay.documents;

import java.util.ArrayList;
import java.util.List;

/** A page: what is drawn on it, in the order of drawing. */
final class Sheet {

	private final Faces faces;
	private final List<Mark> marks = new ArrayList<>();

	Sheet(Faces faces) {
		this.faces = faces;
	}

	List<Mark> marks() {
		return marks;
	}

	void area(float x, float y, float width, float height, int colour) {
		marks.add(new Mark.Area(x, y, width, height, colour));
	}

	/** Draw a text that begins at a place; answer where it ends. */
	float text(float x, float y, String text, Face face, float size, int colour) {
		if (!text.isEmpty()) {
			marks.add(new Mark.Text(x, y, text, face, size, 0, colour));
		}
		return x + faces.width(text, face, size);
	}

	/** Draw a text that ends at a place. */
	void textTo(float right, float y, String text, Face face, float size, int colour) {
		text(right - faces.width(text, face, size), y, text, face, size, colour);
	}

	/** Draw a line of words, each space stretched; words of one face are drawn in one go. */
	void line(float left, float y, TextLine line, float size, float stretch, int colour) {
		float x = left;
		StringBuilder run = new StringBuilder();
		Face face = null;
		for (Word word : line.words()) {
			if (word.spaced() && face != null) {
				run.append(' ');
			}
			if (word.sign() || word.face() != face) {
				x = flush(x, y, run, face, size, stretch, colour);
				face = word.face();
			}
			if (word.sign()) {
				float raised = LineBreaker.SIGN * size;
				x = text(x, y - 0.36f * size, word.text(), word.face(), raised, colour);
			} else {
				run.append(word.text());
			}
		}
		flush(x, y, run, face, size, stretch, colour);
	}

	private float flush(float x, float y, StringBuilder run, Face face, float size, float stretch, int colour) {
		if (run.isEmpty()) {
			return x;
		}
		String text = run.toString();
		run.setLength(0);
		marks.add(new Mark.Text(x, y, text, face, size, stretch, colour));
		return x + faces.width(text, face, size) + stretch * text.chars().filter(c -> c == ' ').count();
	}
}
