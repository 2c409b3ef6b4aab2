package org.assay.core.files;

import java.util.Objects;
import java.util.Optional;

/**
 * A file to be written.
 *
 * @param path path relative to the folder it is written to, with forward slashes
 * @param content all of its bytes
 * @param before what the file has to hold until then, so that nothing is lost that somebody wrote meanwhile; empty if it does not matter
 * @param access who may do what with the file if it is new; one that is replaced keeps its permissions
 */
public record OutputFile(String path, byte[] content, Optional<byte[]> before, Access access) {

	public OutputFile {
		Objects.requireNonNull(path);
		Objects.requireNonNull(content);
		Objects.requireNonNull(before);
		Objects.requireNonNull(access);
	}

	/** Who may do what with a file, where the system has permissions. */
	public enum Access {
		/** As the system gives it. */
		USUAL,
		/** Only the owner reads and writes. */
		SECRET,
		/** Everybody may run it. */
		PROGRAM
	}

	/** Make a file that replaces whatever is there. */
	public OutputFile(String path, byte[] content) {
		this(path, content, Optional.empty(), Access.USUAL);
	}

	/** Return the same file with another access. */
	public OutputFile with(Access other) {
		return new OutputFile(path, content, before, other);
	}

	/** Return the same file, to be written only if what is there holds these bytes. */
	public OutputFile insteadOf(byte[] bytes) {
		return new OutputFile(path, content, Optional.of(bytes), access);
	}

	/** Return the same file below a folder.
	 * @param prefix path of the folder with a slash at its end; empty for none */
	public OutputFile below(String prefix) {
		return new OutputFile(prefix + path, content, before, access);
	}
}
