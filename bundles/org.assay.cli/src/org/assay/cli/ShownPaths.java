package org.assay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.loading.SourceText;

/**
 * Paths as people can use them from where they are: relative to the current folder where project and folder lie on one line, else absolute. Paths
 * of the library stay as they are.
 */
final class ShownPaths {

	private final String prefix;
	private final Set<String> files;

	/**
	 * @param project folder of the project, absolute and without links
	 * @param texts the texts in it
	 * @param current current folder
	 */
	ShownPaths(Path project, List<SourceText> texts, Path current) {
		Path here = real(current);
		boolean near = project.startsWith(here) || here.startsWith(project);
		String folder = (near ? here.relativize(project) : project).toString().replace('\\', '/');
		this.files = texts.stream().map(SourceText::path).collect(Collectors.toUnmodifiableSet());
		this.prefix = folder.isEmpty() ? "" : folder.endsWith("/") ? folder : folder + "/";
	}

	/** Return the path of a file of the project or of the library. */
	String of(String file) {
		return Legible.line(files.contains(file) ? prefix + file : file);
	}

	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException gone) {
			return folder;
		}
	}
}
