package org.assay.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.core.Confined.Entry;
import org.assay.core.Confined.Kind;

/**
 * Writes files, all of them or none. Each is written beside its place, down to the disk, and only when all are there do they take their places,
 * each in one step. If that fails half-way, the files that were there before come back.
 */
public final class Outputs {

	private static final String MARK = ".assay-";
	private static final String NEW = ".new";
	private static final String OLD = ".old";

	private final Confined folder;
	private final List<OutputFile> files;
	private final List<String> placed = new ArrayList<>();

	private Outputs(Confined folder, List<OutputFile> files) {
		this.folder = folder;
		this.files = files;
	}

	/**
	 * Write files into a folder, which is made if it is not there.
	 *
	 * @throws CannotDo if one of them cannot be written; then all is as it was before
	 */
	public static void write(Path folder, List<OutputFile> files) throws CannotDo {
		List<Path> made = new ArrayList<>();
		boolean written = false;
		try {
			made.addAll(Confined.makeFolders(folder));
			new Outputs(Confined.to(folder), List.copyOf(files)).write();
			written = true;
		} catch (IOException refused) {
			throw CannotDo.io("folder.unwritable", folder, refused);
		} finally {
			if (!written) {
				Confined.deleteEmpty(made);
			}
		}
	}

	private void write() throws CannotDo {
		try {
			for (OutputFile file : files) {
				prepare(file);
			}
			for (OutputFile file : files) {
				place(file);
			}
			placed.clear();
		} finally {
			undo();
			files.forEach(file -> sweep(file.path()));
		}
	}

	private void prepare(OutputFile file) throws CannotDo {
		try {
			if (folder.isFolder(file.path())) {
				throw new CannotDo(Failure.of("file.isFolder", folder.root().resolve(file.path())));
			}
			sweep(file.path());
			folder.writeNew(beside(file.path(), NEW), file.content());
			if (folder.exists(file.path())) {
				folder.permitLike(beside(file.path(), NEW), file.path());
				folder.keep(file.path(), beside(file.path(), OLD));
			}
		} catch (IOException refused) {
			throw CannotDo.io("file.unwritable", folder.root().resolve(file.path()), refused);
		}
	}

	private void place(OutputFile file) throws CannotDo {
		try {
			folder.replace(beside(file.path(), NEW), file.path());
			placed.add(file.path());
		} catch (IOException refused) {
			throw CannotDo.io("file.unwritable", folder.root().resolve(file.path()), refused);
		}
	}

	/** Bring back what was there before the files that have taken their places. */
	private void undo() {
		for (String path : placed) {
			try {
				if (folder.exists(beside(path, OLD))) {
					folder.replace(beside(path, OLD), path);
				} else {
					folder.deleteIfExists(path);
				}
			} catch (IOException refused) {
				// the failure that made this necessary is on its way to the caller, and the old content stays beside the new
				continue;
			}
		}
	}

	/** Remove what this process, or one that was killed, has left beside a file. */
	private void sweep(String path) {
		int slash = path.lastIndexOf('/') + 1;
		String prefix = "." + path.substring(slash) + MARK;
		try {
			for (Entry entry : folder.entries(slash == 0 ? "" : path.substring(0, slash - 1))) {
				if (entry.kind() == Kind.FILE && entry.name().startsWith(prefix) && isLeftOver(entry.name().substring(prefix.length()))) {
					folder.deleteIfExists(entry.path());
				}
			}
		} catch (IOException refused) {
			// left-overs do no harm: they are hidden, and the next run tries again
			return;
		}
	}

	private static boolean isLeftOver(String rest) {
		String process = rest.replaceFirst("\\.(new|old)$", "");
		boolean ours = process.equals(Long.toString(ProcessHandle.current().pid()));
		return !process.isEmpty() && process.chars().allMatch(Character::isDigit)
				&& (ours || process.length() < 19 && ProcessHandle.of(Long.parseLong(process)).isEmpty());
	}

	private static String beside(String path, String ending) {
		int slash = path.lastIndexOf('/') + 1;
		return path.substring(0, slash) + "." + path.substring(slash) + MARK + ProcessHandle.current().pid() + ending;
	}
}
