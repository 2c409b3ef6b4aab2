package org.assay.report.render;

import java.util.ArrayList;
import java.util.List;

import org.assay.report.document.Drawing.Face;

/**
 * Estimates the width of text in figures, in points, and breaks it into lines.
 *
 * <p>An estimate on the safe side is enough and better than a measure: the HTML may be shown in a font we do not have.
 */
final class TextWidth {

	private static final double MONO = 0.61;

	private TextWidth() {
	}

	static double of(String text, Face face, double size) {
		double ems = face == Face.MONO ? MONO * text.length() : text.chars().mapToDouble(TextWidth::em).sum();
		return ems * size;
	}

	private static double em(int c) {
		if ("ijl|.,:;'!I()[]· ".indexOf(c) >= 0) {
			return 0.28;
		}
		if ("frt-•".indexOf(c) >= 0) {
			return 0.37;
		}
		if ("mwMW@%".indexOf(c) >= 0) {
			return 0.88;
		}
		return Character.isUpperCase(c) ? 0.67 : 0.56;
	}

	/** Break text at spaces, and longer words anywhere, into lines of at most {@code width} points. */
	static List<String> wrap(String text, Face face, double size, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split(" +")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (of(longer, face, size) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
			line = broken(word, face, size, width, lines);
		}
		if (!line.isEmpty()) {
			lines.add(line);
		}
		return lines;
	}

	/** Move full lines of one long word to {@code lines}; the rest is returned. Time grows with the length of the word, not faster. */
	private static String broken(String word, Face face, double size, double width, List<String> lines) {
		int from = 0;
		int end = fitting(word, from, face, size, width);
		while (end < word.length()) {
			int hyphen = word.lastIndexOf('-', end - 1);
			end = hyphen > from ? hyphen + 1 : end;
			lines.add(word.substring(from, end));
			from = end;
			end = fitting(word, from, face, size, width);
		}
		return word.substring(from);
	}

	/** Return the end of the longest part from a place on that fits; one character always does. */
	private static int fitting(String word, int from, Face face, double size, double width) {
		double used = 0;
		int end = from;
		while (end < word.length()) {
			int next = end + Character.charCount(word.codePointAt(end));
			used += of(word.substring(end, next), face, size);
			if (used > width && end > from) {
				return end;
			}
			end = next;
		}
		return end;
	}
}
