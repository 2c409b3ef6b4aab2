package org.assay.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, as text. */
final class Tree {

	private Tree() {
	}

	/** Return path and content of everything below a folder, hidden files too. */
	static SortedMap<String, String> of(Path folder) {
		SortedMap<String, String> tree = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
				String name = folder.relativize(path).toString();
				tree.put(name, Files.isSymbolicLink(path) ? "link" : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder"
						: Files.readString(path));
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return tree;
	}

	/** Return the same without what no listing shows. */
	static SortedMap<String, String> visible(Path folder) {
		SortedMap<String, String> tree = of(folder);
		tree.keySet().removeIf(path -> path.startsWith(".") || path.contains("/."));
		return tree;
	}

	static void write(Path folder, String path, String content) {
		try {
			Files.createDirectories(folder.resolve(path).getParent());
			Files.writeString(folder.resolve(path), content);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	static Path empty(Path folder, String path) {
		write(folder, path, "");
		return folder.resolve(path);
	}

	static void delete(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	static OutputFile file(String path, String content) {
		return new OutputFile(path, content.getBytes(StandardCharsets.UTF_8));
	}

	static List<OutputFile> files(String... pathsAndContents) {
		List<OutputFile> files = new ArrayList<>();
		for (int index = 0; index < pathsAndContents.length; index += 2) {
			files.add(file(pathsAndContents[index], pathsAndContents[index + 1]));
		}
		return files;
	}
}
