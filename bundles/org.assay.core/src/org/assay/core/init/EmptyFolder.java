package org.assay.core.init;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.core.files.Confined.Entry;

/** A folder for a new project. */
public final class EmptyFolder {

	private static final String REPOSITORY = ".git";

	private EmptyFolder() {
	}

	/**
	 * Make sure that a folder is not there yet, or holds nothing but a repository that has no files yet.
	 *
	 * @throws CannotDo if it holds anything else, or cannot be read
	 */
	public static void require(Path folder) throws CannotDo {
		try {
			Optional<Entry> other = Confined.to(folder).entries("").stream().filter(entry -> !entry.name().equals(REPOSITORY)).findFirst();
			if (other.isPresent()) {
				throw new CannotDo(Failure.of("init.notEmpty", folder, other.get().name()));
			}
		} catch (NoSuchFileException missing) {
			// what is not there is empty
			return;
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", folder, refused);
		}
	}
}
