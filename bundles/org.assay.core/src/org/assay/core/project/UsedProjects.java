package org.assay.core.project;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.core.files.RepositoryFolder;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.UsedSource;

/**
 * Reads the texts of other projects that a project uses. A place that a text names is read only if it is relative and lies in the repository that
 * the project lies in, wherever links lead; any other only if whoever asks names it as well. That holds for what those projects use in turn, too.
 * Nothing is written to them.
 */
public final class UsedProjects implements UsedSource {

	/** What everything is relative to, and where may be read. */
	private record Ground(Path project, Optional<Path> repository, Set<Path> permitted) {
	}

	private final Ground ground;
	private final Path folder;
	private final Optional<String> revision;

	private UsedProjects(Ground ground, Path folder, Optional<String> revision) {
		this.ground = ground;
		this.folder = folder;
		this.revision = revision;
	}

	/** Return what opens the projects that a project uses. */
	public static UsedProjects of(ProjectFolder project) {
		return new UsedProjects(new Ground(project.path(), RepositoryFolder.above(project.path()), Set.of()), project.path(), Optional.empty());
	}

	/**
	 * Return what opens the projects that a project uses, and may read further folders.
	 *
	 * @param permitted folders that somebody names who may do so
	 * @throws CannotDo if there is no such folder
	 */
	public static UsedProjects of(ProjectFolder project, List<Path> permitted) throws CannotDo {
		Set<Path> real = new LinkedHashSet<>();
		for (Path path : permitted) {
			real.add(real(path, path));
		}
		return new UsedProjects(new Ground(project.path(), RepositoryFolder.above(project.path()), real), project.path(), Optional.empty());
	}

	/** Return the same for the texts of the project as they were in a revision. */
	public UsedProjects at(String then) {
		return new UsedProjects(ground, folder, Optional.of(then));
	}

	/**
	 * A place that a project names.
	 *
	 * @param location folder, relative to that of the project, with forward slashes
	 * @param commit Git revision that the texts are taken from; empty for the texts as they are
	 */
	public record Place(String location, Optional<String> commit) {
	}

	/**
	 * A project that was read.
	 *
	 * @param name what it is called: the place as it was named
	 * @param sources its texts
	 * @param uses opens what it uses itself
	 */
	public record Used(String name, List<SourceText> sources, UsedSource uses) {
		public Used {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * Read the projects that the project uses, in the order in which it names them, and those that may be read besides.
	 *
	 * @throws CannotDo if a place may not be read, or holds no project
	 */
	public List<Used> read(List<Place> places) throws CannotDo {
		List<Used> used = new ArrayList<>();
		Set<Path> read = new LinkedHashSet<>();
		for (Place place : places) {
			UsedProjects other = other(place.location(), place.commit());
			read.add(other.folder);
			used.add(new Used(place.location(), other.sources(place.location()), other));
		}
		for (Path permitted : ground.permitted()) {
			if (read.add(permitted)) {
				UsedProjects other = new UsedProjects(ground, permitted, Optional.empty());
				used.add(new Used(other.path(), other.sources(other.path()), other));
			}
		}
		return used;
	}

	@Override
	public String path() {
		return ground.project().relativize(folder).toString().replace('\\', '/');
	}

	@Override
	public Optional<String> revision() {
		return revision;
	}

	@Override
	public Optional<Answer> open(String location, Optional<String> commit) {
		try {
			UsedProjects other = other(location, commit);
			return Optional.of(new Opened(other.sources(location), other));
		} catch (CannotDo refused) {
			return Optional.of(refusal(refused.failure(), commit.or(() -> revision).orElse("")));
		}
	}

	private static Refused refusal(Failure failure, String commit) {
		return switch (failure.key()) {
			case "uses.path" -> new Refused("path", List.of());
			case "uses.outside" -> new Refused("outside", List.of());
			case "uses.own" -> new Refused("own", List.of());
			case "path.missing" -> new Refused("missing", List.of());
			case "project.none", "project.nested" -> new Refused("none", List.of());
			case String key when key.startsWith("git.") -> new Refused("revision", List.of(commit));
			default -> new Refused("unreadable", List.of());
		};
	}

	private UsedProjects other(String location, Optional<String> commit) throws CannotDo {
		Path relative = relative(location);
		Path place = real(folder.resolve(relative), relative);
		boolean isNear = ground.repository().filter(place::startsWith).isPresent();
		if (!isNear && !ground.permitted().contains(place)) {
			throw new CannotDo(Failure.of("uses.outside", location));
		}
		if (place.startsWith(folder)) {
			throw new CannotDo(Failure.of("uses.own", location));
		}
		return new UsedProjects(ground, place, commit.or(() -> revision.filter(then -> isInOneRepository(folder, place))));
	}

	/** What is read as of a commit uses what was there with that commit, unless it says otherwise. */
	private static boolean isInOneRepository(Path one, Path other) {
		return RepositoryFolder.above(one).equals(RepositoryFolder.above(other));
	}

	private static Path relative(String location) throws CannotDo {
		try {
			Path path = Path.of(location);
			if (!location.isEmpty() && !path.isAbsolute() && path.getRoot() == null && location.indexOf('\\') < 0) {
				return path;
			}
		} catch (InvalidPathException noPath) {
			// said below
		}
		throw new CannotDo(Failure.of("uses.path", location));
	}

	private static Path real(Path path, Path shown) throws CannotDo {
		try {
			return Confined.realPath(path);
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", shown));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", shown, refused);
		}
	}

	private List<SourceText> sources(String location) throws CannotDo {
		ProjectFolder found = ProjectFolder.find(folder);
		if (!found.path().equals(folder)) {
			throw new CannotDo(Failure.of("project.none", location));
		}
		List<SourceText> sources = revision.isPresent() ? found.readRevision(revision.get()) : found.read().sources();
		if (sources.isEmpty()) {
			throw new CannotDo(Failure.of("project.none", location));
		}
		return sources;
	}
}
