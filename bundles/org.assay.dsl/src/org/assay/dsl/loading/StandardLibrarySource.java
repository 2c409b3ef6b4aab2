package org.assay.dsl.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.library.StandardLibrary;
import org.assay.library.StandardLibrary.Entry;

/** The standard library as it is delivered. */
enum StandardLibrarySource implements LibrarySource {
	INSTANCE;

	@Override
	public SortedSet<String> packages() {
		return StandardLibrary.entries().stream().map(Entry::packageName).collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public Optional<SourceText> text(String packageName) {
		return StandardLibrary.find(packageName).map(StandardLibrarySource::read);
	}

	@Override
	public Optional<byte[]> snapshot(String packageName) {
		return StandardLibrary.find(packageName).flatMap(entry -> StandardLibrary.openSnapshot(entry).map(stream -> bytes(entry, stream)));
	}

	private static SourceText read(Entry entry) {
		return new SourceText(entry.path(), bytes(entry, StandardLibrary.open(entry)));
	}

	private static byte[] bytes(Entry entry, InputStream opened) {
		try (InputStream stream = opened) {
			return stream.readAllBytes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(entry.path() + " of the standard library cannot be read", unreadable);
		}
	}
}
