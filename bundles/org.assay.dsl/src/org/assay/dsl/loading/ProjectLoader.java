package org.assay.dsl.loading;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.assay.analysis.Corpus;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.parsing.Nesting;
import org.assay.model.AssayFile;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * Reads the files of a project: parse, add the library that they import, index, link, collect what is wrong. The index is installed before
 * linking, so that each name costs a few look-ups; without it Xtext walks all files for each name.
 */
public final class ProjectLoader {

	@Inject
	private Provider<XtextResourceSet> resourceSets;

	@Inject
	private IResourceDescription.Manager descriptions;

	@Inject
	ProjectLoader() {
	}

	/** Return a loader with the services of the language. */
	public static ProjectLoader create() {
		return AssayLanguage.injector().getInstance(ProjectLoader.class);
	}

	/** Read a project with the standard library.
	 * @param sources files in any order; they are read in the order of their paths */
	public LoadedProject load(List<SourceText> sources) {
		return load(sources, LibrarySource.standard());
	}

	/** Read a project with a given library. */
	public LoadedProject load(List<SourceText> sources, LibrarySource library) {
		XtextResourceSet set = resourceSets.get();
		List<Problem> problems = new ArrayList<>();
		Map<XtextResource, List<Problem>> project = new LinkedHashMap<>();
		sources.stream().sorted(Comparator.comparing(SourceText::path)).forEach(source -> parse(source, set, project, problems));
		List<XtextResource> files = List.copyOf(project.keySet());
		List<XtextResource> libraryFiles = new LibraryLoader(library, set).load(files);
		ResourceDescriptionsData index = index(set);
		ProblemCollector collector = new ProblemCollector(new NameProblems(index));
		project.forEach((file, syntax) -> problems.addAll(collector.collect(file, syntax)));
		problems.addAll(Duplicates.of(files));
		problems.addAll(new Imports(library, set, index).unknown(files));
		libraryFiles.forEach(Linking::link);
		files.forEach(Linking::forgetUnknown);
		return new LoadedProject(new Corpus(filesOf(files), filesOf(libraryFiles)), problems, sources.size());
	}

	private static void parse(SourceText source, XtextResourceSet set, Map<XtextResource, List<Problem>> project, List<Problem> problems) {
		Utf8.Decoded decoded = Utf8.decode(source.content());
		OptionalInt tooDeep = decoded.complete() ? Nesting.beyondLimit(decoded.text()) : OptionalInt.empty();
		if (!decoded.complete()) {
			problems.add(Problem.ofText("R108", "encoding", List.of(source.path()), rangeAt(decoded.text(), decoded.text().length(), source.path())));
		} else if (tooDeep.isPresent()) {
			SourceRange range = rangeAt(decoded.text(), tooDeep.getAsInt(), source.path());
			problems.add(Problem.ofText("R101", "tooDeep", List.of(Integer.toString(Nesting.LIMIT)), range));
		} else {
			XtextResource file = Resources.project(set, source.path(), decoded.text());
			project.put(file, Recovery.of(file));
		}
	}

	private static SourceRange rangeAt(String text, int offset, String path) {
		String before = text.substring(0, offset);
		int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
		int column = offset - before.lastIndexOf('\n');
		return new SourceRange(path, line, column, line, column + 1);
	}

	private ResourceDescriptionsData index(XtextResourceSet set) {
		List<IResourceDescription> all = new ArrayList<>();
		for (Resource resource : set.getResources()) {
			all.add(descriptions.getResourceDescription(resource));
		}
		ResourceDescriptionsData index = new ResourceDescriptionsData(all);
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(set, index);
		return index;
	}

	private static List<AssayFile> filesOf(List<XtextResource> resources) {
		return resources.stream().map(Resources::fileOf).filter(Objects::nonNull).toList();
	}
}
