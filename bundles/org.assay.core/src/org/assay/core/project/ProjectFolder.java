package org.assay.core.project;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.evidence.DocumentFiles;
import org.assay.core.files.Confined;
import org.assay.dsl.loading.SourceText;

/**
 * The folder of a project: the nearest one upwards with a file that has a project block. Texts without such a block anywhere above them are
 * a project as well, that of the folder where the search began.
 */
public final class ProjectFolder {

	private final Confined folder;
	private final Optional<Path> named;

	private ProjectFolder(Confined folder, Optional<Path> named) {
		this.folder = folder;
		this.named = named;
	}

	/**
	 * Find the project of a folder or of a file.
	 *
	 * @param start folder, or file in a folder; where the search upwards begins
	 * @throws CannotDo if there is no such folder or file, or the file is no text of the language
	 */
	public static ProjectFolder find(Path start) throws CannotDo {
		try {
			Path real = Confined.realPath(start);
			if (Confined.isFolder(real)) {
				return new ProjectFolder(above(real), Optional.empty());
			}
			if (!ProjectScan.isTextName(start.getFileName().toString())) {
				throw new CannotDo(Failure.of("path.noText", start));
			}
			return new ProjectFolder(above(real.getParent()), Optional.of(real));
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", start));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", start, refused);
		}
	}

	private static Confined above(Path start) throws IOException {
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			Confined here = Confined.to(folder);
			if (ProjectScan.hasProjectBlock(here)) {
				return here;
			}
			if (folder.getFileName() != null && ProjectScan.isLeftOut(folder.getFileName().toString())) {
				// what lies in such a folder is no part of a project above it
				break;
			}
		}
		return Confined.to(start);
	}

	/** Return the same place as it is now, wherever its name leads: a folder that was deleted and made again is another one. */
	ProjectFolder again() throws CannotDo {
		try {
			return new ProjectFolder(Confined.to(path()), named);
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("project.gone", path()));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", path(), refused);
		}
	}

	/** Return whether the folder is still at its place; one that was moved away is not, nor is one that another has taken the place of. */
	boolean isThere() {
		return folder.isThere();
	}

	/** Return the path of the folder, absolute and without links. */
	public Path path() {
		return folder.root();
	}

	/**
	 * Read the texts of the project.
	 *
	 * @throws CannotDo if there is none, if one cannot be read or is too large, or if there are too many
	 */
	public ProjectFiles read() throws CannotDo {
		ProjectScan scan = new ProjectScan(folder, false);
		ProjectFiles files = scan.run();
		if (files.sources().isEmpty() && !scan.nested().isEmpty()) {
			throw new CannotDo(Failure.of("project.nested", path(), String.join(", ", scan.nested())));
		}
		if (files.sources().isEmpty()) {
			throw new CannotDo(Failure.of("project.none", path()));
		}
		Optional<String> relative = named.map(file -> path().relativize(file).toString().replace('\\', '/'));
		if (relative.isPresent() && files.sources().stream().noneMatch(text -> text.path().equals(relative.get()))) {
			throw new CannotDo(Failure.of("path.elsewhere", named.get(), path()));
		}
		return files;
	}

	/** Return the path of a file or folder that somebody has named, absolute and without links.
	 * @throws CannotDo if there is none */
	public static Path realPath(Path path) throws CannotDo {
		try {
			return Confined.realPath(path);
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", path));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", path, refused);
		}
	}

	/** Return the folders below, nearest first by path, that have a project of their own; what cannot be read has none.
	 * @param most how many at most */
	public List<ProjectFolder> below(int most) {
		ProjectScan scan = new ProjectScan(folder, false);
		try {
			scan.run();
		} catch (CannotDo refused) {
			return List.of();
		}
		return scan.nested().stream().limit(most).map(path -> folder.root().resolve(path)).map(ProjectFolder::at).flatMap(Optional::stream).toList();
	}

	private static Optional<ProjectFolder> at(Path path) {
		try {
			return Optional.of(find(path));
		} catch (CannotDo gone) {
			return Optional.empty();
		}
	}

	/** Return the files and folders in a folder of the project, by name, links and hidden ones left out; none if it cannot be read.
	 * @param path path relative to the project, with forward slashes; empty for the project's own folder */
	public List<Confined.Entry> entries(String path) {
		try {
			return folder.entries(path).stream().filter(entry -> entry.kind() == Confined.Kind.FILE || entry.kind() == Confined.Kind.FOLDER)
					.filter(entry -> !ProjectScan.isLeftOut(entry.name())).toList();
		} catch (IOException refused) {
			return List.of();
		}
	}

	/** Read one text of the project again.
	 * @param path path of the file, relative to the folder, with forward slashes
	 * @return its bytes; empty if there is no such file, or if it is no text of the project */
	public Optional<byte[]> text(String path) {
		if (!isText(path)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ProjectScan(folder, false).read(path).content());
		} catch (CannotDo gone) {
			return Optional.empty();
		}
	}

	/** Return whether a file of this path would be a text of the project, unless a folder on the way has a project of its own.
	 * @param path path relative to the folder, with forward slashes */
	public static boolean isText(String path) {
		List<String> parts = List.of(path.split("/"));
		return ProjectScan.isTextName(parts.getLast()) && parts.subList(0, parts.size() - 1).stream().noneMatch(ProjectScan::isLeftOut);
	}

	/** Return whether there is a project: a folder upwards of where the search began has a project block. */
	public boolean hasProjectBlock() {
		return ProjectScan.hasProjectBlock(folder);
	}

	/** Return what opens the projects that texts of the project name. */
	public UsedProjects used() {
		return UsedProjects.of(this);
	}

	/** Return whether there is a folder at a path. */
	public static boolean isFolder(Path path) {
		try {
			return Confined.isFolder(Confined.realPath(path));
		} catch (IOException none) {
			return false;
		}
	}

	/** Return what opens the documents that texts of the project name. */
	public DocumentFiles documents() {
		return folder::read;
	}

	/**
	 * Read the texts of the project as they were in a revision of its Git repository.
	 *
	 * @return the texts by path; none if the revision does not have the project
	 * @throws CannotDo if there is no repository or no such revision, if it is not completely there, or if a text is too large
	 */
	public List<SourceText> readRevision(String revision) throws CannotDo {
		return RevisionFiles.read(this, revision);
	}

	/** Return what opens the documents of the project as they were in a revision of its Git repository. */
	public DocumentFiles documents(String revision) {
		return (path, limit) -> RevisionFiles.document(this, revision, path, limit);
	}

	/**
	 * Read the texts of the project, and take another text for one of them.
	 *
	 * @throws CannotDo if one cannot be read or is too large, if there are too many, or if the text would be no part of the project
	 */
	public ProjectFiles read(Overlay overlay) throws CannotDo {
		return overlay.over(path(), new ProjectScan(folder, false).run());
	}
}
