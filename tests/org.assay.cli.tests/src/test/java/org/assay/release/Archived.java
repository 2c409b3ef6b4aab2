package org.assay.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An archive of the release, read.
 *
 * @param name of the file
 * @param files by path
 */
record Archived(String name, SortedMap<String, Member> files) {

	/** Where the build packs the release. */
	static final Path RELEASE = Path.of(System.getProperty("assay.release", "../../releng/release/target"));
	private static final int KEPT = 1 << 20;
	private static final int PERMISSIONS = 0777;
	private static final Map<String, String> DIGESTS = new ConcurrentHashMap<>();

	/**
	 * A file.
	 *
	 * @param mode permissions
	 * @param modified time; null if it has none
	 * @param digest SHA-256
	 * @param bytes content; empty if it is large
	 */
	record Member(int mode, Date modified, String digest, byte[] bytes) {

		String text() {
			return new String(bytes, StandardCharsets.UTF_8);
		}
	}

	/** Return the files that the build has packed. */
	static List<Path> all() {
		try (Stream<Path> files = Files.list(RELEASE)) {
			return files.filter(file -> file.getFileName().toString().startsWith("assay-")).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Read the archive with such a name. */
	static Archived of(String pattern) {
		Path file = all().stream().filter(path -> path.getFileName().toString().matches(pattern)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + pattern));
		try {
			return new Archived(file.getFileName().toString(), file.toString().endsWith(".zip") ? zip(file) : tar(file));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(file.toString(), unreadable);
		}
	}

	private static SortedMap<String, Member> tar(Path file) throws IOException {
		SortedMap<String, Member> files = new TreeMap<>();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
				TarArchiveInputStream archive = new TarArchiveInputStream(new GZIPInputStream(in), "UTF-8")) {
			for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				files.put(entry.getName(), member(entry.getName(), entry.getMode(), entry.getLastModifiedDate(), archive.readAllBytes()));
			}
		}
		return files;
	}

	private static SortedMap<String, Member> zip(Path file) throws IOException {
		SortedMap<String, Member> files = new TreeMap<>();
		try (ZipFile archive = ZipFile.builder().setPath(file).get()) {
			for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) archive.getEntries()::asIterator) {
				files.put(entry.getName(), member(entry.getName(), entry.getUnixMode(), null, archive.getInputStream(entry).readAllBytes()));
			}
		}
		return files;
	}

	/** Most archives have the same jars: whoever finds one again by name, length and checksum need not work out its digest again. */
	private static Member member(String path, int mode, Date modified, byte[] bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes);
		String key = path.substring(path.lastIndexOf('/')) + " " + bytes.length + " " + sum.getValue();
		String digest = DIGESTS.computeIfAbsent(key, unknown -> digest(bytes));
		return new Member(mode & PERMISSIONS, modified, digest, bytes.length > KEPT ? new byte[0] : bytes);
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

	/** The folder that the archive unpacks to, with a slash at its end. */
	String folder() {
		String first = files.firstKey();
		return first.substring(0, first.indexOf('/') + 1);
	}

	/** The paths below that folder. */
	List<String> paths() {
		return files.keySet().stream().map(path -> path.substring(folder().length())).toList();
	}

	Member at(String path) {
		Member member = files.get(folder() + path);
		if (member == null) {
			throw new AssertionError(name + " has no " + path);
		}
		return member;
	}
}
