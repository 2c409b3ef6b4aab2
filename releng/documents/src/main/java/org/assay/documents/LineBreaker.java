package org.assay.documents;

import java.util.ArrayList;
import java.util.List;

/** Breaks running text into lines: as many words on each as fit, the last one parted if it may be. */
final class LineBreaker {

	/** Size of the signs of notes, as part of the size of the text. */
	static final float SIGN = 0.62f;

	private final Faces faces;
	private final Hyphens hyphens;
	private final float size;
	private final float room;
	private final List<TextLine> lines = new ArrayList<>();
	private List<Word> line = new ArrayList<>();
	private float used;

	private LineBreaker(Faces faces, Hyphens hyphens, float size, float room) {
		this.faces = faces;
		this.hyphens = hyphens;
		this.size = size;
		this.room = room;
	}

	/** The lines of a text in a width. */
	static List<TextLine> lines(List<Word> words, Faces faces, Hyphens hyphens, float size, float room) {
		LineBreaker breaker = new LineBreaker(faces, hyphens, size, room);
		for (int from = 0; from < words.size();) {
			int to = from + 1;
			while (to < words.size() && !words.get(to).spaced()) {
				to++;
			}
			breaker.add(words.subList(from, to));
			from = to;
		}
		breaker.end(true);
		return breaker.lines;
	}

	static float width(Word word, Faces faces, float size) {
		return faces.width(word.text(), word.face(), word.sign() ? SIGN * size : size);
	}

	/** Add words that stand together without white space between them. */
	private void add(List<Word> together) {
		float width = 0;
		for (Word word : together) {
			width += width(word, faces, size);
		}
		float space = line.isEmpty() ? 0 : faces.width(" ", together.get(0).face(), size);
		if (used + space + width <= room) {
			line.addAll(together);
			used += space + width;
			return;
		}
		Word first = together.get(0);
		int at = fitting(first, room - used - space);
		if (at > 0) {
			Word left = first.with(Hyphens.left(first.text(), at), first.spaced());
			line.add(left);
			used += space + width(left, faces, size);
			List<Word> rest = new ArrayList<>(together);
			rest.set(0, first.with(first.text().substring(at), true));
			end(false);
			add(rest);
		} else if (line.isEmpty()) {
			throw new IllegalArgumentException("no room for '" + first.text() + "' in a width of " + Math.round(room) + " points");
		} else {
			end(false);
			add(together);
		}
	}

	private int fitting(Word word, float left) {
		int fitting = 0;
		for (int at : hyphens.breaks(word.text())) {
			if (faces.width(Hyphens.left(word.text(), at), word.face(), size) <= left) {
				fitting = at;
			}
		}
		return fitting;
	}

	private void end(boolean last) {
		if (!line.isEmpty()) {
			lines.add(new TextLine(line, used, last));
			line = new ArrayList<>();
			used = 0;
		}
	}
}
