package org.assay.core.evidence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.core.files.CacheFolder;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.ReadingFormat;
import org.assay.evidence.text.FormatException;

/**
 * Keeps what came of reading documents, by the SHA-256 of their bytes, the version of the reader and the limits. Bytes that are not what
 * was kept are noticed by their check sum, and the document is read again.
 */
public final class ReadingCache {

	/** Variable that states the folder; empty for no cache. */
	public static final String VARIABLE = "ASSAY_DOCUMENT_CACHE";
	/** Most bytes that are kept. */
	public static final long MOST_BYTES = 512L << 20;
	/** A reading holds little more than the text of its document. */
	private static final int LONGEST = 256 << 20;
	private static final String FOLDER = "assay";

	private final Optional<CacheFolder> folder;

	private ReadingCache(Optional<CacheFolder> folder) {
		this.folder = folder;
	}

	/** Return a cache that keeps nothing. */
	public static ReadingCache none() {
		return new ReadingCache(Optional.empty());
	}

	/** Return a cache in a folder, which is made when there is something to keep. */
	public static ReadingCache in(CacheFolder folder) {
		return new ReadingCache(Optional.of(folder));
	}

	/**
	 * Return the place for the cache of a user.
	 *
	 * @param environment variables: {@link #VARIABLE} comes first and means no cache if it is empty; then the place that the system has for
	 * caches
	 * @param system name of the operating system, as Java gives it
	 * @param home folder of the user
	 * @return empty if no cache is wanted, or if there is no place for it
	 */
	public static Optional<Path> place(Map<String, String> environment, String system, Path home) {
		String stated = environment.get(VARIABLE);
		if (stated != null) {
			return stated.isEmpty() ? Optional.empty() : Optional.of(Path.of(stated));
		}
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return Optional.ofNullable(environment.get("LOCALAPPDATA")).filter(folder -> !folder.isEmpty())
					.map(folder -> Path.of(folder, FOLDER, "cache"));
		}
		if (name.startsWith("mac")) {
			return Optional.of(home.resolve("Library/Caches").resolve(FOLDER));
		}
		String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
		return Optional.of((Path.of(xdg).isAbsolute() ? Path.of(xdg) : home.resolve(".cache")).resolve(FOLDER));
	}

	/** Return the folder; empty if nothing is kept. */
	public Optional<CacheFolder> folder() {
		return folder;
	}

	Optional<Reading> find(String sha256, DocumentType type, Limits limits) {
		return folder.flatMap(cache -> cache.read(name(sha256, type, limits), LONGEST)).flatMap(ReadingCache::reading);
	}

	private static Optional<Reading> reading(byte[] bytes) {
		try {
			return Optional.of(ReadingFormat.fromBytes(bytes));
		} catch (FormatException corrupt) {
			return Optional.empty();
		}
	}

	/** Keep a reading, unless it says more about the machine than about the document. */
	void keep(String sha256, DocumentType type, Limits limits, Reading reading) {
		if (!(reading instanceof Reading.NotVerifiable)) {
			folder.ifPresent(cache -> cache.write(name(sha256, type, limits), ReadingFormat.toBytes(reading)));
		}
	}

	/** Return to the size that the cache may have. */
	void shrink() {
		folder.ifPresent(CacheFolder::shrink);
	}

	private static String name(String sha256, DocumentType type, Limits limits) {
		return sha256 + "-" + type.name().toLowerCase(Locale.ROOT) + "-" + ReadingFormat.VERSION + "-"
				+ Long.toHexString(31L * (31L * limits.inputBytes() + limits.pages()) + limits.textBytes());
	}
}
