package org.assay.lsp.completion;

import java.util.Objects;

/**
 * A file or a folder of the project that a path can name.
 *
 * @param name its name in its folder
 * @param folder whether it is a folder
 */
public record FolderEntry(String name, boolean folder) {

	public FolderEntry {
		Objects.requireNonNull(name);
	}
}
