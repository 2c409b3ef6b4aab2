package org.assay.core;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.io.IOException;

/** Says that a use case could not be carried out, and why; nothing has been changed then. */
public final class CannotDo extends Exception {

	private static final long serialVersionUID = 1;

	private final transient Failure failure;

	/** @param failure why */
	public CannotDo(Failure failure) {
		super(failure.message("en"));
		this.failure = failure;
	}

	CannotDo(Failure failure, IOException cause) {
		super(failure.message("en"), cause);
		this.failure = failure;
	}

	/** Make the exception for a file or folder that the system refuses to read or write.
	 * @param key key of a message whose first argument is the path and whose second is the reason */
	public static CannotDo io(String key, Object path, IOException cause) {
		return new CannotDo(Failure.of(key, path, reason(cause)), cause);
	}

	/** Return why. */
	public Failure failure() {
		return failure;
	}

	private static Object reason(IOException cause) {
		return switch (cause) {
			case Reasoned reasoned -> reasoned.failure();
			case AccessDeniedException denied -> Failure.of("reason.denied");
			case NoSuchFileException missing -> Failure.of("reason.missing");
			case NotDirectoryException noFolder -> Failure.of("reason.noFolder");
			case FileAlreadyExistsException exists -> Failure.of("reason.exists");
			case DirectoryNotEmptyException full -> Failure.of("reason.exists");
			case FileSystemLoopException loop -> Failure.of("reason.link");
			case CharacterCodingException coding -> Failure.of("reason.coding");
			case FileSystemException other when other.getReason() != null -> other.getReason();
			default -> String.valueOf(cause.getMessage());
		};
	}
}
