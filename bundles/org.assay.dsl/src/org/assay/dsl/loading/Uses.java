package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.dsl.naming.ExportedNames;
import org.assay.dsl.naming.NameIndex;
import org.assay.model.RuleSeverity;
import org.assay.rules.RuleCatalogue;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/** The projects that a project uses, read and to be linked: each in a world of its own, with the library that all share. */
final class Uses {

	/** No other projects. */
	static final Uses NONE = new Uses(List.of(), Set.of(), List.of(), List.of(), List.of());

	private final List<UsedProject> all;
	private final List<UsedProject> direct;
	private final List<Problem> problems;
	private final List<ParsedFile> visible;
	private final NameIndex hidden;
	private final Map<UsedProject, NameIndex> indexes = new IdentityHashMap<>();

	/**
	 * @param own files of the project
	 * @param library packages of the library
	 * @param direct the projects that it names, in that order
	 * @param all all projects that were read, each behind those that it uses
	 * @param problems what is wrong with uses
	 */
	Uses(List<ParsedFile> own, Set<String> library, List<UsedProject> direct, List<UsedProject> all, List<Problem> problems) {
		this.all = all;
		this.direct = direct;
		this.problems = new ArrayList<>(problems);
		this.visible = visible(own, library, direct);
		this.hidden = new NameIndex(direct.stream().flatMap(project -> project.unpublished().stream()).map(ParsedFile::names).toList());
	}

	/** Return the files that can be named, by project and path. A package that has another meaning already is left out, and told. */
	private List<ParsedFile> visible(List<ParsedFile> own, Set<String> library, List<UsedProject> projects) {
		Set<String> taken = new HashSet<>(library);
		taken.addAll(UsedProject.packagesOf(own));
		List<ParsedFile> files = new ArrayList<>();
		for (UsedProject project : projects) {
			Set<String> packages = UsedProject.packagesOf(project.published());
			for (String name : packages) {
				if (taken.contains(name)) {
					problems.add(project.use().problem("taken", List.of(name)));
				}
			}
			project.published().stream().filter(file -> !taken.contains(Resources.fileOf(file.file()).getName())).forEach(files::add);
			taken.addAll(packages);
		}
		return files;
	}

	/** Return all files that were read, of which some may import packages of the library. */
	List<TextResource> files() {
		return all.stream().flatMap(project -> project.read().stream()).toList();
	}

	/** Return the files that can be named. */
	List<TextResource> published() {
		return visible.stream().map(ParsedFile::file).toList();
	}

	/** Return the names that can be used. */
	List<ExportedNames> names() {
		return visible.stream().map(ParsedFile::names).toList();
	}

	/** Return the names that cannot be used because they are not published. */
	NameIndex hidden() {
		return hidden;
	}

	/** Return whether a project that is used is not there, so that nobody can tell what it publishes. */
	boolean isIncomplete() {
		return !problems.isEmpty();
	}

	/** Say what names mean in each project: what it has itself, then what the library has, then what projects publish that it uses.
	 * @param library names of the library */
	void index(List<ExportedNames> library) {
		for (UsedProject project : all) {
			List<ExportedNames> names = new ArrayList<>(project.files().stream().map(ParsedFile::names).toList());
			names.addAll(library);
			visible(project.files(), Set.of(), project.uses()).forEach(file -> names.add(file.names()));
			NameIndex index = new NameIndex(names);
			ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(project.set(), index);
			indexes.put(project, index);
		}
	}

	/** Link all files, each project after those that it uses. */
	void link() {
		for (UsedProject project : all) {
			NameIndex index = indexes.get(project);
			Linking.linkPlaces(project.read(), index);
			ProblemCollector collector = new ProblemCollector(new NameProblems(index));
			List<Problem> errors = Stream.concat(project.files().stream().flatMap(file -> file.unread().stream()),
					project.read().stream().flatMap(file -> collector.collect(LinkedFile.of(file)).stream())).filter(Uses::isError).toList();
			project.read().forEach(Linking::forgetUnknown);
			if (!errors.isEmpty() && problems.stream().noneMatch(problem -> problem.element() == project.use().use())) {
				Problem first = errors.getFirst();
				String place = first.range().file() + ":" + first.range().line();
				problems.add(project.use().problem("broken", List.of(Integer.toString(errors.size()), place)));
			}
		}
	}

	/** Return what is wrong with projects that are used, R125 throughout. */
	List<Problem> problems() {
		return List.copyOf(problems);
	}

	private static boolean isError(Problem problem) {
		return RuleCatalogue.find(problem.code()).map(rule -> rule.severity(problem.variant())).filter(RuleSeverity.ERROR::equals).isPresent();
	}

	/** Return the packages that can be imported. */
	Set<String> packages() {
		return UsedProject.packagesOf(visible);
	}

	/** Return the project that has a package, or an element by its qualified name, and does not publish it. */
	Optional<UsedProject> hiding(String name) {
		return packages().contains(name) ? Optional.empty()
				: direct.stream().filter(project -> UsedProject.packagesOf(project.unpublished()).contains(name) || project.unpublished().stream().anyMatch(file -> file.names().contains(name))).findFirst();
	}
}
