package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.analysis.Parallel;
import org.assay.dsl.loading.UsedSource.Answer;
import org.assay.dsl.loading.UsedSource.Opened;
import org.assay.dsl.loading.UsedSource.Refused;
import org.assay.model.AssayFile;
import org.assay.model.Import;
import org.assay.model.Project;
import org.assay.model.ProjectUse;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Reads the projects that a project uses, and those that they use. As with packages of the library, a project pays for what it imports: others are
 * read only if an import names nothing that the project and the library have.
 */
final class UsesReader {

	/** How many projects are read at most; whoever needs more has made a loop of revisions. */
	private static final int MOST_PROJECTS = 100;

	/** Relative, with forward slashes, and neither an address nor a place on a drive. */
	private static final Pattern RELATIVE = Pattern.compile("[^/\\\\:\\p{Cntrl}][^\\\\:\\p{Cntrl}]*");

	private final LibrarySource library;
	private final int threads;
	private final Map<String, UsedProject> read = new LinkedHashMap<>();
	private final List<Problem> problems = new ArrayList<>();
	private int begun;

	UsesReader(LibrarySource library, int threads) {
		this.library = library;
		this.threads = threads;
	}

	/** Read what a project uses. */
	Uses read(List<ParsedFile> files, UsedSource source) {
		List<Named> named = usesOf(files, null);
		List<UsedProject> direct = isInNeed(files, named) ? openAll(named, source, List.of()) : List.of();
		return new Uses(files, library.packages(), direct, List.copyOf(read.values()), problems);
	}

	/** Return a problem for each place of another project that is no relative path. */
	static List<Problem> misnamed(List<TextResource> files) {
		return usesOf(files.stream(), null).stream().filter(each -> !isRelative(each.use())).map(each -> each.place().problem("path", List.of()))
				.toList();
	}

	private record Named(ProjectUse use, UsePlace place) {
	}

	/** A step on the way from the first project to one that is used. */
	private record Step(String path, UsePlace place) {
	}

	private static List<Named> usesOf(List<ParsedFile> files, UsePlace user) {
		return usesOf(files.stream().map(ParsedFile::file).filter(Objects::nonNull), user);
	}

	private static List<Named> usesOf(Stream<TextResource> files, UsePlace user) {
		return files.map(Resources::fileOf).filter(Objects::nonNull)
				.flatMap(file -> file.getElements().stream()).filter(Project.class::isInstance)
				.flatMap(project -> ((Project) project).getUses().stream())
				.map(use -> new Named(use, user == null ? UsePlace.of(use) : user.then(use))).toList();
	}

	private static boolean isRelative(ProjectUse use) {
		return use.getLocation() != null && RELATIVE.matcher(use.getLocation()).matches();
	}

	/** Return whether an import names something that neither the project nor the library has, and other projects may. */
	private boolean isInNeed(List<ParsedFile> files, List<Named> named) {
		if (named.isEmpty()) {
			return false;
		}
		Set<String> packages = new HashSet<>(library.packages());
		packages.addAll(UsedProject.packagesOf(files));
		Set<String> missing = new HashSet<>();
		files.stream().map(ParsedFile::file).filter(Objects::nonNull).map(Resources::fileOf).filter(Objects::nonNull)
				.flatMap(file -> file.getImports().stream()).map(Import::getNamespace).filter(Objects::nonNull).map(Imports::nameOf)
				.filter(name -> !packages.contains(name) && !isInLibrary(name)).forEach(missing::add);
		if (!missing.isEmpty()) {
			files.forEach(file -> missing.removeIf(file.names()::contains));
		}
		return !missing.isEmpty();
	}

	private boolean isInLibrary(String name) {
		return library.packages().stream().anyMatch(known -> name.startsWith(known + "."));
	}

	private List<UsedProject> openAll(List<Named> named, UsedSource source, List<Step> way) {
		List<UsedProject> opened = new ArrayList<>();
		for (Named each : named) {
			if (isRelative(each.use())) {
				Optional<Answer> answer = source.open(each.use().getLocation(), Optional.ofNullable(each.use().getCommit()));
				answer.flatMap(found -> taken(found, each.place(), source, way)).filter(project -> !opened.contains(project)).ifPresent(opened::add);
			}
		}
		return opened;
	}

	private Optional<UsedProject> taken(Answer answer, UsePlace place, UsedSource user, List<Step> way) {
		switch (answer) {
			case Refused refused -> problems.add(place.problem(refused.variant(), refused.arguments()));
			case Opened opened -> {
				String path = opened.uses().path();
				List<Step> longer = new ArrayList<>(way);
				longer.add(new Step(user.path(), place));
				if (longer.stream().anyMatch(step -> step.path().equals(path))) {
					problems.add(place.problem("circle", List.of()));
				} else {
					return known(opened, place, List.copyOf(longer));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<UsedProject> known(Opened opened, UsePlace place, List<Step> way) {
		UsedSource uses = opened.uses();
		String key = uses.path() + "\n" + uses.revision().orElse("");
		if (!read.containsKey(key)) {
			if (++begun > MOST_PROJECTS) {
				problems.add(place.problem("many", List.of(Integer.toString(MOST_PROJECTS))));
				return Optional.empty();
			}
			UsedProject project = parsed(opened, place, way);
			// those that it uses have been put in before it
			read.put(key, project);
		}
		return Optional.of(read.get(key));
	}

	private UsedProject parsed(Opened opened, UsePlace place, List<Step> way) {
		List<SourceText> texts = opened.sources().stream().map(text -> new SourceText(opened.uses().path() + "/" + text.path(), text.content()))
				.sorted(Comparator.comparing(SourceText::path)).toList();
		List<ParsedFile> files = Parallel.map(texts, threads, text -> ParsedFile.used(text));
		XtextResourceSet set = new ClosedResourceSet();
		UsedProject alone = new UsedProject(place, files, List.of(), set);
		set.getResources().addAll(alone.read());
		List<Named> named = usesOf(files, place);
		return isInNeed(files, named) ? new UsedProject(place, files, openAll(named, opened.uses(), way), set) : alone;
	}
}
