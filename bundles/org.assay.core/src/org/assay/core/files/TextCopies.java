package org.assay.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Read-only copies of texts that are no files, such as those of the standard library, for programs that only open files. A copy stands in
 * a folder that
 * is named by its content, so that a copy once made is that of every later version with the same text.
 */
public final class TextCopies {

	private static final String FOLDER = "texts";
	private static final int DIGITS = 16;

	private final Path folder;
	/** Copies that this process has looked at. */
	private final Map<String, Path> known = new ConcurrentHashMap<>();

	/** @param cache folder outside of projects with files that can be made again at any time; made when something is copied */
	public TextCopies(Path cache) {
		this.folder = cache.toAbsolutePath().resolve(FOLDER);
	}

	/**
	 * Return a file with a text.
	 *
	 * @param name name of the file, with forward slashes between folders
	 * @return empty if there is none and none can be made
	 */
	public Optional<Path> of(String name, byte[] content) {
		String digest = Sha256.of(content).substring(0, DIGITS);
		Path file = known.get(digest + "/" + name);
		if (file != null && Files.isRegularFile(file)) {
			return Optional.of(file);
		}
		try {
			Path copy = folder.resolve(digest).resolve(name).normalize();
			if (!copy.startsWith(folder.resolve(digest))) {
				throw new IllegalArgumentException(name);
			}
			if (!isCopy(copy, content)) {
				write(copy, content);
			}
			known.put(digest + "/" + name, copy);
			return Optional.of(copy);
		} catch (IOException refused) {
			return Optional.empty();
		}
	}

	private static boolean isCopy(Path copy, byte[] content) throws IOException {
		return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS) && Files.size(copy) == content.length
				&& Arrays.equals(Files.readAllBytes(copy), content);
	}

	/** A copy appears with all its bytes or not at all, because several processes may make it at once. */
	private static void write(Path copy, byte[] content) throws IOException {
		Files.createDirectories(copy.getParent());
		Path unfinished = Files.createTempFile(copy.getParent(), "", ".unfinished");
		try {
			Files.write(unfinished, content);
			unfinished.toFile().setReadOnly();
			Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}
}
