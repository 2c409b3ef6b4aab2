import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.google.gson.JsonObject;

/** The software bill of materials of the desktop application, in CycloneDX: one component for each bundle. */
final class BundleSbom {

	private final Release release;
	private final List<JsonObject> components = new ArrayList<>();

	BundleSbom(Release release, List<Bundle> bundles) {
		this.release = release;
		bundles.stream().sorted(Comparator.comparing(Bundle::name)).map(this::component).forEach(components::add);
	}

	List<JsonObject> components() {
		return components;
	}

	String document() {
		return CycloneDx.document("assay-ide", release.version(), components);
	}

	private JsonObject component(Bundle bundle) {
		JsonObject component = Json.object("type", "library", "bom-ref", bundle.address());
		if (bundle.group().isEmpty()) {
			component.addProperty("name", bundle.name());
			component.addProperty("version", bundle.version());
		} else {
			component.addProperty("group", bundle.group());
			component.addProperty("name", bundle.artifact());
			component.addProperty("version", bundle.artifactVersion());
		}
		if (!bundle.digest().isEmpty()) {
			component.add("hashes", Json.array(Json.object("alg", "SHA-256", "content", bundle.digest())));
		}
		component.add("licenses", Licences.choice(release.licences().of(bundle)));
		component.addProperty("purl", bundle.address());
		if (bundle.home().startsWith("http")) {
			component.add("externalReferences", Json.array(Json.object("type", "website", "url", bundle.home())));
		}
		component.add("properties", Json.array(Json.object("name", "bundle", "value", bundle.name() + "_" + bundle.version())));
		return component;
	}
}
