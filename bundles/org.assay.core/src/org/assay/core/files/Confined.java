package org.assay.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.ProjectPath;
import org.assay.core.files.OutputFile.Access;
import org.assay.core.files.PathRefused.Why;

/**
 * Reads and writes files in one folder and below it, and nowhere else: no other class of the use cases touches files. Paths are relative
 * to the folder and written with forward slashes. Symbolic links are never followed, at no level, also if they are put there while a path
 * is walked: each folder is opened in the one above it. A hard link is a file like any other, as no system tells it from one; nothing is
 * ever written through it, because files are replaced as a whole.
 */
public final class Confined {

	private final Path root;
	private final Object key;
	private final Opening opening;

	private Confined(Path root, Object key, Opening opening) {
		this.root = root;
		this.key = key;
		this.opening = opening;
	}

	/** Opens the confining folder; everything below is opened in what it returns. */
	@FunctionalInterface
	interface Opening {
		OpenFolder open(Path root, Object key) throws IOException;
	}

	/** What stands in a folder. */
	public enum Kind {
		FOLDER, FILE, LINK, OTHER;

		private static Kind of(BasicFileAttributes attributes) {
			if (attributes.isSymbolicLink()) {
				return LINK;
			}
			return attributes.isDirectory() ? FOLDER : attributes.isRegularFile() ? FILE : OTHER;
		}
	}

	/**
	 * A file or folder in a folder.
	 *
	 * @param path path relative to the confining folder
	 * @param name last name of the path
	 */
	public record Entry(String path, String name, Kind kind) {
	}

	/** Does something with a name in an open folder. */
	@FunctionalInterface
	private interface Step<T> {
		T in(OpenFolder folder, Path name) throws IOException;
	}

	/** Confine to a folder that exists; the folder itself may be reached through links. */
	public static Confined to(Path folder) throws IOException {
		return to(folder, OpenFolder::of);
	}

	/** Confine to a folder that is opened in a way of one's own. */
	static Confined to(Path folder, Opening opening) throws IOException {
		Path real = folder.toRealPath();
		return new Confined(real, Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey(), opening);
	}

	/** Return the absolute path of a file or folder without links. */
	public static Path realPath(Path path) throws IOException {
		return path.toRealPath();
	}

	/** Return whether a path leads to a folder, through links or not. */
	public static boolean isFolder(Path path) {
		return Files.isDirectory(path);
	}

	/** Return whether something has a name already, be it a file or not. */
	static boolean isTaken(Path path) {
		return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
	}

	/** Return the nearest folder upwards that exists; something else that exists is returned as well. */
	static Path nearest(Path path) {
		Path nearest = path.toAbsolutePath().normalize();
		while (nearest.getParent() != null && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
			nearest = nearest.getParent();
		}
		return nearest;
	}

	/**
	 * Read a file that somebody has named, wherever it is and however it is reached.
	 *
	 * @param limit most bytes it may have
	 */
	public static byte[] readNamed(Path file, int limit) throws IOException {
		Path real = file.toRealPath();
		return to(real.getParent()).read(real.getFileName().toString(), limit);
	}

