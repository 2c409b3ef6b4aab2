package org.assay.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the documents of the examples. A text {@code documents/source/a.md} of an example becomes {@code documents/a.pdf}, one in a folder
 * below {@code source} a document in a folder of the same name.
 */
public final class ExampleDocuments {

	private static final Path SOURCES = Path.of("documents", "source");

	private ExampleDocuments() {
	}

	/**
	 * Make all documents.
	 *
	 * @param arguments the folder of the examples, and the folder below which their documents are written
	 */
	public static void main(String[] arguments) throws IOException {
		Path examples = Path.of(arguments[0]);
		for (Path source : sources(examples)) {
			write(examples, source, Path.of(arguments[1]));
		}
	}

	/** The sources of all examples, in sorted order, relative to their folder. */
	static List<Path> sources(Path examples) throws IOException {
		List<Path> sources = new ArrayList<>();
		try (Stream<Path> files = Files.walk(examples)) {
			files.filter(file -> file.toString().endsWith(".md")).map(examples::relativize)
					.filter(file -> file.getNameCount() > 3 && file.subpath(1, 3).equals(SOURCES)).sorted().forEach(sources::add);
		}
		return sources;
	}

	/** Where the document of a source belongs, relative to the folder of the examples. */
	static Path target(Path source) {
		Path below = source.subpath(3, source.getNameCount());
		String name = below.getFileName().toString();
		Path file = below.resolveSibling(name.substring(0, name.length() - ".md".length()) + ".pdf");
		return source.getName(0).resolve("documents").resolve(file);
	}

	/** Make the document of one source; answer its bytes. */
	static byte[] make(Path examples, Path source) throws IOException {
		try {
			return PdfFile.of(Source.of(Files.readString(examples.resolve(source))));
		} catch (IllegalArgumentException wrong) {
			throw new IllegalArgumentException(source + ": " + wrong.getMessage(), wrong);
		}
	}

	static void write(Path examples, Path source, Path below) throws IOException {
		Path file = below.resolve(target(source));
		Files.createDirectories(file.getParent());
		Files.write(file, make(examples, source));
	}
}
