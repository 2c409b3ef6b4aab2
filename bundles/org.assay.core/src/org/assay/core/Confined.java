package org.assay.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reads and writes files in one folder and below it, and nowhere else: no other class of the use cases touches files. Paths are relative
 * to the folder and written with forward slashes. Symbolic links are never followed.
 */
final class Confined {

	private final Path root;

	private Confined(Path root) {
		this.root = root;
	}

	/** What stands in a folder. */
	enum Kind {
		FOLDER, FILE, LINK, OTHER
	}

	/**
	 * A file or folder in a folder.
	 *
	 * @param path path relative to the confining folder
	 * @param name last name of the path
	 */
	record Entry(String path, String name, Kind kind) {
	}

	/** Confine to a folder that exists; the folder itself may be reached through links. */
	static Confined to(Path folder) throws IOException {
		return new Confined(folder.toRealPath());
	}

	/** Return the absolute path of a file or folder without links. */
	static Path realPath(Path path) throws IOException {
		return path.toRealPath();
	}

	static boolean isFolder(Path path) {
		return Files.isDirectory(path);
	}

	/** Make a folder and those above it that are not there; return what was made, outermost first. */
	static List<Path> makeFolders(Path folder) throws IOException {
		List<Path> missing = new ArrayList<>();
		for (Path path = folder.toAbsolutePath(); path != null && !Files.exists(path); path = path.getParent()) {
			missing.addFirst(path);
		}
		Files.createDirectories(folder);
		return missing;
	}

	/** Delete folders unless they hold something, innermost first. */
	static void deleteEmpty(List<Path> folders) {
		for (Path folder : folders.reversed()) {
			try {
				Files.deleteIfExists(folder);
			} catch (IOException inUse) {
				return;
			}
		}
	}

	Path root() {
		return root;
	}

	/** Return what a folder holds, sorted by name.
	 * @param folder relative path; empty for the confining folder itself */
	List<Entry> entries(String folder) throws IOException {
		List<Entry> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(inside(folder))) {
			for (Path path : stream) {
				String name = path.getFileName().toString();
				entries.add(new Entry(folder.isEmpty() ? name : folder + "/" + name, name, kindOf(path)));
			}
		} catch (DirectoryIteratorException failed) {
			throw failed.getCause();
		}
		entries.sort(Comparator.comparing(Entry::name));
		return entries;
	}

	/**
	 * Read a file.
	 *
	 * @param limit most bytes a file may have
	 * @return one byte more than the limit if the file is longer
	 */
	byte[] read(String file, int limit) throws IOException {
		Path path = inside(file);
		if (kindOf(path) != Kind.FILE) {
			throw new FileSystemLoopException(path.toString());
		}
		try (FileChannel channel = FileChannel.open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
				InputStream stream = Channels.newInputStream(channel)) {
			return stream.readNBytes(limit + 1);
		}
	}

	boolean isFolder(String path) throws IOException {
		return Files.isDirectory(inside(path), LinkOption.NOFOLLOW_LINKS);
	}

	boolean exists(String path) throws IOException {
		return Files.exists(inside(path), LinkOption.NOFOLLOW_LINKS);
	}

	/** Write a new file and wait until the disk has it. */
	void writeNew(String file, byte[] content) throws IOException {
		Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
		try (FileChannel channel = FileChannel.open(inside(file), options)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	/** Put a file into the place of another in one step; whoever reads sees the old or the new one. */
	void replace(String file, String target) throws IOException {
		Files.move(inside(file), inside(target), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Keep what a file holds under a second name. */
	void keep(String file, String name) throws IOException {
		try {
			Files.createLink(inside(name), inside(file));
		} catch (UnsupportedOperationException | FileSystemException noLinks) {
			Files.copy(inside(file), inside(name), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
		}
	}

	/** Give a file the permissions of another, where the system has such. */
	void permitLike(String file, String other) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(inside(other), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (view != null) {
			Files.setPosixFilePermissions(inside(file), view.readAttributes().permissions());
		}
	}

	void deleteIfExists(String file) throws IOException {
		Files.deleteIfExists(inside(file));
	}

	private Path inside(String relative) throws IOException {
		Path path = relative.isEmpty() ? root : root.resolve(relative);
		boolean leaves = relative.startsWith("/") || relative.chars().anyMatch(Character::isISOControl) || !path.normalize().equals(path)
				|| !path.startsWith(root);
		if (leaves) {
			throw new FileSystemException(relative, null, "outside of the folder");
		}
		Path parent = path.equals(root) ? root : path.getParent();
		if (!parent.toRealPath().equals(parent)) {
			throw new FileSystemLoopException(relative);
		}
		return path;
	}

	private static Kind kindOf(Path path) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		if (attributes.isSymbolicLink()) {
			return Kind.LINK;
		}
		return attributes.isDirectory() ? Kind.FOLDER : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
	}
}
