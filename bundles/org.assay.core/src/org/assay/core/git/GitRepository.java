package org.assay.core.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.assay.core.git.GitRefusal.Reason;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A Git repository, to be read only. The environment has no say in which one it is; further work trees and submodules are repositories like
 * any other.
 */
public final class GitRepository implements AutoCloseable {

	private final Repository repository;
	private final Path workTree;

	private GitRepository(Repository repository, Path workTree) {
		this.repository = repository;
		this.workTree = workTree;
	}

	/**
	 * Open a repository.
	 *
	 * @param workTree folder with the repository's mark, absolute and without links
	 */
	public static GitRepository open(Path workTree) throws GitRefusal {
		try {
			return new GitRepository(new FileRepositoryBuilder().setWorkTree(workTree.toFile()).setMustExist(true).build(), workTree);
		} catch (IOException | IllegalArgumentException refused) {
			throw new GitRefusal(Reason.UNREADABLE, workTree);
		}
	}

	/**
	 * Return a folder as it was in a revision.
	 *
	 * @param revision whatever Git takes as one, such as {@code HEAD~1}, a branch, a tag or an abbreviated id
	 * @param folder folder inside the work tree, absolute and without links
	 * @return the folder, which has no entries if the revision does not have it
	 * @throws GitRefusal if there is no such revision, or it is not completely there
	 */
	public GitTree tree(String revision, Path folder) throws GitRefusal {
		try (RevWalk walk = new RevWalk(repository)) {
			ObjectId id = repository.resolve(revision);
			if (id == null) {
				throw unknown(revision);
			}
			RevTree root = walk.parseCommit(id).getTree();
			String prefix = workTree.relativize(folder).toString().replace('\\', '/');
			return GitTree.of(repository, workTree, revision, root, prefix);
		} catch (AmbiguousObjectException several) {
			throw new GitRefusal(Reason.AMBIGUOUS, revision, workTree);
		} catch (RevisionSyntaxException | IncorrectObjectTypeException noRevision) {
			throw unknown(revision);
		} catch (MissingObjectException missing) {
			throw new GitRefusal(Reason.INCOMPLETE, revision, workTree);
		} catch (IOException | RuntimeException refused) {
			throw new GitRefusal(Reason.UNREADABLE, workTree);
		}
	}

	/**
	 * Return the commits that the lines of a text come from, as far as the current one leads back. What is not committed yet comes from none, and
	 * neither does anything in a repository without commits.
	 *
	 * @param file file inside the work tree, absolute and without links
	 * @param content text as it is now
	 * @return commits by line, counted from 1
	 * @throws GitRefusal if the history is not completely there
	 */
	public Map<Integer, GitCommit> lines(Path file, byte[] content) throws GitRefusal {
		return new GitLines(repository, workTree).of(workTree.relativize(file).toString().replace('\\', '/'), content);
	}

	/** A shallow clone may lack what the whole repository has. */
	private GitRefusal unknown(String revision) {
		return new GitRefusal(isShallow() ? Reason.SHALLOW : Reason.UNKNOWN, revision, workTree);
	}

	private boolean isShallow() {
		try {
			return !repository.getObjectDatabase().getShallowCommits().isEmpty();
		} catch (IOException refused) {
			return false;
		}
	}

	@Override
	public void close() {
		repository.close();
	}
}
