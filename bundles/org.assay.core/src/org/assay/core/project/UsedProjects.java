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

/**
 * Reads the texts of other projects that a project uses. A place that a text names is read only if it is relative and lies in the repository that
 * the project lies in, wherever links lead; any other only if whoever asks names it as well. What those projects use is not read.
 */
public final class UsedProjects {

	private final ProjectFolder project;
	private final Set<Path> permitted;

	private UsedProjects(ProjectFolder project, Set<Path> permitted) {
		this.project = project;
		this.permitted = permitted;
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
	 */
	public record Used(String name, List<SourceText> sources) {
		public Used {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * Read the projects that a project uses, in the order in which it names them, and those that somebody names besides.
	 *
	 * @param permitted folders that somebody names who may do so
	 * @throws CannotDo if a place may not be read, or holds no project
	 */
	public static List<Used> read(ProjectFolder project, List<Place> places, List<Path> permitted) throws CannotDo {
		Set<Path> real = new LinkedHashSet<>();
		for (Path path : permitted) {
			real.add(real(path, path));
		}
		UsedProjects reader = new UsedProjects(project, real);
		List<Used> used = new ArrayList<>();
		Set<Path> read = new LinkedHashSet<>();
		for (Place place : places) {
			Path folder = reader.permitted(place.location());
			read.add(folder);
			used.add(new Used(place.location(), sources(folder, place)));
		}
		for (Path folder : real) {
			if (read.add(folder)) {
				String name = project.path().relativize(folder).toString().replace('\\', '/');
				used.add(new Used(name, sources(folder, new Place(name, Optional.empty()))));
			}
		}
		return used;
	}

	private Path permitted(String location) throws CannotDo {
		Path relative = relative(location);
		Path folder = real(project.path().resolve(relative), relative);
		boolean isNear = RepositoryFolder.above(project.path()).filter(folder::startsWith).isPresent();
		if (!isNear && !permitted.contains(folder)) {
			throw new CannotDo(Failure.of("uses.outside", location));
		}
		if (folder.startsWith(project.path())) {
			throw new CannotDo(Failure.of("uses.own", location));
		}
		return folder;
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

	private static List<SourceText> sources(Path folder, Place place) throws CannotDo {
		ProjectFolder found = ProjectFolder.find(folder);
		if (!found.path().equals(folder)) {
			throw new CannotDo(Failure.of("project.none", place.location()));
		}
		List<SourceText> sources = place.commit().isPresent() ? found.readRevision(place.commit().get()) : found.read().sources();
		if (sources.isEmpty()) {
			throw new CannotDo(Failure.of("project.none", place.location()));
		}
		return sources;
	}
}
