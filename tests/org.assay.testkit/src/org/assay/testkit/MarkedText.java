package org.assay.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places marked as {@code <|…|>}; the marks are not part of it.
 *
 * @param text the text without marks
 * @param places the marked places in text order, as line:column-line:column, from 1, the end just behind the last character
 */
public record MarkedText(String text, List<String> places) {

	private static final String OPEN = "<|";
	private static final String CLOSE = "|>";

	/** Return a text without its marks, and the places that they stood at. */
	public static MarkedText of(String marked) {
		StringBuilder text = new StringBuilder();
		List<String> places = new ArrayList<>();
		int from = 0;
		for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, from)) {
			int close = marked.indexOf(CLOSE, open);
			text.append(marked, from, open);
			String start = position(text);
			text.append(marked, open + OPEN.length(), close);
			places.add(start + "-" + position(text));
			from = close + CLOSE.length();
		}
		text.append(marked, from, marked.length());
		return new MarkedText(text.toString(), List.copyOf(places));
	}

	private static String position(StringBuilder text) {
		int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
		int column = text.length() - text.lastIndexOf("\n");
		return line + ":" + column;
	}
}
