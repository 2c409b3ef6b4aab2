import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Jars that do not depend on the machine. A library that is no bundle gets the manifest of one on the machine that builds, with the time
 * and the Java of that; such a jar is packed again. All others are what their makers published, and stay so.
 */
final class SteadyJar {

	private static final Attributes.Name WRAPPED_AT = new Attributes.Name("Bnd-LastModified");
	private static final Attributes.Name JAVA = new Attributes.Name("Created-By");
	private static final Attributes.Name NOTE = new Attributes.Name("Repackaged-For-Assay");
	/** Entries have the time of some zone. */
	private static final Duration ZONES = Duration.ofDays(1);

	private SteadyJar() {
	}

	/**
	 * Return the bytes of a jar as they are on every machine.
	 *
	 * @param time of the entries, if it is packed again
	 */
	static byte[] of(byte[] jar, Instant time) throws IOException {
		try (ZipFile opened = ZipFile.builder().setByteArray(jar).get()) {
			List<ZipArchiveEntry> entries = Collections.list(opened.getEntries());
			Instant newest = entries.stream().map(entry -> entry.getTimeLocal().toInstant(ZoneOffset.UTC)).max(Comparator.naturalOrder())
					.orElseThrow();
			Manifest manifest = new Manifest(opened.getInputStream(opened.getEntry(JarFile.MANIFEST_NAME)));
			return isWrappedHere(manifest.getMainAttributes(), newest) ? packed(read(opened, entries), manifest, time) : jar;
		}
	}

	/** Whoever publishes a bundle packs it right after its manifest is made; here the manifest is younger than all the rest. */
	private static boolean isWrappedHere(Attributes attributes, Instant newest) {
		String wrapped = attributes.getValue(WRAPPED_AT);
		return wrapped != null && Instant.ofEpochMilli(Long.parseLong(wrapped)).isAfter(newest.plus(ZONES));
	}

	private static Map<String, byte[]> read(ZipFile jar, List<ZipArchiveEntry> entries) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		for (ZipArchiveEntry entry : entries) {
			if (!entry.isDirectory()) {
				files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
			}
		}
		return files;
	}

	private static byte[] packed(Map<String, byte[]> entries, Manifest manifest, Instant time) throws IOException {
		manifest.getMainAttributes().remove(WRAPPED_AT);
		manifest.getMainAttributes().remove(JAVA);
		manifest.getMainAttributes().put(NOTE, "manifest of a bundle added, otherwise unchanged");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			add(zip, JarFile.MANIFEST_NAME, sorted(manifest), time);
			entries.remove(JarFile.MANIFEST_NAME);
			for (var entry : entries.entrySet()) {
				add(zip, entry.getKey(), entry.getValue(), time);
			}
		}
		return out.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, byte[] bytes, Instant time) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(time.atZone(ZoneOffset.UTC).toLocalDateTime());
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	/** A manifest keeps its attributes in the order in which they were put. */
	private static byte[] sorted(Manifest manifest) throws IOException {
		Map<String, String> main = new TreeMap<>();
		manifest.getMainAttributes().forEach((name, value) -> main.put(name.toString(), value.toString()));
		Manifest result = new Manifest(manifest);
		result.getMainAttributes().clear();
		main.forEach(result.getMainAttributes()::putValue);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		result.write(out);
		return out.toByteArray();
	}
}
