package org.assay.core.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined.Kind;
import org.assay.core.files.Journal.Change;

/** Writes files into a folder that is there; what else it holds stays. */
final class Replacement implements Writing {

	private final Confined folder;
	private final List<OutputFile> files;
	private final boolean onlyNew;
	private OpenJournal journal;

	/** @param onlyNew whether a file that is there already is a failure */
	Replacement(Confined folder, List<OutputFile> files, boolean onlyNew) {
		this.folder = folder;
		this.files = files;
		this.onlyNew = onlyNew;
	}

	@Override
	public void prepare() throws CannotDo {
		try {
			Healing.heal(folder);
			List<Change> changes = changes();
			List<String> made = missingFolders();
			journal = OpenJournal.begin(folder, run -> new Journal(run, Optional.empty(), made, changes));
			for (String path : made) {
				folder.makeFolder(path);
			}
		} catch (IOException refused) {
			throw CannotDo.io("folder.unwritable", folder.root(), refused);
		}
		for (OutputFile file : files) {
			prepare(file);
		}
		sync(parents());
	}

	private List<Change> changes() throws CannotDo {
		List<Change> changes = new ArrayList<>();
		for (OutputFile file : files) {
			try {
				changes.add(new Change(file.path(), Sha256.of(file.content()), before(file)));
			} catch (IOException refused) {
				throw unwritable(file.path(), refused);
			}
		}
		return changes;
	}

	/** Return the digest of what is there. Whatever is no ordinary file, such as a device, stays. */
	private Optional<String> before(OutputFile file) throws IOException, CannotDo {
		Optional<Kind> kind = folder.kind(file.path());
		Optional<String> before = kind.isEmpty() ? Optional.empty() : Optional.of(folder.sha256(file.path()));
		if (onlyNew && kind.isPresent()) {
			throw new PathRefused(file.path(), PathRefused.Why.EXISTS);
		}
		if (file.before().isPresent() && !file.before().map(Sha256::of).equals(before)) {
			throw new CannotDo(Failure.of("file.changed", folder.shown(file.path())));
		}
		return before;
	}

	private List<String> missingFolders() throws IOException {
		Set<String> missing = new LinkedHashSet<>();
		for (String parent : parents()) {
			for (int slash = parent.indexOf('/'); !parent.isEmpty(); slash = parent.indexOf('/', slash + 1)) {
				String path = slash < 0 ? parent : parent.substring(0, slash);
				if (folder.kind(path).isEmpty()) {
					missing.add(path);
				}
				if (slash < 0) {
					break;
				}
			}
		}
		return List.copyOf(missing);
	}

	private Collection<String> parents() {
		Set<String> parents = new TreeSet<>();
		files.forEach(file -> parents.add(parentOf(file.path())));
		return parents;
	}

	static String parentOf(String path) {
		return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
	}

	private void prepare(OutputFile file) throws CannotDo {
		String fresh = journal.journal().fresh(file.path());
		try {
			folder.writeNew(fresh, file.content(), file.access());
			if (folder.kind(file.path()).isPresent()) {
				folder.permitLike(fresh, file.path());
				folder.copy(file.path(), journal.journal().kept(file.path()));
				folder.permitLike(journal.journal().kept(file.path()), file.path());
			}
		} catch (IOException refused) {
			throw unwritable(file.path(), refused);
		}
	}

	@Override
	public void place() throws CannotDo {
		for (OutputFile file : files) {
			try {
				if (onlyNew && folder.exists(file.path())) {
					throw new PathRefused(file.path(), PathRefused.Why.EXISTS);
				}
				folder.move(journal.journal().fresh(file.path()), file.path());
			} catch (IOException refused) {
				throw unwritable(file.path(), refused);
			}
		}
		sync(parents());
	}

	private void sync(Collection<String> folders) throws CannotDo {
		Set<String> all = new TreeSet<>(folders);
		all.add("");
		for (String path : all) {
			try {
				folder.sync(path);
			} catch (IOException refused) {
				throw CannotDo.io("folder.unwritable", folder.shown(path), refused);
			}
		}
	}

	@Override
	public void commit() throws CannotDo {
		try {
			journal.commit();
		} catch (IOException refused) {
			throw CannotDo.io("folder.unwritable", folder.root(), refused);
		}
	}

	@Override
	public void finish() {
		if (Healing.clean(folder, journal.journal())) {
			journal.finish();
		} else {
			journal.leave();
		}
	}

	@Override
	public void undo() {
		if (journal == null) {
			return;
		}
		if (Healing.undo(folder, journal.journal())) {
			journal.finish();
		} else {
			journal.leave();
		}
	}

	private CannotDo unwritable(String path, IOException refused) {
		boolean isFolder = refused instanceof PathRefused reason && reason.is(PathRefused.Why.FOLDER);
		return isFolder ? new CannotDo(Failure.of("file.isFolder", folder.shown(path)))
				: CannotDo.io("file.unwritable", folder.shown(path), refused);
	}
}
