package org.assay.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.evidence.CitedDocuments;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.ReadingCache;
import org.assay.dsl.loading.SourceText;
import org.assay.evidence.reading.Limits;

/** Checks text, on one day and in English unless a test says otherwise. */
public final class Checked {

	/** The day on which tests look at everything, unless they say otherwise. */
	public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

	private Checked() {
	}

	/** Check one or several texts as the files a.assay, b.assay and so on of one project. */
	public static CheckedProject text(String... texts) {
		return text(AS_OF, texts);
	}

	/** Check texts as of a day. */
	public static CheckedProject text(LocalDate asOf, String... texts) {
		return Check.run(sources(texts), asOf, "en");
	}

	/** Check texts as of a day, with the documents that they name; documents are read in processes of their own, as the product does. */
	public static CheckedProject text(LocalDate asOf, Map<String, byte[]> documents, String... texts) {
		return Check.run(sources(texts), asOf, "en", corpus -> CitedDocuments.check(corpus, (path, limit) -> document(path, documents),
				() -> new DocumentTexts(ReadingCache.none(), Limits.STANDARD, 1)), new Stopwatch());
	}

	private static byte[] document(String path, Map<String, byte[]> documents) throws NoSuchFileException {
		byte[] document = documents.get(path);
		if (document == null) {
			throw new NoSuchFileException(path);
		}
		return document;
	}

	/** Check a text that lies beside a test class. */
	public static CheckedProject resource(Class<?> beside, String name) {
		try (InputStream stream = beside.getResourceAsStream(name)) {
			return Check.run(List.of(new SourceText(name, stream.readAllBytes())), AS_OF, "en");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name, unreadable);
		}
	}

	/** Check all files with the suffix .assay below a folder. */
	public static CheckedProject folder(Path folder, LocalDate asOf) {
		return Check.run(sources(folder), asOf, "en");
	}

	/** Return texts as the files a.assay, b.assay and so on. */
	public static List<SourceText> sources(String... texts) {
		List<SourceText> sources = new ArrayList<>();
		for (String text : texts) {
			String name = (char) ('a' + sources.size()) + ".assay";
			sources.add(new SourceText(name, text.getBytes(StandardCharsets.UTF_8)));
		}
		return sources;
	}

	/** Return all files with the suffix .assay below a folder, by path. */
	public static List<SourceText> sources(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".assay")).sorted().map(file -> source(folder, file)).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static SourceText source(Path folder, Path file) {
		try {
			return new SourceText(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
