package org.assay.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StandardLibraryTest {

	@Test
	void listsTheFilesOfTheFolderInTheOrderOfTheirPaths() throws IOException {
		Path root = libraryFolder();
		try (Stream<Path> files = Files.walk(root)) {
			List<String> expected = files.filter(file -> file.toString().endsWith(".assay"))
					.map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
			assertEquals(expected, StandardLibrary.entries().stream().map(StandardLibrary.Entry::path).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("org.assay.library.StandardLibrary#entries")
	void isPublishedUnderThePackageOfItsPath(StandardLibrary.Entry entry) throws IOException {
		assertEquals("package " + entry.packageName() + " published", text(entry).lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("org.assay.library.StandardLibrary#entries")
	void isPlainTextWithUnixLines(StandardLibrary.Entry entry) throws IOException {
		String text = text(entry);
		assertFalse(text.startsWith("\uFEFF"), "byte order mark");
		assertFalse(text.contains("\r"), "carriage return");
		assertFalse(text.contains("\t"), "tab");
		assertTrue(text.endsWith("}\n"), "one line end after the last element");
		assertEquals(List.of(), text.lines().filter(line -> line.endsWith(" ")).toList(), "trailing blanks");
	}

	@Test
	void findsTheFileOfAPackage() {
		assertEquals("std/klassa.assay", StandardLibrary.find("std.klassa").orElseThrow().path());
		assertTrue(StandardLibrary.find("std.klass").isEmpty());
	}

	@Test
	void opensNoFileThatItDoesNotList() {
		StandardLibrary.Entry index = new StandardLibrary.Entry("index.txt");
		assertThrows(IllegalArgumentException.class, () -> StandardLibrary.open(index));
	}

	private static String text(StandardLibrary.Entry entry) throws IOException {
		try (InputStream stream = StandardLibrary.open(entry)) {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stream.readAllBytes())).toString();
		} catch (CharacterCodingException e) {
			throw new AssertionError(entry.path() + " is not UTF-8", e);
		}
	}

	private static Path libraryFolder() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path library = folder.resolve("bundles/org.assay.library/library");
			if (Files.isDirectory(library)) {
				return library;
			}
		}
		throw new AssertionError("bundles/org.assay.library/library is not above the working directory");
	}
}
