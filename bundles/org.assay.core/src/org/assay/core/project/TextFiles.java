package org.assay.core.project;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.dsl.loading.SourceText;

/**
 * Texts that somebody named, whatever projects they belong to.
 *
 * @param folder folder that their paths are relative to
 * @param texts the texts, by path
 */
public record TextFiles(Path folder, List<SourceText> texts) {

	public TextFiles {
		texts = List.copyOf(texts);
	}

	/**
	 * Read a file, or all texts in a folder and below it.
	 *
	 * @throws CannotDo if there is none, or if one cannot be read
	 */
	public static TextFiles read(Path path) throws CannotDo {
		try {
			Path real = Confined.realPath(path);
			if (Confined.isFolder(real)) {
				return folder(Confined.to(real));
			}
			if (!ProjectScan.isTextName(path.getFileName().toString())) {
				throw new CannotDo(Failure.of("path.noText", path));
			}
			Confined parent = Confined.to(real.getParent());
			return new TextFiles(parent.root(), List.of(new ProjectScan(parent, true).read(real.getFileName().toString())));
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", path));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", path, refused);
		}
	}

	private static TextFiles folder(Confined folder) throws CannotDo {
		List<SourceText> texts = new ProjectScan(folder, true).run().sources();
		if (texts.isEmpty()) {
			throw new CannotDo(Failure.of("project.none", folder.root()));
		}
		return new TextFiles(folder.root(), texts);
	}

	/** Read the texts of the project of a folder. */
	public static TextFiles ofProject(ProjectFolder project) throws CannotDo {
		return new TextFiles(project.path(), project.read().sources());
	}

	/** Return the folder of the project that a folder or a file belongs to; where none can be found, its own folder. */
	public static Path projectOf(Path path) throws CannotDo {
		try {
			return ProjectFolder.find(path).path();
		} catch (CannotDo unreadable) {
			return read(path).folder();
		}
	}

	/** Return those that have not been seen yet; they count as seen from then on.
	 * @param seen absolute paths */
	public TextFiles without(Set<Path> seen) {
		return new TextFiles(folder, texts.stream().filter(text -> seen.add(folder.resolve(text.path()))).toList());
	}
}
