package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assay.analysis.Parallel;
import org.assay.dsl.direct.DirectReader;
import org.assay.dsl.naming.ExportedNames;
import org.assay.dsl.naming.NameIndex;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * Reads the files of a project: parse, add the library that they import, index, link, collect what is wrong. The index is installed before
 * linking, so that each name costs a few look-ups; without it Xtext walks all files for each name. Files are parsed and linked several at a time; a
 * file belongs to one thread until all are parsed.
 */
public final class ProjectLoader {

	/** Less text than this is parsed before another thread has begun. */
	private static final int WORTH_A_THREAD = 100_000;

	private final DirectReader reader = DirectReader.standard();

	private ProjectLoader() {
	}

	/** Return a loader. */
	public static ProjectLoader create() {
		return new ProjectLoader();
	}

	/** Read a project with the standard library.
	 * @param sources files in any order; they are read in the order of their paths */
	public LoadedProject load(List<SourceText> sources) {
		return load(sources, () -> {
		});
	}

	/** Read a project with the standard library.
	 * @param parsed what to do when all files are parsed and before names are looked up */
	public LoadedProject load(List<SourceText> sources, Runnable parsed) {
		return load(sources, LibrarySource.standard(), UsedSource.NONE, parsed);
	}

	/** Read a project with a given library. */
	public LoadedProject load(List<SourceText> sources, LibrarySource library) {
		return load(sources, library, UsedSource.NONE, () -> {
		});
	}

	/** Read a project with the standard library and the projects that it uses.
	 * @param used opens those projects
	 * @param parsed what to do when all files are parsed and before names are looked up */
	public LoadedProject load(List<SourceText> sources, UsedSource used, Runnable parsed) {
		return load(sources, LibrarySource.standard(), used, parsed);
	}

	private LoadedProject load(List<SourceText> sources, LibrarySource library, UsedSource used, Runnable parsed) {
		long bytes = sources.stream().mapToLong(source -> source.content().length).sum();
		int threads = bytes < WORTH_A_THREAD ? 1 : Parallel.threads();
		return read(sources, library, used, parsed, threads, this::parseDirectly).project();
	}

	/** Read a project with a given library and number of threads, which makes no difference to the result. */
	LoadedProject load(List<SourceText> sources, LibrarySource library, Runnable parsed, int threads) {
		return read(sources, library, UsedSource.NONE, parsed, threads, this::parseDirectly).project();
	}

	/** Read and link a project, as {@link #load} does, and keep the nodes of its files. */
	Reading read(List<SourceText> sources, LibrarySource library, UsedSource used, int threads) {
		return read(sources, library, used, () -> {
		}, threads, this::parse);
	}

	private Reading read(List<SourceText> sources, LibrarySource library, UsedSource used, Runnable parsed, int threads,
			Function<SourceText, ParsedFile> parser) {
		XtextResourceSet set = new ClosedResourceSet();
		if (threads > 1) {
			SharedTables.prepare();
		}
		List<SourceText> sorted = sources.stream().sorted(Comparator.comparing(SourceText::path)).toList();
		List<ParsedFile> parsedFiles = Parallel.map(sorted, threads, parser);
		List<TextResource> files = parsedFiles.stream().map(ParsedFile::file).filter(Objects::nonNull).toList();
		set.getResources().addAll(files);
		Uses uses = new UsesReader(library, threads).read(parsedFiles, used);
		List<TextResource> libraryFiles = new LibraryLoader(library, set).load(files, uses.files());
		parsed.run();
		NameIndex index = index(set, parsedFiles, libraryFiles, uses);
		uses.link();
		List<LinkedFile> linked = Parallel.map(parsedFiles, threads, file -> file.file() == null ? null : LinkedFile.of(file.file()));
		List<ReadFile> read = IntStream.range(0, sorted.size()).mapToObj(at -> new ReadFile(sorted.get(at), parsedFiles.get(at), linked.get(at)))
				.toList();
		return new Reading(library, set, index, read, libraryFiles, uses);
	}

	/** Read a file with its nodes, which is part of no project then. */
	ParsedFile parse(SourceText source) {
		return ParsedFile.of(source);
	}

	private ParsedFile parseDirectly(SourceText source) {
		return ParsedFile.of(source, reader);
	}

	/**
	 * Make the index of all names. What the places of other files depend on is linked at once, so that from then on each file can be linked by itself.
	 */
	private static NameIndex index(XtextResourceSet set, List<ParsedFile> files, List<TextResource> libraryFiles, Uses uses) {
		List<ExportedNames> library = libraryFiles.stream().map(file -> ExportedNames.of(Resources.fileOf(file))).toList();
		List<ExportedNames> names = new ArrayList<>();
		files.forEach(file -> names.add(file.names()));
		names.addAll(library);
		names.addAll(uses.names());
		NameIndex index = new NameIndex(names);
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(set, index);
		uses.index(library);
		Linking.linkPlaces(files.stream().map(ParsedFile::file).filter(Objects::nonNull).toList(), index);
		return index;
	}
}
