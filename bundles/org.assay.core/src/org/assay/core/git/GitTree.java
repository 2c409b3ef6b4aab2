package org.assay.core.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.core.git.GitRefusal.Reason;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A folder as it was in a revision. Files are as they were committed; filters and line endings of the work tree have no part in it. */
public final class GitTree {

	private final Repository repository;
	private final Path workTree;
	private final String revision;
	private final Optional<ObjectId> folder;

	private GitTree(Repository repository, Path workTree, String revision, Optional<ObjectId> folder) {
		this.repository = repository;
		this.workTree = workTree;
		this.revision = revision;
		this.folder = folder;
	}

	static GitTree of(Repository repository, Path workTree, String revision, ObjectId root, String prefix) throws IOException {
		if (prefix.isEmpty()) {
			return new GitTree(repository, workTree, revision, Optional.of(root));
		}
		try (TreeWalk walk = TreeWalk.forPath(repository, prefix, root)) {
			boolean there = walk != null && walk.getFileMode(0).equals(FileMode.TREE);
			return new GitTree(repository, workTree, revision, there ? Optional.of(walk.getObjectId(0)) : Optional.empty());
		}
	}

	/** Return the folder itself; empty if the revision does not have it. */
	public Optional<GitEntry> root() {
		return folder.map(id -> new GitEntry("", "", GitEntry.Kind.FOLDER, id));
	}

	/**
	 * Return what a folder holds, sorted by name.
	 *
	 * @throws GitRefusal if the revision is not completely there
	 */
	public List<GitEntry> entries(GitEntry parent) throws GitRefusal {
		List<GitEntry> entries = new ArrayList<>();
		try (ObjectReader reader = repository.newObjectReader()) {
			CanonicalTreeParser parser = new CanonicalTreeParser();
			for (parser.reset(reader, parent.id()); !parser.eof(); parser.next()) {
				String name = parser.getEntryPathString();
				entries.add(new GitEntry(parent.path().isEmpty() ? name : parent.path() + "/" + name, name, kind(parser.getEntryFileMode()),
						parser.getEntryObjectId()));
			}
		} catch (MissingObjectException missing) {
			throw new GitRefusal(Reason.INCOMPLETE, revision, workTree);
		} catch (IOException | RuntimeException refused) {
			throw new GitRefusal(Reason.UNREADABLE, workTree);
		}
		entries.sort(Comparator.comparing(GitEntry::name));
		return entries;
	}

	/**
	 * Read a file.
	 *
	 * @param limit most bytes a file may have
	 * @return one byte more than the limit if the file is longer
	 * @throws GitRefusal if the revision is not completely there
	 */
	public byte[] read(GitEntry file, int limit) throws GitRefusal {
		try (InputStream stream = repository.open(file.id(), Constants.OBJ_BLOB).openStream()) {
			return stream.readNBytes(limit + 1);
		} catch (MissingObjectException missing) {
			throw new GitRefusal(Reason.INCOMPLETE, revision, workTree);
		} catch (IOException | RuntimeException refused) {
			throw new GitRefusal(Reason.UNREADABLE, workTree);
		}
	}

	private static GitEntry.Kind kind(FileMode mode) {
		if (mode.equals(FileMode.TREE)) {
			return GitEntry.Kind.FOLDER;
		}
		return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE) ? GitEntry.Kind.FILE : GitEntry.Kind.OTHER;
	}
}
