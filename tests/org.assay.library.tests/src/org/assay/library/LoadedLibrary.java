package org.assay.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.model.NamedElement;

/** The whole library, read once as if its files were a project, so that what is wrong in it is reported. */
final class LoadedLibrary {

	private static final LoadedProject PROJECT = ProjectLoader.create()
			.load(StandardLibrary.entries().stream().map(LoadedLibrary::source).toList());

	private LoadedLibrary() {
	}

	static LoadedProject project() {
		return PROJECT;
	}

	static Corpus corpus() {
		return PROJECT.corpus();
	}

	/** Return the one element of a type with a name. */
	static <T extends NamedElement> T element(Class<T> type, String name) {
		List<T> found = corpus().all(type).stream().filter(element -> name.equals(element.getName())).toList();
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " elements of type " + type.getSimpleName() + " are named " + name);
		}
		return found.getFirst();
	}

	private static SourceText source(StandardLibrary.Entry entry) {
		try (InputStream stream = StandardLibrary.open(entry)) {
			return new SourceText(entry.path(), stream.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
