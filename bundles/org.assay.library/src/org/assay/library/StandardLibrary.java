package org.assay.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Opens the files of the standard library. They lie beside the classes, so that the same code works in a folder, in a jar and in OSGi,
 * and {@code library/index.txt} lists them, because a class path cannot be listed.
 */
public final class StandardLibrary {

	private static final String ROOT = "/library/";
	private static final String SUFFIX = ".assay";
	private static final String SNAPSHOT = ".snapshot";
	private static final List<Entry> ENTRIES = readIndex();

	private StandardLibrary() {
	}

	/**
	 * A file of the library.
	 *
	 * @param path path below the library's root with {@code /} between its parts, such as {@code std/klassa.assay}
	 */
	public record Entry(String path) {

		/** Create an entry; the path is not null. */
		public Entry {
			Objects.requireNonNull(path);
		}

		/** Return the package that the file holds: {@code std.klassa} for {@code std/klassa.assay}. */
		public String packageName() {
			return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
		}
	}

	/** Return all files of the library, in the order of the index, which is that of their paths; the list cannot be changed. */
	public static List<Entry> entries() {
		return ENTRIES;
	}

	/** Return the file that holds a package; empty if the library has no such package. */
	public static Optional<Entry> find(String packageName) {
		return ENTRIES.stream().filter(entry -> entry.packageName().equals(packageName)).findFirst();
	}

	/**
	 * Open a file of the library. Its bytes are UTF-8 without a byte order mark. The caller closes the stream.
	 *
	 * @throws IllegalArgumentException if the entry is not one of {@link #entries()}
	 */
	public static InputStream open(Entry entry) {
		if (!ENTRIES.contains(entry)) {
			throw new IllegalArgumentException(entry.path() + " is not a file of the standard library");
		}
		return resource(entry.path());
	}

	/**
	 * Open the snapshot of a file, which the assembly of the command line puts beside it; empty where there is none, as in a folder of classes
	 * and in an editor. The caller closes the stream.
	 */
	public static Optional<InputStream> openSnapshot(Entry entry) {
		return Optional.ofNullable(StandardLibrary.class.getResourceAsStream(ROOT + snapshotPath(entry)));
	}

	/** Return the path below the library's root where the snapshot of a file is looked for. */
	public static String snapshotPath(Entry entry) {
		return entry.path().substring(0, entry.path().length() - SUFFIX.length()) + SNAPSHOT;
	}

	private static InputStream resource(String path) {
		InputStream stream = StandardLibrary.class.getResourceAsStream(ROOT + path);
		if (stream == null) {
			throw new IllegalStateException(ROOT + path + " is missing from the installation");
		}
		return stream;
	}

	private static List<Entry> readIndex() {
		try (InputStream index = resource("index.txt")) {
			String text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().filter(line -> !line.isBlank()).map(Entry::new).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("library/index.txt cannot be read", e);
		}
	}
}
