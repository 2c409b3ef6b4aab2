import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Pack the assembled command line into release archives, with what a receiver needs to trust it: an SBOM (CycloneDX), a list of
 * licences and a digest of each file. The cache of classes is left out, since it fits one Java only; it is made where the archive
 * is unpacked. The same commit gives the same bytes.
 *
 * <p>Arguments: the folder of the assembled command line, the folder of the archives, the version, the time of all entries (ISO
 * instant), the folder of the repository.
 */
final class Pack {

	/** What belongs to the machine that assembled the command line. */
	private static final Set<String> LOCAL = Set.of("assay.aot", "assay-report.aot", "assay.jsa", "assay-report.jsa", "jdk", "stamp");

	private final Path target;
	private final Path repository;
	private final String name;
	private final Instant time;
	private final Map<String, byte[]> files = new TreeMap<>();

	private Pack(Path target, Path repository, String version, Instant time) {
		this.target = target;
		this.repository = repository;
		this.name = "assay-" + version.replace("-SNAPSHOT", "");
		this.time = time;
	}

	public static void main(String[] args) throws IOException {
		var pack = new Pack(Path.of(args[1]), Path.of(args[4]), args[2], Instant.parse(args[3]));
		pack.collect(Path.of(args[0]));
		pack.describe();
		pack.write();
	}

	private void collect(Path home) throws IOException {
		add(home, "", LOCAL);
		Path example = repository.resolve("examples/linkoping-homecare");
		add(example, "examples/linkoping-homecare/", Set.of());
		files.put("README.md", Files.readAllBytes(repository.resolve("releng/release/src/README.md")));
	}

