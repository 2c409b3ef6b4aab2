package org.assay.core;

import java.util.Objects;

/**
 * A file to be written.
 *
 * @param path path relative to the folder it is written to, with forward slashes
 * @param content all of its bytes
 */
public record OutputFile(String path, byte[] content) {

	public OutputFile {
		Objects.requireNonNull(path);
		Objects.requireNonNull(content);
	}
}
