package org.assay.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.core.files.CacheFolder;
import org.assay.core.files.CacheFolder.Holdings;
import org.assay.core.files.Sha256;
import org.assay.evidence.extraction.DocumentReader;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.Reading.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of reading a document is kept, and never believed when it is not what was kept. */
class ReadingCacheTest {

	private static final byte[] TEXT = "The supplier shall not store the video stream.".getBytes(StandardCharsets.UTF_8);
	private static final String HASH = Sha256.of(TEXT);
	private static final Reading READING = DocumentReader.read(DocumentType.TEXT, TEXT, Limits.STANDARD);

	@TempDir
	Path home;

	private ReadingCache cache(long most) {
		return ReadingCache.in(new CacheFolder(home.resolve("cache/assay"), most, InstantSource.system()));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(home.resolve("cache/assay"))) {
			return files.toList();
		}
	}

	@Test
	void keepsWhatItWasGiven() {
		cache(1 << 20).keep(HASH, DocumentType.TEXT, Limits.STANDARD, READING);
		assertEquals(Optional.of(READING), cache(1 << 20).find(HASH, DocumentType.TEXT, Limits.STANDARD));
	}

	@Test
	void anotherTypeOrOtherLimitsAreAnotherReading() {
		cache(1 << 20).keep(HASH, DocumentType.TEXT, Limits.STANDARD, READING);
		assertEquals(Optional.empty(), cache(1 << 20).find(HASH, DocumentType.MARKDOWN, Limits.STANDARD));
		Limits smaller = new Limits(1 << 20, 5, 1 << 20, Limits.STANDARD.processorTime(), Limits.STANDARD.heapMebibytes());
		assertEquals(Optional.empty(), cache(1 << 20).find(HASH, DocumentType.TEXT, smaller));
	}

	@Test
	void eachChangedByteIsNoticed() throws IOException {
		cache(1 << 20).keep(HASH, DocumentType.TEXT, Limits.STANDARD, READING);
		Path file = files().getFirst();
		byte[] bytes = Files.readAllBytes(file);
		for (int index = 0; index < bytes.length; index++) {
			byte[] changed = bytes.clone();
			changed[index] ^= 4;
			Files.write(file, changed);
			assertEquals(Optional.empty(), cache(1 << 20).find(HASH, DocumentType.TEXT, Limits.STANDARD), "byte " + index);
		}
		Files.write(file, new byte[0]);
		assertEquals(Optional.empty(), cache(1 << 20).find(HASH, DocumentType.TEXT, Limits.STANDARD));
		cache(1 << 20).keep(HASH, DocumentType.TEXT, Limits.STANDARD, READING);
		assertEquals(Optional.of(READING), cache(1 << 20).find(HASH, DocumentType.TEXT, Limits.STANDARD));
	}

	@Test
	void whatSaysMoreAboutTheMachineIsNotKept() {
		cache(1 << 20).keep(HASH, DocumentType.PDF, Limits.STANDARD, new Reading.NotVerifiable(Cause.TIME));
		assertFalse(Files.exists(home.resolve("cache")));
	}

	@Test
	void aFolderThatCannotBeMadeCostsNothingButTime() throws IOException {
		Files.writeString(home.resolve("cache"), "a file where a folder is wanted");
		cache(1 << 20).keep(HASH, DocumentType.TEXT, Limits.STANDARD, READING);
		assertEquals(Optional.empty(), cache(1 << 20).find(HASH, DocumentType.TEXT, Limits.STANDARD));
		assertFalse(new CacheFolder(home.resolve("cache/assay"), 1, InstantSource.system()).isWritable());
	}

	@Test
	void linksAreNotFollowed() throws IOException {
		cache(1 << 20).keep(HASH, DocumentType.TEXT, Limits.STANDARD, READING);
		Path file = files().getFirst();
		Path elsewhere = home.resolve("elsewhere");
		Files.move(file, elsewhere);
		Files.createSymbolicLink(file, elsewhere);
		assertEquals(Optional.empty(), cache(1 << 20).find(HASH, DocumentType.TEXT, Limits.STANDARD));
	}

	@Test
	void theOldestGoFirstWhenThereIsTooMuch() throws IOException {
		CacheFolder folder = new CacheFolder(home.resolve("cache/assay"), 1000, InstantSource.system());
		for (int number = 0; number < 9; number++) {
			folder.write("file" + number, new byte[200]);
			Path file = home.resolve("cache/assay/file" + number + ".cached");
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number)));
		}
		folder.shrink();
		assertEquals(new Holdings(4, 800), folder.holdings());
		assertTrue(folder.read("file8", 1000).isPresent());
		assertTrue(folder.read("file4", 1000).isEmpty());
	}

	@Test
	void whatIsNoPartOfTheCacheStays() throws IOException {
		CacheFolder folder = new CacheFolder(home.resolve("cache/assay"), 1000, InstantSource.system());
		folder.write("file", new byte[10]);
		Path other = Files.writeString(home.resolve("cache/assay/notes.txt"), "mine");
		assertEquals(new Holdings(1, 10), folder.clear());
		assertTrue(Files.exists(other));
	}

	/** Several processes see each other's files only when they are complete; threads of one process are no gentler. */
	@Test
	void manyWritersLeaveWholeFiles() throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
		for (int writer = 0; writer < 4; writer++) {
			Thread thread = new Thread(() -> IntStream.range(0, 200).forEach(round -> {
				cache(1 << 20).keep(HASH, DocumentType.TEXT, Limits.STANDARD, READING);
				assertEquals(Optional.of(READING), cache(1 << 20).find(HASH, DocumentType.TEXT, Limits.STANDARD));
			}));
			thread.setUncaughtExceptionHandler((who, failure) -> failures.add(failure));
			threads.add(thread);
			thread.start();
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(List.of(), failures);
		assertEquals(1, new CacheFolder(home.resolve("cache/assay"), 1, InstantSource.system()).holdings().files());
	}

	@Test
	void thePlaceIsThatOfTheSystem() {
		Path user = home.resolve("somebody");
		Path caches = home.resolve("caches");
		assertEquals(Optional.of(user.resolve(".cache/assay")), ReadingCache.place(Map.of(), "Linux", user));
		assertEquals(Optional.of(caches.resolve("assay")), ReadingCache.place(Map.of("XDG_CACHE_HOME", caches.toString()), "Linux", user));
		assertEquals(Optional.of(user.resolve(".cache/assay")), ReadingCache.place(Map.of("XDG_CACHE_HOME", "relative"), "Linux", user));
		assertEquals(Optional.of(user.resolve("Library/Caches/assay")), ReadingCache.place(Map.of(), "Mac OS X", user));
		assertEquals(Optional.of(caches.resolve("assay/cache")),
				ReadingCache.place(Map.of("LOCALAPPDATA", caches.toString()), "Windows 11", user));
		assertEquals(Optional.empty(), ReadingCache.place(Map.of(), "Windows 11", user));
		assertEquals(Optional.of(caches), ReadingCache.place(Map.of("ASSAY_DOCUMENT_CACHE", caches.toString()), "Windows 11", user));
		assertEquals(Optional.empty(), ReadingCache.place(Map.of("ASSAY_DOCUMENT_CACHE", ""), "Linux", user));
	}
}
