package org.assay.evidence.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line, or the part of a line that stands in one column or cell. Kept compactly: the words are one text with single spaces between
 * them, their places are numbers along the line.
 */
public final class Line {

	/** Steps of a place along a line in one point. */
	public static final int STEPS = 8;

	private final Role role;
	private final int turn;
	private final Box box;
	private final String text;
	/** The numbers of the constructor, each as its distance from the one before, see {@link Bytes#signed}. */
	private final byte[] edges;

	/**
	 * A line.
	 *
	 * @param turn direction of reading on the page as displayed, in degrees counter-clockwise: 0, 90, 180 or 270
	 * @param text words with single spaces between them, in reading order
	 * @param edges two numbers for each word: start and end along the line's axis from the left (turned: from the top) edge of the page,
	 *        in {@link #STEPS} to the point, smaller one first; empty if the document has no places
	 */
	public Line(Role role, int turn, Box box, String text, int[] edges) {
		this(role, turn, box, text, packed(edges));
	}

	Line(Role role, int turn, Box box, String text, byte[] edges) {
		this.role = role;
		this.turn = turn;
		this.box = box;
		this.text = text;
		this.edges = edges;
	}

	/** A line of a document without places. */
	public static Line of(String text) {
		return new Line(Role.BODY, 0, Box.NONE, text, new int[0]);
	}

	/** What the line is to its page. */
	public Role role() {
		return role;
	}

	/** The same line in another role. */
	public Line as(Role other) {
		return other == role ? this : new Line(other, turn, box, text, edges);
	}

	/** Direction of reading on the page as displayed, in degrees counter-clockwise: 0, 90, 180 or 270. */
	public int turn() {
		return turn;
	}

	/** Place on the page as displayed. */
	public Box box() {
		return box;
	}

	/** The words with single spaces between them. */
	public String text() {
		return text;
	}

	byte[] edges() {
		return edges;
	}

	private static byte[] packed(int[] edges) {
		Bytes bytes = new Bytes(2 * edges.length);
		int last = 0;
		for (int edge : edges) {
			bytes.signed(edge - last);
			last = edge;
		}
		return bytes.toArray();
	}

	/** The words in reading order. */
	public List<Word> words() {
		List<Word> words = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf(' ', start);
			end = end < 0 ? text.length() : end;
			words.add(new Word(text.substring(start, end), wordBox(words.size())));
			start = end + 1;
		}
		return List.copyOf(words);
	}

	/** The place of the words from the first to the last, both counted from 0 and included. */
	public Box wordBox(int first, int last) {
		return wordBox(first).with(wordBox(last));
	}

	private Box wordBox(int word) {
		int last = 0;
		int edge = 0;
		try {
			BytesIn in = new BytesIn(edges, 0, edges.length);
			for (int i = 0; i <= 2 * word + 1; i++) {
				last = edge;
				edge += in.signed();
			}
		} catch (FormatException missing) {
			// no place is known for this word, so that of its line has to do
			return box;
		}
		float from = (float) last / STEPS;
		float to = (float) edge / STEPS;
		return turn % 180 == 0 ? new Box(from, box.top(), to, box.bottom()) : new Box(box.left(), from, box.right(), to);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Line line && role == line.role && turn == line.turn && box.equals(line.box) && text.equals(line.text)
				&& Arrays.equals(edges, line.edges);
	}

	@Override
	public int hashCode() {
		return text.hashCode() * 31 + Arrays.hashCode(edges);
	}

	@Override
	public String toString() {
		return role + " " + text;
	}
}
