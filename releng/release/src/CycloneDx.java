import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The frame of a software bill of materials, without a time and a number of its own. */
final class CycloneDx {

	private CycloneDx() {
	}

	/**
	 * Return a document.
	 *
	 * @param name of the application that consists of the components
	 */
	static String document(String name, String version, List<JsonObject> components) {
		JsonObject application = Json.object("type", "application", "bom-ref", name, "group", "org.assay", "name", name, "version", version);
		application.add("licenses", Licences.choice("EPL-2.0"));
		JsonObject metadata = new JsonObject();
		metadata.add("component", application);
		JsonObject sbom = new JsonObject();
		sbom.addProperty("bomFormat", "CycloneDX");
		sbom.addProperty("specVersion", "1.6");
		sbom.addProperty("version", 1);
		sbom.add("metadata", metadata);
		sbom.add("components", Json.array(components.toArray(JsonObject[]::new)));
		return Json.document(sbom);
	}
}
