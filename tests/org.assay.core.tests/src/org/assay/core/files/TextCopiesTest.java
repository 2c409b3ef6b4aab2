package org.assay.core.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of texts that are no files. */
class TextCopiesTest {

	private static final byte[] ONE = "one".getBytes(StandardCharsets.UTF_8);
	private static final byte[] OTHER = "other".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path cache;

	@Test
	void standUnderTheirNamesApartByContent() throws IOException {
		TextCopies copies = new TextCopies(cache);
		Path one = copies.of("std/klassa.assay", ONE).orElseThrow();
		Path other = copies.of("std/klassa.assay", OTHER).orElseThrow();
		assertArrayEquals(ONE, Files.readAllBytes(one));
		assertArrayEquals(OTHER, Files.readAllBytes(other));
		assertTrue(one.endsWith("std/klassa.assay") && other.endsWith("std/klassa.assay"));
		assertEquals(one, new TextCopies(cache).of("std/klassa.assay", ONE).orElseThrow());
		try (Stream<Path> files = Files.walk(cache)) {
			assertEquals(2, files.filter(Files::isRegularFile).count());
		}
	}

	@Test
	void areMadeAgainIfTheyAreGone() throws IOException {
		TextCopies copies = new TextCopies(cache);
		Files.delete(copies.of("a.assay", ONE).orElseThrow());
		assertArrayEquals(ONE, Files.readAllBytes(copies.of("a.assay", ONE).orElseThrow()));
	}

	@Test
	void areNeverMadeOutsideOfTheirFolder() {
		assertThrows(IllegalArgumentException.class, () -> new TextCopies(cache).of("../../a.assay", ONE));
	}

	@Test
	void areMissingWhereNoneCanBeMade() throws IOException {
		Path file = Files.writeString(cache.resolve("file"), "no folder");
		assertEquals(Optional.empty(), new TextCopies(file).of("a.assay", ONE));
	}
}
