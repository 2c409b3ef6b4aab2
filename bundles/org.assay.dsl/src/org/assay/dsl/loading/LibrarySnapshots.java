package org.assay.dsl.loading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.assay.dsl.snapshot.Snapshot;
import org.assay.library.StandardLibrary;
import org.assay.model.AssayFile;

/** Makes the snapshots of a library, once, when the command line is assembled. */
public final class LibrarySnapshots {

	private LibrarySnapshots() {
	}

	/** Return the snapshots of the standard library, by the path below the library's root where it looks for them. */
	public static SortedMap<String, byte[]> ofStandard() {
		SortedMap<String, byte[]> files = new TreeMap<>();
		of(LibrarySource.standard()).forEach((name, bytes) -> files.put(StandardLibrary.snapshotPath(StandardLibrary.find(name).orElseThrow()),
				bytes));
		return files;
	}

	/**
	 * Parse and link all packages of a library and return each in binary form, by package.
	 *
	 * @throws IllegalStateException if there is anything wrong with a text, or if a package does not stand on its own imports
	 */
	public static SortedMap<String, byte[]> of(LibrarySource library) {
		SortedMap<String, byte[]> snapshots = new TreeMap<>();
		for (String name : library.packages()) {
			LoadedProject loaded = ProjectLoader.create().load(List.of(importing(name)), new WithoutSnapshots(library));
			snapshots.put(name, Snapshot.write(fileOf(loaded, name), other -> keyOf(library, other.getName())));
		}
		return snapshots;
	}

	/** A package is read with what it imports and nothing else, as a project would do that imports no more. */
	private static SourceText importing(String packageName) {
		return new SourceText("snapshot.assay", ("package snapshot\n\nimport " + packageName + ".*\n").getBytes(StandardCharsets.UTF_8));
	}

	private static AssayFile fileOf(LoadedProject loaded, String name) {
		return loaded.corpus().libraryFiles().stream().filter(file -> name.equals(file.getName()) && loaded.problems().isEmpty()).findFirst()
				.orElseThrow(() -> new IllegalStateException("the text of " + name + " in the library is not in order, see what check says of it"));
	}

	private static long keyOf(LibrarySource library, String packageName) {
		return Snapshot.key(library.text(packageName).orElseThrow().content());
	}

	/** A library whose text is read. */
	record WithoutSnapshots(LibrarySource library) implements LibrarySource {

		@Override
		public SortedSet<String> packages() {
			return library.packages();
		}

		@Override
		public Optional<SourceText> text(String packageName) {
			return library.text(packageName);
		}
	}
}
