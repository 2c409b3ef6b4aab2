package org.assay.core.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of the repository that a project lies in. Nothing in it is read; only whether it is one is asked. */
public final class RepositoryFolder {

	/** A folder, or in further work trees and submodules a file. */
	private static final String MARK = ".git";

	private RepositoryFolder() {
	}

	/** Return the nearest folder upwards that Git keeps a repository in, the given one included; empty if there is none.
	 * @param start absolute path without links */
	public static Optional<Path> above(Path start) {
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			if (isRepository(folder)) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	private static boolean isRepository(Path folder) {
		try {
			return Confined.to(folder).exists(MARK);
		} catch (IOException refused) {
			return false;
		}
	}
}
