package org.assay.core.manifest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.manifest.Manifest.Part;
import org.assay.core.manifest.Manifest.RuleSet;

/** Manifests as JSON. There is one text for each manifest, so that any other text is one that somebody has changed. */
final class ManifestJson {

	static final int FORMAT_VERSION = 1;

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
			.setStrictness(Strictness.STRICT).create();
	private static final String SIGNATURE = "\n  \"signature\": ";

	private ManifestJson() {
	}

	/** A manifest that was read, with its signature if it has one. */
	record Read(Manifest manifest, Optional<String> signature) {
	}

	/** Return the text; the signature is the last field. */
	static String text(Manifest manifest, Optional<String> signature) {
		JsonObject json = new JsonObject();
		json.addProperty("formatVersion", FORMAT_VERSION);
		json.addProperty("kind", "report");
		json.addProperty("tool", manifest.tool());
		json.addProperty("project", manifest.project());
		json.addProperty("asOf", manifest.asOf().toString());
		json.add("revision", text(manifest.revision()));
		JsonObject rules = new JsonObject();
		rules.addProperty("count", manifest.rules().count());
		rules.addProperty("sha256", manifest.rules().sha256());
		json.add("rules", rules);
		json.add("library", parts("package", manifest.library()));
		json.add("inputs", parts("path", manifest.inputs()));
		json.add("outputs", parts("path", manifest.outputs()));
		json.add("signedBy", text(manifest.signedBy()));
		json.add("signature", text(signature));
		return GSON.toJson(json) + "\n";
	}

	/** Return what a signature covers: all lines above that of the signature. */
	static byte[] signedPart(String text) {
		return text.substring(0, text.lastIndexOf(SIGNATURE) + 1).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Read a manifest.
	 *
	 * @throws CannotDo if the text is none, or of another version
	 */
	static Read read(Object name, String text) throws CannotDo {
		try {
			JsonObject json = GSON.fromJson(text, JsonObject.class);
			int version = json.get("formatVersion").getAsInt();
			if (version != FORMAT_VERSION) {
				throw new CannotDo(Failure.of("verify.format", name, version, FORMAT_VERSION));
			}
			JsonObject rules = json.getAsJsonObject("rules");
			Manifest manifest = new Manifest(json.get("tool").getAsString(), LocalDate.parse(json.get("asOf").getAsString()),
					text(json.get("revision")),
					json.get("project").getAsString(), new RuleSet(rules.get("count").getAsInt(), rules.get("sha256").getAsString()),
					parts("package", json.getAsJsonArray("library")), parts("path", json.getAsJsonArray("inputs")),
					parts("path", json.getAsJsonArray("outputs")), text(json.get("signedBy")));
			return new Read(manifest, text(json.get("signature")));
		} catch (RuntimeException noManifest) {
			throw new CannotDo(Failure.of("verify.noManifest", name));
		}
	}

	private static JsonElement text(Optional<String> value) {
		return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
	}

	private static Optional<String> text(JsonElement json) {
		return json.isJsonNull() ? Optional.empty() : Optional.of(json.getAsString());
	}

	private static JsonArray parts(String name, List<Part> parts) {
		JsonArray array = new JsonArray();
		for (Part part : parts) {
			JsonObject json = new JsonObject();
			json.addProperty(name, part.name());
			json.addProperty("bytes", part.bytes());
			json.addProperty("sha256", part.sha256());
			array.add(json);
		}
		return array;
	}

	private static List<Part> parts(String name, JsonArray array) {
		List<Part> parts = new ArrayList<>();
		for (JsonElement element : array) {
			JsonObject json = element.getAsJsonObject();
			parts.add(new Part(json.get(name).getAsString(), json.get("bytes").getAsLong(), json.get("sha256").getAsString()));
		}
		return parts;
	}
}
