package org.assay.core.files;

import java.nio.file.FileSystemException;
import java.util.Locale;
import org.assay.analysis.ProjectPath.Problem;
import org.assay.core.Failure;
import org.assay.core.Reasoned;

/** Says that a path is not opened, although the system might have opened it. */
public final class PathRefused extends FileSystemException implements Reasoned {

	private static final long serialVersionUID = 1;

	private final String key;

	/** Why a path is not opened. */
	public enum Why {
		/** A symbolic link, or a folder that is reached through one. */
		LINK,
		/** Neither a file nor a folder, or not the one of them that is needed. */
		NO_FILE,
		/** A folder where a file is needed. */
		FOLDER,
		/** Something else has taken its place while it was opened. */
		SWAPPED,
		/** Something has the name already. */
		EXISTS
	}

	PathRefused(String path, Why why) {
		super(path, null, why.name());
		this.key = "reason." + why.name().toLowerCase(Locale.ROOT);
	}

	PathRefused(String path, Problem problem) {
		super(path, null, problem.name());
		this.key = "reason.path." + problem.word();
	}

	/** Return whether that is the reason. */
	public boolean is(Why why) {
		return getReason().equals(why.name());
	}

	@Override
	public Failure failure() {
		return Failure.of(key);
	}
}
