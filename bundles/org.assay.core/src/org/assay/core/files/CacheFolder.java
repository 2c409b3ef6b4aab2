package org.assay.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder outside of projects with files that can be made again at any time. Whatever goes wrong with it costs time and nothing else: what
 * cannot be read is not there, what cannot be written is not kept. Several processes may use it at once: a file appears with all its bytes
 * or not at all.
 */
public final class CacheFolder {

	private static final Pattern NAME = Pattern.compile("[0-9a-z][0-9a-z.-]{0,200}");
	/** Files with other names are nobody's business. */
	private static final String ENDING = ".cached";
	private static final String UNFINISHED = ".unfinished";
	/** How exactly it is remembered when a file was last of use; less writing than at each use. */
	private static final Duration FRESH = Duration.ofHours(12);
	/** An unfinished file of this age belongs to a process that is dead. */
	private static final Duration ABANDONED = Duration.ofHours(1);

	private final Path folder;
	private final long most;
	private final InstantSource clock;

	/**
	 * What a cache holds.
	 *
	 * @param files number of files
	 * @param bytes how large they are in all
	 */
	public record Holdings(int files, long bytes) {
	}

	private record Kept(Path path, long bytes, FileTime used) {
	}

	/**
	 * @param folder where; made when something is kept
	 * @param most bytes that are kept at most
	 * @param clock tells which files were of use lately
	 */
	public CacheFolder(Path folder, long most, InstantSource clock) {
		this.folder = folder.toAbsolutePath();
		this.most = most;
		this.clock = clock;
	}

	/** Return where it is. */
	public Path path() {
		return folder;
	}

	/** Return the most bytes that are kept. */
	public long most() {
		return most;
	}

	/**
	 * Return what was kept under a name; empty if nothing is, or if it cannot be read.
	 *
	 * @param name small letters, digits, dots and hyphens
	 * @param limit most bytes it may have
	 */
	public Optional<byte[]> read(String name, int limit) {
		Path file = file(name);
		try {
			if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > limit) {
				return Optional.empty();
			}
			byte[] content = Files.readAllBytes(file);
			remember(file);
			return Optional.of(content);
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private void remember(Path file) {
		try {
			FileTime now = FileTime.from(clock.instant());
			if (Files.getLastModifiedTime(file).toInstant().plus(FRESH).isBefore(now.toInstant())) {
				Files.setLastModifiedTime(file, now);
			}
		} catch (IOException readOnly) {
			// then the file looks older than it is, and goes earlier
		}
	}

	/** Keep something under a name, if that is possible. */
	public void write(String name, byte[] content) {
		Path file = file(name);
		if (content.length > most) {
			return;
		}
		try {
			makeFolder();
			Path unfinished = Files.createTempFile(folder, "", UNFINISHED);
			try {
				Files.write(unfinished, content, StandardOpenOption.WRITE);
				Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException unwritable) {
			// it will be made again
		}
	}

	private void makeFolder() throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder.getParent());
			boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
			try {
				if (posix) {
					Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
				} else {
					Files.createDirectory(folder);
				}
			} catch (FileAlreadyExistsException another) {
				// another process was quicker
			}
		}
	}

	/**
	 * Let the files go that were not of use for the longest time, until four fifths of what may be kept are left, if there are more than
	 * that.
	 */
	public void shrink() {
		List<Kept> kept = kept();
		long bytes = kept.stream().mapToLong(Kept::bytes).sum();
		if (bytes <= most) {
			return;
		}
		kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::path));
		for (Kept file : kept) {
			if (bytes <= most / 5 * 4) {
				return;
			}
			delete(file.path());
			bytes -= file.bytes();
		}
	}

	/** Let all files go; return what went. */
	public Holdings clear() {
		List<Kept> kept = kept();
		List<Kept> gone = kept.stream().filter(file -> delete(file.path())).toList();
		return new Holdings(gone.size(), gone.stream().mapToLong(Kept::bytes).sum());
	}

	/** Return what is kept. */
	public Holdings holdings() {
		List<Kept> kept = kept();
		return new Holdings(kept.size(), kept.stream().mapToLong(Kept::bytes).sum());
	}

	/** Return whether something can be kept: there is a folder that may be written to, or one can be made. */
	public boolean isWritable() {
		Path nearest = folder;
		while (nearest.getParent() != null && !Files.exists(nearest)) {
			nearest = nearest.getParent();
		}
		return Files.isDirectory(nearest) && Files.isWritable(nearest);
	}

	private List<Kept> kept() {
		List<Kept> kept = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder, 1, new FileVisitOption[0])) {
			files.forEach(file -> look(file, kept));
		} catch (IOException | UncheckedIOException unreadable) {
			// what cannot be seen is not there
		}
		return kept;
	}

	private void look(Path file, List<Kept> kept) {
		String name = file.getFileName().toString();
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (attributes.isRegularFile() && name.endsWith(ENDING)) {
				kept.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
			} else if (attributes.isRegularFile() && name.endsWith(UNFINISHED)
					&& attributes.lastModifiedTime().toInstant().plus(ABANDONED).isBefore(clock.instant())) {
				delete(file);
			}
		} catch (IOException gone) {
			// another process was quicker
		}
	}

	private static boolean delete(Path file) {
		try {
			return Files.deleteIfExists(file);
		} catch (IOException refused) {
			return false;
		}
	}

	private Path file(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(name);
		}
		return folder.resolve(name + ENDING);
	}
}
