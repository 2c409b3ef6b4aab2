package org.assay.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON with its fields in the order in which they are given. What is not known is null, never left out. The one place where text
 * is encoded for JSON; what {@link Legible} would show as an escape is an escape of JSON here, so nothing is lost.
 */
final class Json {

	/** Version of the documents' fields; a change that other tools have to follow raises it. */
	static final int FORMAT_VERSION = 1;

	private static final String INDENT = "  ";

	private final StringBuilder text = new StringBuilder();
	private int depth;

	private Json() {
	}

	/** Return a document of maps, lists, numbers, flags and texts; anything else is written as its text. */
	static String of(Map<String, ?> document) {
		return of((Object) document);
	}

	/** Return a list as a document. */
	static String of(List<?> document) {
		return of((Object) document);
	}

	private static String of(Object document) {
		Json json = new Json();
		json.write(document);
		return json.text.append('\n').toString();
	}

	private void write(Object value) {
		switch (value) {
			case null -> text.append("null");
			case Optional<?> optional -> write(optional.orElse(null));
			case Map<?, ?> map -> fields(map);
			case List<?> list -> items(list);
			case Number number -> text.append(number);
			case Boolean flag -> text.append(flag);
			default -> quote(value.toString());
		}
	}

	private void fields(Map<?, ?> map) {
		text.append('{');
		depth++;
		Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
		while (entries.hasNext()) {
			Map.Entry<?, ?> entry = entries.next();
			line();
			quote(entry.getKey().toString());
			text.append(": ");
			write(entry.getValue());
			text.append(entries.hasNext() ? "," : "");
		}
		close(!map.isEmpty(), '}');
	}

	private void items(List<?> list) {
		text.append('[');
		depth++;
		Iterator<?> items = list.iterator();
		while (items.hasNext()) {
			line();
			write(items.next());
			text.append(items.hasNext() ? "," : "");
		}
		close(!list.isEmpty(), ']');
	}

	private void close(boolean isFilled, char bracket) {
		depth--;
		if (isFilled) {
			line();
		}
		text.append(bracket);
	}

	private void line() {
		text.append('\n').append(INDENT.repeat(depth));
	}

	private void quote(String value) {
		text.append('"');
		int index = 0;
		while (index < value.length()) {
			int c = value.codePointAt(index);
			switch (c) {
				case '"' -> text.append("\\\"");
				case '\\' -> text.append("\\\\");
				case '\n' -> text.append("\\n");
				case '\r' -> text.append("\\r");
				case '\t' -> text.append("\\t");
				default -> character(c, value, index);
			}
			index += Character.charCount(c);
		}
		text.append('"');
	}

	/**
	 * An escape means the same to whoever reads JSON, and nothing to a terminal or to a program that looks for commands in what is
	 * printed.
	 */
	private void character(int c, String value, int index) {
		if (Legible.at(value, index).length() > Character.charCount(c)) {
			for (char unit : Character.toChars(c)) {
				text.append("\\u%04x".formatted((int) unit));
			}
		} else {
			text.appendCodePoint(c);
		}
	}
}