	/** Return whether others than the owner may read a file that somebody has named; false where the system does not tell. */
	public static boolean isReadByOthers(Path file) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		Set<PosixFilePermission> open = Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
		return view != null && !Collections.disjoint(view.readAttributes().permissions(), open);
	}

	/**
	 * Refuse a path that somebody has written, in a text or in a document about files, unless it means a file in the folder on every system.
	 */
	public static void require(String path) throws IOException {
		Optional<ProjectPath.Problem> problem = ProjectPath.problem(path);
		if (problem.isPresent()) {
			throw new PathRefused(path, problem.get());
		}
	}

	/** Refuse a path that is too long: folders can be nested deeper than any path may be long. */
	public static void requireShort(String path) throws IOException {
		if (ProjectPath.problem(path).filter(ProjectPath.Problem.LONG::equals).isPresent()) {
			throw new PathRefused(path, ProjectPath.Problem.LONG);
		}
	}

	/** Return the absolute path of the confining folder, without links. */
	public Path root() {
		return root;
	}

	/** Return whether the confining folder is still at its place. */
	public boolean isThere() {
		try {
			open(List.of()).close();
			return true;
		} catch (IOException gone) {
			return false;
		}
	}

	/** Return how people see a path; a name that the locale cannot show has no path of the system. */
	public String shown(String path) {
		return path.isEmpty() ? root.toString() : root + root.getFileSystem().getSeparator() + path;
	}

	/** Return the names of what a folder holds, in any order; nothing is said about what they are.
	 * @param folder relative path; empty for the confining folder itself */
	public List<String> namesIn(String folder) throws IOException {
		try (OpenFolder open = open(names(folder))) {
			return open.names().stream().map(Path::toString).toList();
		}
	}

	/** Return what a folder holds, sorted by name.
	 * @param folder relative path; empty for the confining folder itself */
	public List<Entry> entries(String folder) throws IOException {
		List<Entry> entries = new ArrayList<>();
		try (OpenFolder open = open(names(folder))) {
			for (Path path : open.names()) {
				String name = path.toString();
				kind(open, path).ifPresent(kind -> entries.add(new Entry(folder.isEmpty() ? name : folder + "/" + name, name, kind)));
			}
		}
		entries.sort(Comparator.comparing(Entry::name));
		return entries;
	}

	/**
	 * Read a file.
	 *
	 * @param limit most bytes a file may have
	 * @return one byte more than the limit if the file is longer
	 * @throws IOException if it is no ordinary file, or cannot be read
	 */
	public byte[] read(String file, int limit) throws IOException {
		try (FileChannel channel = openToRead(file)) {
			return Channels.read(channel, limit);
		}
	}

	private FileChannel openToRead(String file) throws IOException {
		return openOrdinary(file, Set.of(StandardOpenOption.READ));
	}

	private FileChannel openOrdinary(String file, Set<OpenOption> options) throws IOException {
		return at(file, (folder, name) -> {
			Kind kind = Kind.of(folder.attributes(name));
			if (kind != Kind.FILE) {
				throw new PathRefused(file, kind == Kind.LINK ? Why.LINK : kind == Kind.FOLDER ? Why.FOLDER : Why.NO_FILE);
			}
			return folder.file(name, options);
		});
	}

	/** Return what stands at a path; empty if nothing does, or if a folder on the way is missing. */
	public Optional<Kind> kind(String path) throws IOException {
		try {
			return at(path, Confined::kind);
		} catch (NoSuchFileException | NotDirectoryException missing) {
			return Optional.empty();
		}
	}

	public boolean exists(String path) throws IOException {
		return kind(path).isPresent();
	}

	private static Optional<Kind> kind(OpenFolder folder, Path name) throws IOException {
		try {
			return Optional.of(Kind.of(folder.attributes(name)));
		} catch (NoSuchFileException missing) {
			return Optional.empty();
		}
	}

	/** Write a new file and wait until the disk has it. */
	void writeNew(String file, byte[] content, Access access) throws IOException {
		try (FileChannel channel = create(file, permissions(access))) {
			Channels.write(channel, content);
		}
	}

	private FileAttribute<?>[] permissions(Access access) {
		if (access == Access.USUAL || !root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		String permissions = access == Access.SECRET ? "rw-------" : "rwxr-xr-x";
		return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
	}

	/** Make a new file and leave it open for writing. */
	FileChannel create(String file, FileAttribute<?>... attributes) throws IOException {
		Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
		return at(file, (folder, name) -> folder.file(name, options, attributes));
	}

	/** Open an ordinary file for reading and writing. */
	FileChannel openToUpdate(String file) throws IOException {
		return openOrdinary(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
	}

	/** Put a file or folder into another place in one step; whoever reads sees the old or the new one. */
	void move(String from, String to) throws IOException {
		at(from, (folder, name) -> at(to, (target, targetName) -> {
			folder.move(name, target, targetName);
			return null;
		}));
	}

	/** Give a file the permissions of another, where the system has such. */
	void permitLike(String file, String other) throws IOException {
		Set<PosixFilePermission> allowed = at(other, (folder, name) -> {
			PosixFileAttributeView view = folder.permissions(name);
			return view == null ? Set.of() : view.readAttributes().permissions();
		});
		if (!allowed.isEmpty()) {
			at(file, (folder, name) -> {
				folder.permissions(name).setPermissions(allowed);
				return null;
			});
		}
	}

	/** Copy a file to a new one and wait until the disk has it. */
	void copy(String file, String copy) throws IOException {
		try (FileChannel from = openToRead(file); FileChannel to = create(copy)) {
			Channels.copy(from, to);
		}
	}

	/** Return the SHA-256 of a file as 64 hexadecimal digits. */
	public String sha256(String file) throws IOException {
		try (FileChannel channel = openToRead(file)) {
			return Channels.sha256(channel);
		}
	}

	void makeFolder(String path) throws IOException {
		at(path, (folder, name) -> {
			folder.makeFolder(name);
			return null;
		});
	}

	void deleteFileIfExists(String file) throws IOException {
		try {
			at(file, (folder, name) -> {
				folder.deleteFile(name);
				return null;
			});
		} catch (NoSuchFileException gone) {
			return;
		}
	}

	/** Delete a folder that holds nothing. */
	void deleteFolder(String path) throws IOException {
		at(path, (folder, name) -> {
			folder.deleteFolder(name);
			return null;
		});
	}

	/** Wait until the disk has the names in a folder. */
	void sync(String folder) throws IOException {
		try (OpenFolder open = open(names(folder))) {
			open.sync();
		}
	}

	private <T> T at(String path, Step<T> step) throws IOException {
		List<Path> names = names(path);
		if (names.isEmpty()) {
			throw new PathRefused(path, ProjectPath.Problem.EMPTY);
		}
		try (OpenFolder parent = open(names.subList(0, names.size() - 1))) {
			return step.in(parent, names.getLast());
		}
	}

	private OpenFolder open(List<Path> names) throws IOException {
		OpenFolder here = opening.open(root, key);
		for (Path name : names) {
			try (OpenFolder above = here) {
				here = above.folder(name);
			}
		}
		return here;
	}

	/** Names that the system itself has told may hold what {@link ProjectPath} does not allow, but no step is taken that is none. */
	private List<Path> names(String path) throws IOException {
		List<Path> names = new ArrayList<>();
		boolean windows = root.getFileSystem().getSeparator().equals("\\");
		for (String name : path.isEmpty() ? new String[0] : path.split("/", -1)) {
			boolean step = !name.isEmpty() && !name.equals(".") && !name.equals("..") && name.indexOf('\0') < 0
					&& !(windows && (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0));
			if (!step) {
				throw new PathRefused(path, ProjectPath.problem(path).orElse(ProjectPath.Problem.CHARACTER));
			}
			names.add(nameOf(name));
		}
		return names;
	}

	/** Java shows bytes that it cannot read as U+FFFD, and the file is not found by that name again. */
	private Path nameOf(String name) throws CharacterCodingException {
		if (name.indexOf('\uFFFD') >= 0) {
			throw new CharacterCodingException();
		}
		try {
			return root.getFileSystem().getPath(name);
		} catch (InvalidPathException unreadable) {
			throw new CharacterCodingException();
		}
	}
}
