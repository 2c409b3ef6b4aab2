package org.assay.core.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assay.core.files.Confined.Entry;
import org.assay.core.files.Confined.Kind;
import org.assay.core.files.Journal.Change;

/**
 * Brings back what was there before a run that was killed, or that failed. A file is touched only if it holds what the run has placed, so
 * what somebody wrote since then stays.
 */
final class Healing {

	private Healing() {
	}

	/** Heal what dead runs have left in a folder. */
	static void heal(Confined folder) throws IOException {
		for (OpenJournal dead : OpenJournal.ofTheDead(folder)) {
			Journal journal = dead.journal();
			boolean healed = dead.isCommitted() || isComplete(folder, journal) ? clean(folder, journal) : undo(folder, journal);
			if (healed) {
				dead.finish();
			} else {
				dead.leave();
			}
		}
	}

	/** Return whether a run that nobody finished had placed everything. */
	private static boolean isComplete(Confined folder, Journal journal) {
		try {
			if (journal.staged().isPresent()) {
				return folder.kind(journal.fresh(journal.staged().get())).isEmpty();
			}
			for (Change change : journal.changes()) {
				if (!digest(folder, change.path()).equals(Optional.of(change.after()))) {
					return false;
				}
			}
			return true;
		} catch (IOException unknown) {
			return false;
		}
	}

	/** Bring back what was there; return false if something could not be brought back yet. */
	static boolean undo(Confined folder, Journal journal) {
		boolean done = true;
		for (Change change : journal.changes().reversed()) {
			try {
				undo(folder, journal, change);
			} catch (IOException refused) {
				done = false;
			}
		}
		return clean(folder, journal, done) && done && deleteEmpty(folder, journal.made());
	}

	private static void undo(Confined folder, Journal journal, Change change) throws IOException {
		boolean placed = digest(folder, change.path()).equals(Optional.of(change.after()));
		if (!placed) {
			return;
		}
		if (change.before().isEmpty()) {
			folder.deleteFileIfExists(change.path());
		} else if (digest(folder, journal.kept(change.path())).equals(change.before())) {
			folder.move(journal.kept(change.path()), change.path());
		}
	}

	/** Delete what a run has left beside its files. */
	static boolean clean(Confined folder, Journal journal) {
		return clean(folder, journal, true);
	}

	private static boolean clean(Confined folder, Journal journal, boolean keptToo) {
		boolean done = true;
		for (Change change : journal.changes()) {
			done &= delete(folder, journal.fresh(change.path()));
			done &= !keptToo || delete(folder, journal.kept(change.path()));
		}
		return done & journal.staged().map(staged -> deleteTree(folder, journal.fresh(staged))).orElse(true);
	}

	private static boolean delete(Confined folder, String file) {
		try {
			if (folder.kind(file).isPresent()) {
				folder.deleteFileIfExists(file);
			}
			return true;
		} catch (IOException refused) {
			return false;
		}
	}

	/** Folders that somebody has put something into stay. */
	private static boolean deleteEmpty(Confined folder, List<String> folders) {
		for (String path : folders.reversed()) {
			try {
				if (folder.kind(path).isPresent() && folder.entries(path).isEmpty()) {
					folder.deleteFolder(path);
				}
			} catch (IOException refused) {
				return false;
			}
		}
		return true;
	}

	/** Delete a folder with all below it; links go, what they lead to stays. */
	static boolean deleteTree(Confined folder, String path) {
		try {
			if (folder.kind(path).isEmpty()) {
				return true;
			}
			for (Entry entry : folder.entries(path)) {
				if (entry.kind() == Kind.FOLDER) {
					deleteTree(folder, entry.path());
				} else {
					folder.deleteFileIfExists(entry.path());
				}
			}
			folder.deleteFolder(path);
			return true;
		} catch (IOException refused) {
			return false;
		}
	}

	private static Optional<String> digest(Confined folder, String path) throws IOException {
		return folder.kind(path).equals(Optional.of(Kind.FILE)) ? Optional.of(folder.sha256(path)) : Optional.empty();
	}
}
