import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Who knows the licence of a part that does not state it: the table {@code licences.json}. It has licences of parts, by group and name or
 * by the name of a bundle, where a star stands for all that begin like that; and the words by which bundles state a licence.
 */
final class Licences {

	private final JsonObject parts;
	private final JsonObject words;

	private Licences(JsonObject table) {
		parts = table.getAsJsonObject("parts");
		words = table.getAsJsonObject("words");
	}

	static Licences read(Path file) throws IOException {
		return new Licences(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
	}

	/** Return the licence of a bundle: what is known of it, then what it states, then what is known of its kind. */
	String of(Bundle bundle) {
		return exactly(bundle.name()).or(() -> stated(bundle.licence())).or(() -> likeIt(bundle.name()))
				.orElseThrow(() -> unknown(bundle.name() + ", which states '" + bundle.licence() + "'"));
	}

	/** State the licence of a component whose POM leaves it out. */
	void complete(JsonObject component) {
		if (!component.has("licenses") || component.getAsJsonArray("licenses").isEmpty()) {
			String name = Json.text(component, "group") + ":" + Json.text(component, "name");
			component.add("licenses", choice(exactly(name).or(() -> likeIt(name)).orElseThrow(() -> unknown(name))));
		}
	}

	/** Return a licence as CycloneDX writes it: the id of SPDX, an expression of such ids, or else a name. */
	static JsonArray choice(String licence) {
		if (licence.contains(" OR ") || licence.contains(" AND ") || licence.contains(" WITH ")) {
			return Json.array(Json.object("expression", licence));
		}
		JsonObject choice = new JsonObject();
		choice.add("license", Json.object(licence.contains(" ") ? "name" : "id", licence));
		return Json.array(choice);
	}

	private static IllegalStateException unknown(String part) {
		return new IllegalStateException("no licence known for " + part + "; see releng/release/src/licences.json");
	}

	private Optional<String> exactly(String name) {
		return Optional.ofNullable(parts.get(name)).map(Licences::first);
	}

	private Optional<String> likeIt(String name) {
		return parts.entrySet().stream().filter(part -> part.getKey().endsWith("*"))
				.filter(part -> name.startsWith(part.getKey().substring(0, part.getKey().length() - 1))).map(part -> first(part.getValue()))
				.findFirst();
	}

	/** What was stated in words that nobody knows is no licence. */
	private Optional<String> stated(String licence) {
		return Optional.ofNullable(words.get(licence)).map(JsonElement::getAsString);
	}

	/** Behind the licence stands where it is known from. */
	private static String first(JsonElement stated) {
		return stated.getAsJsonArray().get(0).getAsString();
	}
}
