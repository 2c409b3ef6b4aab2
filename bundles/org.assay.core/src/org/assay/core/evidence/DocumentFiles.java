package org.assay.core.evidence;

import java.io.IOException;

/** Opens the files that texts of a project name. */
@FunctionalInterface
public interface DocumentFiles {

	/**
	 * Read a file.
	 *
	 * @param path path as the text states it, from the folder of the project
	 * @param limit most bytes it may have
	 * @return one byte more than the limit if the file is longer
	 * @throws IOException if it is no ordinary file of the project, or cannot be read
	 */
	byte[] read(String path, int limit) throws IOException;
}
