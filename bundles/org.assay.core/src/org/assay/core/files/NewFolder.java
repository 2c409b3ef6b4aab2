package org.assay.core.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.core.CannotDo;

/** Writes files into a folder that is not there: it is put together beside its place, and gets its name in one step. */
final class NewFolder implements Writing {

	private final Confined above;
	private final Path folder;
	private final String name;
	private final List<OutputFile> files;
	private OpenJournal journal;
	private boolean placed;

	/**
	 * @param above folder that is there
	 * @param nearest its path as it was asked for
	 * @param folder folder below it that is not there; those in between are missing as well
	 */
	NewFolder(Confined above, Path nearest, Path folder, List<OutputFile> files) {
		this.above = above;
		this.folder = folder;
		Path missing = nearest.relativize(folder);
		this.name = missing.getName(0).toString();
		String below = missing.getNameCount() == 1 ? "" : missing.subpath(1, missing.getNameCount()).toString().replace('\\', '/') + "/";
		this.files = files.stream().map(file -> file.below(below)).toList();
	}

	@Override
	public void prepare() throws CannotDo {
		try {
			Healing.heal(above);
			journal = OpenJournal.begin(above, run -> new Journal(run, Optional.of(name), List.of(), List.of()));
			Set<String> folders = new TreeSet<>();
			make(staged(), folders);
			for (OutputFile file : files) {
				String path = staged() + "/" + file.path();
				make(Replacement.parentOf(path), folders);
				above.writeNew(path, file.content(), file.access());
			}
			for (String path : folders) {
				above.sync(path);
			}
		} catch (IOException refused) {
			throw unwritable(refused);
		}
	}

	private void make(String path, Set<String> made) throws IOException {
		if (path.isEmpty() || made.contains(path)) {
			return;
		}
		make(Replacement.parentOf(path), made);
		above.makeFolder(path);
		made.add(path);
	}

	@Override
	public void place() throws CannotDo {
		try {
			if (above.exists(name)) {
				throw new PathRefused(name, PathRefused.Why.EXISTS);
			}
			above.move(staged(), name);
			placed = true;
			above.sync("");
		} catch (IOException refused) {
			throw unwritable(refused);
		}
	}

	/** The folder has its name, which says enough. */
	@Override
	public void commit() {
		assert placed;
	}

	@Override
	public void finish() {
		journal.finish();
	}

	@Override
	public void undo() {
		if (journal == null) {
			return;
		}
		if (unplace() && Healing.deleteTree(above, staged())) {
			journal.finish();
		} else {
			journal.leave();
		}
	}

	private boolean unplace() {
		try {
			if (placed) {
				above.move(name, staged());
			}
			return true;
		} catch (IOException refused) {
			return false;
		}
	}

	private String staged() {
		return journal.journal().fresh(name);
	}

	private CannotDo unwritable(IOException refused) {
		return CannotDo.io("folder.unwritable", folder, refused);
	}
}
