import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A bundle of the desktop application: a jar, or a folder with what would be in one.
 *
 * @param name symbolic name
 * @param version as OSGi counts
 * @param group of Maven; empty if the bundle does not say one, or has parts of several
 * @param artifact of Maven, or empty
 * @param artifactVersion of Maven, or empty
 * @param licence as it states it; empty if it does not
 * @param home address of the project, or empty
 * @param digest of the jar, or empty
 */
record Bundle(String name, String version, String group, String artifact, String artifactVersion, String licence, String home,
		String digest) {

	private static final Predicate<String> COORDINATES = path -> path.startsWith("META-INF/maven/") && path.endsWith("/pom.properties");

	/**
	 * Return the bundles of a folder, by path.
	 *
	 * @param folder with a slash at its end
	 */
	static List<Bundle> allIn(Contents contents, String folder) throws IOException {
		SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
		List<Bundle> bundles = new ArrayList<>();
		for (var file : contents.files().tailMap(folder).entrySet()) {
			if (!file.getKey().startsWith(folder)) {
				break;
			}
			String path = file.getKey().substring(folder.length());
			int slash = path.indexOf('/');
			if (slash < 0) {
				bundles.add(of(described(file.getValue().bytes()), Digest.of(file.getValue().bytes())));
			} else {
				folders.computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>()).put(path.substring(slash + 1), file.getValue().bytes());
			}
		}
		for (Map<String, byte[]> unpacked : folders.values()) {
			bundles.add(of(unpacked, ""));
		}
		return List.copyOf(bundles);
	}

	/** Return those files of a jar that say what it is. */
	private static Map<String, byte[]> described(byte[] jar) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		try (ZipFile opened = ZipFile.builder().setByteArray(jar).get()) {
			for (ZipArchiveEntry entry : Collections.list(opened.getEntries())) {
				if (entry.getName().equals(JarFile.MANIFEST_NAME) || COORDINATES.test(entry.getName())) {
					files.put(entry.getName(), opened.getInputStream(entry).readAllBytes());
				}
			}
		}
		return files;
	}

	private static Bundle of(Map<String, byte[]> files, String digest) throws IOException {
		Attributes attributes = new Manifest(new ByteArrayInputStream(files.get(JarFile.MANIFEST_NAME))).getMainAttributes();
		Properties maven = new Properties();
		List<byte[]> coordinates = files.entrySet().stream().filter(file -> COORDINATES.test(file.getKey())).map(Map.Entry::getValue).toList();
		if (coordinates.size() == 1) {
			maven.load(new ByteArrayInputStream(coordinates.getFirst()));
		}
		return new Bundle(value(attributes, "Bundle-SymbolicName").replaceFirst(";.*", "").strip(), value(attributes, "Bundle-Version"),
				maven.getProperty("groupId", ""), maven.getProperty("artifactId", ""), maven.getProperty("version", ""),
				value(attributes, "Bundle-License"), value(attributes, "Bundle-DocURL"), digest);
	}

	private static String value(Attributes attributes, String name) {
		return Objects.requireNonNullElse(attributes.getValue(name), "").strip();
	}

	/** Return the address of the package, by its coordinates if it has some. */
	String address() {
		return group.isEmpty() ? "pkg:p2/" + name + "@" + version + "?classifier=osgi.bundle"
				: "pkg:maven/" + group + "/" + artifact + "@" + artifactVersion + "?type=jar";
	}
}
