package org.assay.evidence.matching;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text reduced to the characters that count, in their compatibility form (NFKC) and with one sign for all quotation marks; what stands
 * between them is kept as a {@link Gap} each. Two texts can only agree if their characters are equal, so that finding one in the other is
 * a plain search, and the gaps decide afterwards.
 */
final class CompactText {

	/** At the ends and at barriers. */
	static final char NOTHING = '\uffff';

	private char[] chars;
	private byte[] gaps;
	private int[] lines;
	private int[] columns;
	private int size;
	private int pending;

	CompactText(int expected) {
		int capacity = Math.max(16, expected);
		chars = new char[capacity];
		gaps = new byte[capacity];
		lines = new int[capacity];
		columns = new int[capacity];
	}

	/** A text by itself; ends of its lines count as such. */
	static CompactText of(String text) {
		CompactText compact = new CompactText(text.length());
		String[] lines = text.split("\\R", -1);
		for (int line = 0; line < lines.length; line++) {
			compact.add(lines[line], line, 0, lines[line].length());
			if (line < lines.length - 1) {
				compact.lineEnd(true);
			}
		}
		return compact;
	}

	int size() {
		return size;
	}

	/** The character at a place, or {@link #NOTHING} outside. */
	char at(int index) {
		return index < 0 || index >= size ? NOTHING : chars[index];
	}

	/** The gap before a place; at the end of the text, the gap after it. */
	int gap(int index) {
		return index == 0 ? gaps[0] & 0xff | Gap.BARRIER : index >= size ? pending | Gap.BARRIER : gaps[index] & 0xff;
	}

	/** Number of the line of a character. */
	int line(int index) {
		return lines[index];
	}

	/** Where in its line a character stands. */
	int column(int index) {
		return columns[index];
	}

	char[] chars() {
		return chars;
	}

	/** Whether the same characters stand at two places, one of them in another text. */
	boolean same(int from, CompactText other, int otherFrom, int length) {
		return Arrays.equals(chars, from, from + length, other.chars, otherFrom, otherFrom + length);
	}

	/** Add a part of a line. */
	void add(String text, int line, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			byte kind = Letters.kind(c);
			boolean marked = i + 1 < to && Letters.kind(text.charAt(i + 1)) == Letters.MARK;
			switch (kind) {
				case Letters.SPACE -> space();
				case Letters.HYPHEN -> hyphen(Gap.HYPHEN);
				case Letters.DASH -> hyphen(Gap.DASH);
				case Letters.SOFT -> hyphen(Gap.SOFT);
				case Letters.QUOTE -> put('\'', line, i);
				case Letters.IGNORED -> {
				}
				case Letters.RAISED -> raised(c, line, i);
				default -> {
					int end = i + 1;
					while (marked && end < to && Letters.kind(text.charAt(end)) == Letters.MARK) {
						end++;
					}
					if (kind == Letters.SELF && !marked) {
						put(c, line, i);
					} else {
						form(text.substring(i, end), line, i);
					}
					i = end - 1;
				}
			}
		}
	}

	/** Some letters have a sign of another kind in their compatibility form, such as a space. */
	private void form(String cluster, int line, int column) {
		String form = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
		for (int i = 0; i < form.length(); i++) {
			char c = form.charAt(i);
			switch (Letters.kind(c)) {
				case Letters.SPACE -> space();
				case Letters.QUOTE -> put('\'', line, column);
				case Letters.HYPHEN, Letters.DASH -> hyphen(Gap.DASH);
				default -> put(c, line, column);
			}
		}
	}

	/** A raised digit after a digit is a power and stays what it is; elsewhere people write it as a plain one. */
	private void raised(char c, int line, int column) {
		boolean power = size > 0 && pending == 0 && (Letters.digit(chars[size - 1]) || Letters.kind(chars[size - 1]) == Letters.RAISED);
		put(power ? c : Letters.plain(c), line, column);
	}

	/** White space. */
	void space() {
		boolean hyphen = (pending & (Gap.HYPHEN | Gap.DASH | Gap.SOFT)) != 0;
		pending |= hyphen ? Gap.SPACE_AFTER : Gap.SPACE;
	}

	/** The end of a line, at which words may be parted or not. */
	void lineEnd(boolean hyphenated) {
		boolean hyphen = (pending & (Gap.HYPHEN | Gap.DASH | Gap.SOFT)) != 0;
		if (hyphenated && hyphen && (pending & Gap.SPACE_AFTER) == 0) {
			pending |= Gap.LINE_END;
		}
		pending |= Gap.BROKEN;
		space();
	}

	/** What follows is another text. */
	void barrier() {
		pending |= Gap.BARRIER;
	}

	private void hyphen(int kind) {
		// a hyphen after the end of a line is one of the next line
		pending = (pending & Gap.LINE_END) != 0 ? pending & ~Gap.LINE_END | kind : pending | kind;
	}

	private void put(char c, int line, int column) {
		if (size == chars.length) {
			int capacity = size + (size >> 1);
			chars = Arrays.copyOf(chars, capacity);
			gaps = Arrays.copyOf(gaps, capacity);
			lines = Arrays.copyOf(lines, capacity);
			columns = Arrays.copyOf(columns, capacity);
		}
		chars[size] = c;
		gaps[size] = (byte) pending;
		lines[size] = line;
		columns[size] = column;
		size++;
		pending = 0;
	}
}
