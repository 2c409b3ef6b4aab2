package org.assay.dsl.loading;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends with LF, CR LF or CR, as in editors; some programs know the first two only. */
public final class TextLines {

	private final int length;
	private int[] starts = new int[64];
	private int count = 1;

	private final String text;

	private TextLines(String text) {
		this.text = text;
		length = text.length();
		for (int index = 0; index < length; index++) {
			char c = text.charAt(index);
			if (c == '\n' || c == '\r' && (index + 1 == length || text.charAt(index + 1) != '\n')) {
				add(index + 1);
			}
		}
	}

	/** Find the lines of a text. */
	public static TextLines of(String text) {
		return new TextLines(text);
	}

	private void add(int start) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, 2 * count);
		}
		starts[count++] = start;
	}

	/** Return the offset of a place, from 0; places behind the end of the text are at its end.
	 * @param line from 1
	 * @param column in UTF-16 code units, from 1 */
	public int offset(int line, int column) {
		return line > count ? length : Math.min(length, starts[line - 1] + column - 1);
	}

	/** Return the line, from 1, of an offset. */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** Return the offset at which a line begins; the length of the text behind the last one. */
	public int start(int line) {
		return line > count ? length : starts[line - 1];
	}

	/** Return the offset at which a line ends, its line end left out. */
	public int end(int line) {
		int end = start(line + 1);
		while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
			end--;
		}
		return end;
	}

	/** Return how many lines there are, at least 1. */
	public int count() {
		return count;
	}

	/** Return the column, from 1, of an offset. */
	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}
}
