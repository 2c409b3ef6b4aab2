package org.assay.cli.tests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the JSON documents of the command line. */
final class Json {

	private Json() {
	}

	static JsonObject document(Cli.Run run) {
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	/** Return the objects in a list. */
	static List<JsonObject> objects(JsonObject parent, String list) {
		return StreamSupport.stream(parent.getAsJsonArray(list).spliterator(), false).map(JsonElement::getAsJsonObject).toList();
	}

	/** Return the texts in a list. */
	static List<String> texts(JsonObject parent, String list) {
		return StreamSupport.stream(parent.getAsJsonArray(list).spliterator(), false).map(JsonElement::getAsString).toList();
	}

	/** Return the row whose name ends with the given one. */
	static JsonObject row(JsonObject document, String name) {
		return objects(document, "rows").stream().filter(row -> row.get("name").getAsString().endsWith("." + name)).findFirst()
				.orElseThrow(() -> new AssertionError("no row " + name + " in " + document));
	}

	static List<String> fields(JsonObject object) {
		return List.copyOf(object.keySet());
	}
}
