import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;

/** The page {@code LICENCES.md} of an archive: its parts in order, each with version, licence and home. */
final class LicenceList {

	private LicenceList() {
	}

	/**
	 * Return the page.
	 *
	 * @param components of the software bill of materials
	 * @param changes what was done to the parts, in a sentence or more
	 */
	static String of(List<JsonObject> components, String changes) {
		List<String> lines = new ArrayList<>();
		lines.add("# What is in this archive, and under which licences\n");
		lines.add("Assay is under the Eclipse Public License 2.0, see LICENSE. The licence texts of the other parts are in their jars.");
		lines.add(changes + "\n");
		lines.add("| Part | Version | Licence | Home |\n|---|---|---|---|");
		components.stream().map(LicenceList::row).sorted().forEach(lines::add);
		return String.join("\n", lines) + "\n";
	}

	private static String row(JsonObject component) {
		String licences = Json.objects(component.getAsJsonArray("licenses")).stream().map(LicenceList::name).collect(Collectors.joining(", "));
		String group = component.has("group") ? Json.text(component, "group") + ":" : "";
		return "| " + group + Json.text(component, "name") + " | " + Json.text(component, "version") + " | " + licences + " | " + home(component)
				+ " |";
	}

	private static String home(JsonObject component) {
		return !component.has("externalReferences") ? "" : Json.objects(component.getAsJsonArray("externalReferences")).stream()
				.filter(reference -> Json.text(reference, "type").equals("website")).map(reference -> Json.text(reference, "url")).findFirst()
				.orElse("");
	}

	private static String name(JsonObject choice) {
		if (choice.has("expression")) {
			return Json.text(choice, "expression");
		}
		JsonObject licence = choice.getAsJsonObject("license");
		return licence.has("id") ? Json.text(licence, "id") : Json.text(licence, "name");
	}
}
