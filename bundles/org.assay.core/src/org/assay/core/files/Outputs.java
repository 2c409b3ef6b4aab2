package org.assay.core.files;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.core.CannotDo;

/**
 * Writes files, all of them or none. Everything is written beside its place, down to the disk, and only when all is there does it take its
 * place. A folder that is not there appears with all its files in one step. Files in a folder that is there take their places one after
 * the other, in the order given; if that fails, those that were there before come back, and if the process is killed in between, a journal
 * in the folder tells the next run to bring them back.
 */
public final class Outputs {

	private Outputs() {
	}

	/**
	 * Write files into a folder, which is made if it is not there. Files that are there are replaced, what else the folder holds stays.
	 *
	 * @throws CannotDo if one of them cannot be written; then all is as it was before
	 */
	public static void write(Path folder, List<OutputFile> files) throws CannotDo {
		write(List.of(writing(folder, named(folder, files), false)));
	}

	/**
	 * Write files into a folder, which is made if it is not there.
	 *
	 * @throws CannotDo if one of them is there already or cannot be written; then all is as it was before
	 */
	public static void writeNew(Path folder, List<OutputFile> files) throws CannotDo {
		write(List.of(writing(folder, named(folder, files), true)));
	}

	/**
	 * Write files into several folders, all or none.
	 *
	 * @param files files for each folder
	 * @throws CannotDo if one of them cannot be written; then all is as it was before
	 */
	public static void writeAll(Map<Path, List<OutputFile>> files) throws CannotDo {
		List<Writing> all = new ArrayList<>();
		for (Map.Entry<Path, List<OutputFile>> folder : files.entrySet()) {
			all.add(writing(folder.getKey(), folder.getValue(), false));
		}
		write(all);
	}

	/**
	 * Write one file that somebody has named, with whatever name the system allows.
	 *
	 * @throws CannotDo if it cannot be written; then all is as it was before
	 */
	public static void writeFile(Path file, byte[] content) throws CannotDo {
		OutputFile output = new OutputFile(file.getFileName().toString(), content);
		write(List.of(writing(file.toAbsolutePath().getParent(), List.of(output), false)));
	}

	/**
	 * Write one file that somebody has named, with whatever name the system allows.
	 *
	 * @throws CannotDo if it is there already or cannot be written; then all is as it was before
	 */
	public static void writeNewFile(Path file, byte[] content) throws CannotDo {
		OutputFile output = new OutputFile(file.getFileName().toString(), content);
		write(List.of(writing(file.toAbsolutePath().getParent(), List.of(output), true)));
	}

	/** Return whether something has a name already, be it a file or not. */
	public static boolean isTaken(Path file) {
		return Confined.isTaken(file);
	}

	private static List<OutputFile> named(Path folder, List<OutputFile> files) throws CannotDo {
		for (OutputFile file : files) {
			try {
				Confined.require(file.path());
			} catch (IOException refused) {
				throw CannotDo.io("file.unwritable", folder + "/" + file.path(), refused);
			}
		}
		return files;
	}

	private static Writing writing(Path folder, List<OutputFile> files, boolean onlyNew) throws CannotDo {
		Path wanted = folder.toAbsolutePath().normalize();
		Path nearest = Confined.nearest(wanted);
		try {
			if (!Confined.isFolder(nearest)) {
				throw new NotDirectoryException(nearest.toString());
			}
			Confined confined = Confined.to(nearest);
			return nearest.equals(wanted) ? new Replacement(confined, List.copyOf(files), onlyNew)
					: new NewFolder(confined, nearest, wanted, List.copyOf(files));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unwritable", folder, refused);
		}
	}

	/**
	 * Bring back what was in a folder before a run that was killed while it placed files there. Every writing begins with this; who reads
	 * before it writes begins with it as well.
	 *
	 * @throws CannotDo if it cannot be brought back
	 */
	public static void recover(Path folder) throws CannotDo {
		try {
			Healing.heal(Confined.to(folder));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unwritable", folder, refused);
		}
	}

	/** Return whether no run, dead or alive, has begun to place files in a folder without having come to an end. */
	public static boolean isComplete(Confined folder) throws IOException {
		return OpenJournal.isHealthy(folder);
	}

	/** Take all steps of all writings, or undo them. */
	static void write(List<Writing> all) throws CannotDo {
		List<Writing> begun = new ArrayList<>();
		boolean placed = false;
		try {
			for (Writing writing : all) {
				begun.add(writing);
				writing.prepare();
			}
			for (Writing writing : all) {
				writing.place();
			}
			for (Writing writing : all) {
				writing.commit();
			}
			placed = true;
		} finally {
			begun.reversed().forEach(placed ? Writing::finish : Writing::undo);
		}
	}
}
