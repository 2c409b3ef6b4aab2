import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The assembled command line, ready to be packed. The cache of classes is left out, since it fits one Java only; it is made where the
 * archive is unpacked.
 *
 * @param contents what goes into its archives
 * @param sbom its software bill of materials, which is also in them
 */
record CommandLine(Contents contents, String sbom) {

	/** What belongs to the machine that assembled the command line. */
	private static final Set<String> LOCAL = Set.of("assay.aot", "assay-report.aot", "assay.jsa", "assay-report.jsa", "jdk", "stamp");
	private static final String PROGRAMS = "bin/";
	private static final String JARS = "lib/";
	/** Made by the assembly, of nothing but our own classes. */
	private static final String TOOLS = "assay-training.jar";
	private static final String ASSEMBLY = "org.assay.cli.assembly";
	private static final String CHANGES = "They are unchanged but for this: signatures were removed and class files older than Java 6 "
			+ "raised to Java 8.";

	static CommandLine of(Release release) throws IOException {
		Path home = release.repository().resolve("releng/cli/target/assay");
		Contents contents = new Contents();
		contents.addFolder(home, "", path -> !LOCAL.contains(path) && !path.startsWith(PROGRAMS));
		for (String program : List.of("assay", "make-cache", "assay.cmd", "make-cache.cmd")) {
			contents.addProgram(PROGRAMS + program, Files.readAllBytes(home.resolve(PROGRAMS + program)));
		}
		contents.addFolder(release.repository().resolve("examples/linkoping-homecare"), "examples/linkoping-homecare/",
				path -> !path.startsWith("."));
		contents.add("README.md", release.repository().resolve("releng/release/src/readme/command-line.md"));
		String sbom = describe(contents, release);
		return new CommandLine(contents.sealed(), sbom);
	}

	private static String describe(Contents contents, Release release) throws IOException {
		JsonObject sbom = JsonParser.parseString(Files.readString(release.target().resolve("dependencies.json"))).getAsJsonObject();
		List<JsonObject> components = Json.objects(sbom.getAsJsonArray("components"));
		components.forEach(release.licences()::complete);
		List<JsonObject> parts = components.stream().filter(component -> !Json.text(component, "name").equals(ASSEMBLY)).toList();
		checkComplete(contents, parts);
		String document = Json.document(sbom);
		contents.add("sbom.json", document.getBytes());
		contents.add("LICENCES.md", LicenceList.of(parts, CHANGES).getBytes());
		return document;
	}

	/** Fail unless the SBOM has each jar of the archive, and nothing else. */
	private static void checkComplete(Contents contents, List<JsonObject> parts) {
		Set<String> jars = contents.files().keySet().stream().filter(path -> path.startsWith(JARS)).map(path -> path.substring(JARS.length()))
				.filter(jar -> !jar.equals(TOOLS)).collect(Collectors.toSet());
		Set<String> described = parts.stream().map(CommandLine::jar).collect(Collectors.toSet());
		if (!jars.equals(described)) {
			throw new IllegalStateException("the SBOM names " + described + " but the archive has " + jars);
		}
	}

	private static String jar(JsonObject component) {
		boolean isOurs = Json.text(component, "group").equals("org.assay");
		return Json.text(component, "name") + (isOurs ? "" : "-" + Json.text(component, "version")) + ".jar";
	}
}
