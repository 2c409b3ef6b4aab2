package org.assay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.loading.SourceText;

/**
 * Paths as people can use them from where they are: relative to the current folder where project and folder lie on one line, else
 * absolute. Paths of the library stay as they are.
 */
final class ShownPaths {

	private final Path project;
	private final Path current;
	private final Set<String> files;

	/**
	 * @param project folder of the project, absolute and without links
	 * @param texts the texts in it
	 * @param current current folder
	 */
	ShownPaths(Path project, List<SourceText> texts, Path current) {
		this.project = project;
		this.current = real(current);
		this.files = texts.stream().map(SourceText::path).collect(Collectors.toUnmodifiableSet());
	}

	/** Return the path of a file of the project or of the library. */
	String of(String file) {
		if (!files.contains(file)) {
			return Legible.line(file.startsWith("../") ? beside(file) : file);
		}
		boolean near = project.startsWith(current) || current.startsWith(project);
		Path path = project.resolve(file);
		return Legible.line((near ? current.relativize(path) : path).toString().replace('\\', '/'));
	}

	/** Return the path of a file of another project, which is given relative to the folder of this one. */
	private String beside(String file) {
		Path path = project.resolve(file).normalize();
		return path.startsWith(current) ? current.relativize(path).toString().replace('\\', '/') : file;
	}

	static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException gone) {
			return folder;
		}
	}
}
