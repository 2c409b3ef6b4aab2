package org.assay.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.dsl.loading.SourceText;

/** The files of the repository that tests of the language read: samples, library, examples, documents, the model. */
public final class Repository {

	private static final Path ROOT = find();

	private Repository() {
	}

	/** Return a file or folder of the repository. */
	public static Path path(String relative) {
		return ROOT.resolve(relative);
	}

	/** Return the folder with the tour through the language. */
	public static Path samples() {
		return path("tests/org.assay.dsl.tests/src/org/assay/dsl/samples");
	}

	/** Return the folders whose .assay files make up one project each: the samples, the library, every example. */
	public static List<Path> projects() {
		Stream<Path> fixed = Stream.of(samples(), path("bundles/org.assay.library/library"));
		return Stream.concat(fixed, folders(path("examples")).stream()).toList();
	}

	/** Return the .assay files below a folder, by path. */
	public static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".assay")).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Return the .assay files below a folder with their paths relative to it. */
	public static List<SourceText> sources(Path folder) {
		return files(folder).stream().map(file -> new SourceText(folder.relativize(file).toString().replace('\\', '/'),
				text(file).getBytes(StandardCharsets.UTF_8))).toList();
	}

	/** Return the text of a file. */
	public static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static List<Path> folders(Path parent) {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(Files::isDirectory).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The build says where the repository is; a run without the build starts somewhere inside it. */
	private static Path find() {
		String given = System.getProperty("assay.repository");
		Path folder = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
		while (folder != null && !Files.isRegularFile(folder.resolve("bundles/org.assay.model/model/assay.ecore"))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("no repository around " + Path.of("").toAbsolutePath());
		}
		return folder;
	}
}