	private void add(Path folder, String prefix, Set<String> without) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String relative = folder.relativize(path).toString().replace('\\', '/');
				if (!without.contains(relative)) {
					files.put(prefix + relative, Files.readAllBytes(path));
				}
			}
		}
	}

	// SBOM, licences, digests

	private void describe() throws IOException {
		JsonObject sbom = JsonParser.parseString(Files.readString(target.resolve("dependencies.json"))).getAsJsonObject();
		JsonObject known = JsonParser.parseString(Files.readString(repository.resolve("releng/release/src/licences.json"))).getAsJsonObject();
		List<JsonObject> components = objects(sbom.getAsJsonArray("components"));
		components.forEach(component -> licence(component, known));
		checkComplete(components);
		String document = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(sbom) + "\n";
		files.put("sbom.json", document.getBytes());
		Files.writeString(target.resolve(name + ".sbom.json"), document);
		files.put("LICENCES.md", licences(components).getBytes());
		files.put("SHA256SUMS", digests().getBytes());
	}

	/** State the licence that a POM leaves out; fail where nobody knows it. */
	private static void licence(JsonObject component, JsonObject known) {
		if (component.has("licenses") && !component.getAsJsonArray("licenses").isEmpty()) {
			return;
		}
		String group = component.get("group").getAsString();
		JsonElement stated = known.has(key(component)) ? known.get(key(component)) : known.get(group + ":*");
		if (stated == null) {
			throw new IllegalStateException("no licence known for " + key(component) + "; see releng/release/src/licences.json");
		}
		var licence = new JsonObject();
		licence.addProperty("id", stated.getAsJsonArray().get(0).getAsString());
		var choice = new JsonObject();
		choice.add("license", licence);
		var licences = new JsonArray();
		licences.add(choice);
		component.add("licenses", licences);
	}

	/** Fail unless the SBOM has each jar of the archive, and nothing else. */
	private void checkComplete(List<JsonObject> components) {
		Set<String> jars = files.keySet().stream().filter(path -> path.startsWith("lib/") && !path.equals("lib/assay-training.jar"))
				.map(path -> path.substring("lib/".length())).collect(Collectors.toSet());
		Set<String> described = components.stream().filter(component -> !text(component, "name").equals("org.assay.cli.assembly"))
				.map(component -> {
			boolean ours = text(component, "group").equals("org.assay");
			return text(component, "name") + (ours ? "" : "-" + text(component, "version")) + ".jar";
		}).collect(Collectors.toSet());
		if (!jars.equals(described)) {
			throw new IllegalStateException("the SBOM names " + described + " but the archive has " + jars);
		}
	}

	private static String licences(List<JsonObject> components) {
		var lines = new ArrayList<String>();
		lines.add("# What is in this archive, and under which licences\n");
		lines.add("Assay is under the Eclipse Public License 2.0, see LICENSE. The licence texts of the other parts are in their jars.");
		lines.add("They are unchanged but for this: signatures were removed and class files older than Java 6 raised to Java 8.\n");
		lines.add("| Part | Version | Licence | Home |\n|---|---|---|---|");
		components.stream().filter(component -> !text(component, "name").equals("org.assay.cli.assembly")).map(Pack::row).sorted()
				.forEach(lines::add);
		return String.join("\n", lines) + "\n";
	}

	private static String row(JsonObject component) {
		String licences = objects(component.getAsJsonArray("licenses")).stream().map(Pack::licenceName).collect(Collectors.joining(", "));
		String home = component.has("externalReferences") ? objects(component.getAsJsonArray("externalReferences")).stream()
				.filter(reference -> text(reference, "type").equals("website")).map(reference -> text(reference, "url")).findFirst().orElse("") : "";
		return "| " + key(component) + " | " + text(component, "version") + " | " + licences + " | " + home + " |";
	}

	private static String licenceName(JsonObject choice) {
		if (choice.has("expression")) {
			return text(choice, "expression");
		}
		JsonObject licence = choice.getAsJsonObject("license");
		return licence.has("id") ? text(licence, "id") : text(licence, "name");
	}

	private String digests() {
		return files.entrySet().stream().map(file -> digest(file.getValue()) + "  " + file.getKey() + "\n").collect(Collectors.joining());
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String key(JsonObject component) {
		return text(component, "group") + ":" + text(component, "name");
	}

	private static String text(JsonObject object, String member) {
		return object.get(member).getAsString();
	}

	private static List<JsonObject> objects(JsonArray array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
	}

	// archives

	private void write() throws IOException {
		Path tar = target.resolve(name + ".tar.gz");
		var parameters = new GzipParameters();
		parameters.setOperatingSystem(255);
		try (OutputStream out = Files.newOutputStream(tar);
				var archive = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, parameters), "UTF-8")) {
			archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
			write(archive, this::tarEntry);
		}
		Path zip = target.resolve(name + ".zip");
		try (var archive = new ZipArchiveOutputStream(zip)) {
			write(archive, this::zipEntry);
		}
		var sums = new StringBuilder();
		for (Path file : List.of(target.resolve(name + ".sbom.json"), tar, zip)) {
			sums.append(digest(Files.readAllBytes(file))).append("  ").append(file.getFileName()).append('\n');
		}
		Files.writeString(target.resolve(name + ".sha256"), sums);
		System.out.println("[INFO] " + name + ": " + files.size() + " files, " + (Files.size(tar) >> 20) + " MiB");
	}

	private interface Entries<E> {
		E of(String path, byte[] content);
	}

	private <E extends ArchiveEntry> void write(ArchiveOutputStream<E> archive, Entries<E> entries) throws IOException {
		for (var file : files.entrySet()) {
			archive.putArchiveEntry(entries.of(file.getKey(), file.getValue()));
			archive.write(file.getValue());
			archive.closeArchiveEntry();
		}
	}

	private static int mode(String path) {
		return path.startsWith("bin/") ? 0755 : 0644;
	}

	private TarArchiveEntry tarEntry(String path, byte[] content) {
		var entry = new TarArchiveEntry(name + "/" + path);
		entry.setSize(content.length);
		entry.setMode(0100000 | mode(path));
		entry.setIds(0, 0);
		entry.setNames("root", "root");
		entry.setModTime(FileTime.from(time));
		return entry;
	}

	private ZipArchiveEntry zipEntry(String path, byte[] content) {
		var entry = new ZipArchiveEntry(name + "/" + path);
		entry.setSize(content.length);
		entry.setUnixMode(0100000 | mode(path));
		entry.setTimeLocal(time.atZone(java.time.ZoneOffset.UTC).toLocalDateTime());
		return entry;
	}
}
