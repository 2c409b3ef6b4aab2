import java.util.List;
import java.util.stream.StreamSupport;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Short words for what is often done with JSON. */
final class Json {

	private Json() {
	}

	/** Return an object with text members, given as names and values in turn. */
	static JsonObject object(String... namesAndValues) {
		JsonObject object = new JsonObject();
		for (int index = 0; index < namesAndValues.length; index += 2) {
			object.addProperty(namesAndValues[index], namesAndValues[index + 1]);
		}
		return object;
	}

	static JsonArray array(JsonElement... elements) {
		JsonArray array = new JsonArray();
		List.of(elements).forEach(array::add);
		return array;
	}

	static String text(JsonObject object, String member) {
		return object.get(member).getAsString();
	}

	static List<JsonObject> objects(JsonArray array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
	}

	static String document(JsonObject object) {
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(object) + "\n";
	}
}
