package org.assay.dsl.loading;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.assay.analysis.Corpus;
import org.assay.analysis.Parallel;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.naming.ExportedNames;
import org.assay.dsl.naming.NameIndex;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage;
import org.assay.model.Method;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResourceFactory;
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

	@Inject
	private Provider<XtextResourceSet> resourceSets;

	@Inject
	private XtextResourceFactory resources;

	@Inject
	private AssayGrammarAccess grammar;

	@Inject
	ProjectLoader() {
	}

	/** Return a loader with the services of the language. */
	public static ProjectLoader create() {
		return AssayLanguage.reading().getInstance(ProjectLoader.class);
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
		return load(sources, LibrarySource.standard(), parsed);
	}

	/** Read a project with a given library. */
	public LoadedProject load(List<SourceText> sources, LibrarySource library) {
		return load(sources, library, () -> {
		});
	}

	private LoadedProject load(List<SourceText> sources, LibrarySource library, Runnable parsed) {
		long bytes = sources.stream().mapToLong(source -> source.content().length).sum();
		int threads = bytes < WORTH_A_THREAD ? 1 : Parallel.threads();
		return load(sources, library, parsed, threads);
	}

	/** Read a project with a given library and number of threads, which makes no difference to the result. */
	LoadedProject load(List<SourceText> sources, LibrarySource library, Runnable parsed, int threads) {
		XtextResourceSet set = resourceSets.get();
		List<Problem> problems = new ArrayList<>();
		if (threads > 1) {
			SharedTables.prepare(grammar);
		}
		List<SourceText> sorted = sources.stream().sorted(Comparator.comparing(SourceText::path)).toList();
		List<ParsedFile> parsedFiles = Parallel.map(sorted, threads, source -> ParsedFile.of(source, resources));
		parsedFiles.forEach(file -> problems.addAll(file.unread()));
		List<TextResource> files = parsedFiles.stream().map(ParsedFile::file).filter(Objects::nonNull).toList();
		set.getResources().addAll(files);
		List<TextResource> libraryFiles = new LibraryLoader(library, set, resources).load(files);
		parsed.run();
		NameIndex index = index(set, parsedFiles, libraryFiles);
		ProblemCollector collector = new ProblemCollector(new NameProblems(index));
		Parallel.map(files, threads, LinkedFile::of).forEach(file -> problems.addAll(collector.collect(file)));
		String start = files.isEmpty() ? "" : Resources.pathOf(files.getFirst());
		problems.addAll(Problem.foundBy(() -> Duplicates.of(files), start));
		problems.addAll(Problem.foundBy(() -> LargeFiles.of(files, sorted), start));
		problems.addAll(Problem.foundBy(() -> new Imports(library, set, index).unknown(files), start));
		libraryFiles.forEach(Linking::link);
		if (files.stream().noneMatch(file -> replaces(file, library))) {
			libraryFiles.stream().filter(ProjectLoader::isBroken).forEach(file -> problems.addAll(collector.collect(LinkedFile.of(file))));
		}
		files.forEach(Linking::forgetUnknown);
		return new LoadedProject(new Corpus(filesOf(files), filesOf(libraryFiles)), problems, sources.size());
	}

	/** Return whether a file takes the place of one of the library; what the rest of the library misses then is of the project's own choosing. */
	private static boolean replaces(TextResource file, LibrarySource library) {
		AssayFile content = Resources.fileOf(file);
		return content != null && content.getName() != null && library.packages().contains(content.getName());
	}

	/** Return whether a file of the library has an error, which should never be. */
	private static boolean isBroken(TextResource library) {
		return !library.getErrors().isEmpty() || !library.textProblems().isEmpty();
	}

	/**
	 * Make the index of all names. What the places of other files depend on is linked at once, so that from then on each file can be linked by itself.
	 */
	private static NameIndex index(XtextResourceSet set, List<ParsedFile> files, List<TextResource> libraryFiles) {
		List<ExportedNames> names = new ArrayList<>();
		files.forEach(file -> names.add(file.names()));
		libraryFiles.forEach(file -> names.add(ExportedNames.of(Resources.fileOf(file))));
		NameIndex index = new NameIndex(names);
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(set, index);
		for (IEObjectDescription method : index.getExportedObjectsByType(AssayPackage.Literals.METHOD)) {
			((Method) method.getEObjectOrProxy()).getScale();
		}
		return index;
	}

	private static List<AssayFile> filesOf(List<TextResource> resources) {
		return resources.stream().map(Resources::fileOf).filter(Objects::nonNull).toList();
	}
}
