package org.assay.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON with its fields in the order in which they are given. What is not known is null, never left out. */
final class Json {

	/** Version of the documents' fields; a change that other tools have to follow raises it. */
	static final int FORMAT_VERSION = 1;

	private final StringWriter text = new StringWriter();
	private final JsonWriter writer = new JsonWriter(text);

	private Json() {
		writer.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  "));
		writer.setStrictness(Strictness.STRICT);
		writer.setHtmlSafe(false);
		writer.setSerializeNulls(true);
	}

	/** Return a document of maps, lists, numbers, flags and texts; anything else is written as its text. */
	static String of(Map<String, ?> document) {
		Json json = new Json();
		try {
			json.write(document);
			return json.text.append('\n').toString();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void write(Object value) throws IOException {
		switch (value) {
			case null -> writer.nullValue();
			case Optional<?> optional -> write(optional.orElse(null));
			case Map<?, ?> map -> {
				writer.beginObject();
				for (Map.Entry<?, ?> entry : map.entrySet()) {
					writer.name(entry.getKey().toString());
					write(entry.getValue());
				}
				writer.endObject();
			}
			case List<?> list -> {
				writer.beginArray();
				for (Object item : list) {
					write(item);
				}
				writer.endArray();
			}
			case Number number -> writer.value(number);
			case Boolean flag -> writer.value(flag);
			default -> writer.value(value.toString());
		}
	}
}
