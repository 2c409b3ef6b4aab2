import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes into an archive: files by path, in the order of the paths. */
final class Contents {

	/** Digests of all other files. */
	private static final String SUMS = "SHA256SUMS";

	private final SortedMap<String, Content> files = new TreeMap<>();

	/**
	 * A file.
	 *
	 * @param bytes what is in it
	 * @param isProgram whether it can be started
	 */
	record Content(byte[] bytes, boolean isProgram) {
	}

	SortedMap<String, Content> files() {
		return Collections.unmodifiableSortedMap(files);
	}

	void add(String path, byte[] bytes) {
		files.put(path, new Content(bytes, false));
	}

	void addProgram(String path, byte[] bytes) {
		files.put(path, new Content(bytes, true));
	}

	void add(String path, Path file) throws IOException {
		add(path, Files.readAllBytes(file));
	}

	/**
	 * Add the files of a folder.
	 *
	 * @param prefix what stands in front of their paths
	 * @param wanted which of them, by path in the folder
	 */
	void addFolder(Path folder, String prefix, Predicate<String> wanted) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String relative = folder.relativize(path).toString().replace('\\', '/');
				if (wanted.test(relative)) {
					add(prefix + relative, path);
				}
			}
		}
	}

	/** Put the digests of all files beside them; nothing is added after that. */
	Contents sealed() {
		String sums = files.entrySet().stream().map(file -> Digest.line(file.getValue().bytes(), file.getKey())).collect(Collectors.joining());
		add(SUMS, sums.getBytes());
		return this;
	}
}
