package org.assay.core.git;

import org.eclipse.jgit.lib.ObjectId;

/**
 * What stands in a folder of a revision.
 *
 * @param path path relative to the folder that was asked for, with forward slashes
 * @param name last name of the path
 * @param kind whether it is a folder or a file
 * @param id its object: two files with one id are the same, byte for byte
 */
public record GitEntry(String path, String name, Kind kind, ObjectId id) {

	/** What an entry is; symbolic links and submodules are something else, and are not read. */
	public enum Kind {
		FOLDER, FILE, OTHER
	}
}
