package org.assay.cli;

import java.nio.file.Path;

/** Paths as people can use them from where they are: relative to the current folder where project and folder lie on one line, else absolute. */
final class ShownPaths {

	private final String prefix;

	/**
	 * @param project folder of the project, absolute and without links
	 * @param current current folder
	 */
	ShownPaths(Path project, Path current) {
		Path here = real(current);
		boolean near = project.startsWith(here) || here.startsWith(project);
		String folder = (near ? here.relativize(project) : project).toString().replace('\\', '/');
		this.prefix = folder.isEmpty() ? "" : folder.endsWith("/") ? folder : folder + "/";
	}

	/** Return the path of a file of the project. */
	String of(String file) {
		return Legible.line(prefix + file);
	}

	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (java.io.IOException gone) {
			return folder;
		}
	}
}
