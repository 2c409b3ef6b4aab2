package org.assay.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML. The one place where text is encoded for it; characters that XML cannot hold, and those that are not seen, are shown as on
 * a terminal.
 */
final class Xml {

	private static final String INDENT = "  ";

	private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	private final Deque<String> open = new ArrayDeque<>();

	/** Open an element that holds others.
	 * @param attributes names and values in turn */
	Xml open(String element, Object... attributes) {
		start(element, attributes).append(">\n");
		open.push(element);
		return this;
	}

	/** Write an element with nothing in it. */
	Xml empty(String element, Object... attributes) {
		start(element, attributes).append("/>\n");
		return this;
	}

	/** Write an element that holds text only. */
	Xml leaf(String element, String content, Object... attributes) {
		start(element, attributes).append('>');
		encode(content, false);
		text.append("</").append(element).append(">\n");
		return this;
	}

	/** Close the element opened last. */
	Xml close() {
		String element = open.pop();
		indent().append("</").append(element).append(">\n");
		return this;
	}

	@Override
	public String toString() {
		return text.toString();
	}

	private StringBuilder start(String element, Object... attributes) {
		indent().append('<').append(element);
		for (int index = 0; index < attributes.length; index += 2) {
			text.append(' ').append(attributes[index]).append("=\"");
			encode(String.valueOf(attributes[index + 1]), true);
			text.append('"');
		}
		return text;
	}

	private StringBuilder indent() {
		return text.append(INDENT.repeat(open.size()));
	}

	private void encode(String content, boolean isAttribute) {
		String legible = isAttribute ? Legible.line(content) : Legible.lines(content);
		for (int index = 0; index < legible.length(); index++) {
			char c = legible.charAt(index);
			switch (c) {
				case '&' -> text.append("&amp;");
				case '<' -> text.append("&lt;");
				case '>' -> text.append("&gt;");
				case '"' -> text.append("&quot;");
				case '\r' -> text.append("&#13;");
				default -> text.append(c);
			}
		}
	}
}
