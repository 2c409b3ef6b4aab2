package org.assay.core.project;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.dsl.loading.SourceText;

/**
 * A text that stands for a file of a project without being written to it, such as the unsaved one in an editor. The file may exist or
 * not, its folder has to.
 */
public final class Overlay {

	private final Path file;
	private final byte[] content;

	private Overlay(Path file, byte[] content) {
		this.file = file;
		this.content = content;
	}

	/** Return how many bytes of a stream have to be read at most to know that a text is too large. */
	public static int most() {
		return ProjectScan.MOST_BYTES + 1;
	}

	/**
	 * Take a text for a file.
	 *
	 * @param file path of the file
	 * @param content all bytes of the text, or at least {@link #most()} of them
	 * @throws CannotDo if the path can be no text of a project, or if the text is larger than a file may be
	 */
	public static Overlay of(Path file, byte[] content) throws CannotDo {
		if (file.getFileName() == null || !ProjectScan.isTextName(file.getFileName().toString())) {
			throw new CannotDo(Failure.of("path.noText", file));
		}
		if (content.length > ProjectScan.MOST_BYTES) {
			throw new CannotDo(Failure.of("file.tooLarge", file, ProjectScan.MOST_BYTES >> 20));
		}
		try {
			Path absolute = file.toAbsolutePath().normalize();
			return new Overlay(Confined.realPath(absolute.getParent()).resolve(absolute.getFileName()), content);
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", file.toAbsolutePath().normalize().getParent()));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", file, refused);
		}
	}

	/** Find the project that the file belongs to, or would. */
	public ProjectFolder project() throws CannotDo {
		return ProjectFolder.find(file.getParent());
	}

	/** Return the text alone, under the name of its file. */
	public TextFiles alone() {
		return new TextFiles(file.getParent(), List.of(new SourceText(file.getFileName().toString(), content)));
	}

	/**
	 * Return the files of a project with this text in the place of the file, or added to them.
	 *
	 * @param root folder of the project
	 * @throws CannotDo if the file would be no part of the project
	 */
	ProjectFiles over(Path root, ProjectFiles files) throws CannotDo {
		if (!file.startsWith(root) || isLeftOut(root.relativize(file).getParent())) {
			throw new CannotDo(Failure.of("path.elsewhere", file, root));
		}
		String path = root.relativize(file).toString().replace('\\', '/');
		List<SourceText> sources = new ArrayList<>(files.sources());
		sources.removeIf(source -> source.path().equals(path));
		sources.add(new SourceText(path, content));
		sources.sort(Comparator.comparing(SourceText::path));
		return new ProjectFiles(sources, files.links());
	}

	private static boolean isLeftOut(Path folders) {
		if (folders != null) {
			for (Path folder : folders) {
				if (ProjectScan.isLeftOut(folder.toString())) {
					return true;
				}
			}
		}
		return false;
	}
}
