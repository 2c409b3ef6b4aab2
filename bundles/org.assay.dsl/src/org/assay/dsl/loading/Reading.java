package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.dsl.naming.NameIndex;
import org.assay.model.AssayFile;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * The files of a project, read and linked, and what connects them.
 *
 * @param library where packages come from that are not part of the project
 * @param set all files
 * @param index names of all files
 * @param files files of the project, by path
 * @param libraryFiles files of the library, by path
 * @param uses other projects that the project uses
 */
record Reading(LibrarySource library, XtextResourceSet set, NameIndex index, List<ReadFile> files, List<TextResource> libraryFiles, Uses uses) {

	/** Make the reading of a project that uses no others. */
	Reading(LibrarySource library, XtextResourceSet set, NameIndex index, List<ReadFile> files, List<TextResource> libraryFiles) {
		this(library, set, index, files, libraryFiles, Uses.NONE);
	}

	/** Collect what is wrong, and leave names that mean nothing out of the elements. */
	LoadedProject project() {
		return project(() -> {
		});
	}

	/** Collect what is wrong, and leave names that mean nothing out of the elements.
	 * @param goOn is asked before each file; whatever it throws ends the work */
	LoadedProject project(Runnable goOn) {
		List<TextResource> readable = readable();
		LoadedProject project = new LoadedProject(corpus(), problems(readable, goOn), files.size());
		goOn.run();
		readable.forEach(Linking::forgetUnknown);
		return project;
	}

	Corpus corpus() {
		return new Corpus(filesOf(readable()), filesOf(foreign()));
	}

	private List<TextResource> foreign() {
		return Stream.concat(libraryFiles.stream(), uses.published().stream()).toList();
	}

	private List<TextResource> readable() {
		return files.stream().map(ReadFile::file).flatMap(Optional::stream).toList();
	}

	private List<Problem> problems(List<TextResource> readable, Runnable goOn) {
		List<Problem> problems = new ArrayList<>();
		ProblemCollector collector = new ProblemCollector(new NameProblems(index, uses.hidden()));
		files.forEach(file -> problems.addAll(file.parsed().unread()));
		files.stream().map(ReadFile::linked).filter(Objects::nonNull).forEach(file -> {
			goOn.run();
			problems.addAll(collector.collect(file));
		});
		String start = readable.isEmpty() ? "" : Resources.pathOf(readable.getFirst());
		problems.addAll(Problem.foundBy(() -> Duplicates.of(files.stream().map(ReadFile::names).toList(), goOn), start));
		goOn.run();
		problems.addAll(Problem.foundBy(() -> LargeFiles.of(readable, files.stream().map(ReadFile::source).toList()), start));
		problems.addAll(Problem.foundBy(() -> new Imports(library, set, uses, index).unknown(readable), start));
		problems.addAll(UsesReader.misnamed(readable));
		problems.addAll(uses.problems());
		libraryFiles.forEach(Linking::link);
		if (readable.stream().noneMatch(this::replaces)) {
			libraryFiles.stream().filter(Reading::isBroken).forEach(file -> problems.addAll(collector.collect(LinkedFile.of(file))));
		}
		return problems;
	}

	/** Return whether a file takes the place of one of the library; what the rest of the library misses then is of the project's own choosing. */
	private boolean replaces(TextResource file) {
		AssayFile content = Resources.fileOf(file);
		return content != null && content.getName() != null && library.packages().contains(content.getName());
	}

	/** Return whether a file of the library has an error, which should never be. */
	private static boolean isBroken(TextResource library) {
		return !library.getErrors().isEmpty() || !library.textProblems().isEmpty();
	}

	private static List<AssayFile> filesOf(List<TextResource> resources) {
		return resources.stream().map(Resources::fileOf).filter(Objects::nonNull).toList();
	}
}
