import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The software bill of materials of the extension of editors, in CycloneDX: what its libraries say of themselves. */
final class ExtensionSbom {

	private static final String LIBRARY = "extension/node_modules/[^/]+/package\\.json";

	private ExtensionSbom() {
	}

	static String of(Path extension, Release release) throws IOException {
		List<JsonObject> components = new ArrayList<>();
		try (ZipFile archive = new ZipFile(extension.toFile())) {
			for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				if (entry.getName().matches(LIBRARY)) {
					String description = new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
					components.add(component(JsonParser.parseString(description).getAsJsonObject()));
				}
			}
		}
		return CycloneDx.document("assay-vscode", release.version(), components);
	}

	private static JsonObject component(JsonObject library) {
		String name = Json.text(library, "name");
		String address = "pkg:npm/" + name + "@" + Json.text(library, "version");
		JsonObject component = Json.object("type", "library", "bom-ref", address, "name", name, "version", Json.text(library, "version"));
		component.add("licenses", Licences.choice(Json.text(library, "license")));
		component.addProperty("purl", address);
		return component;
	}
}
