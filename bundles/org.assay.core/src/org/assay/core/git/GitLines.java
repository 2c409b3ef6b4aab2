package org.assay.core.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assay.core.git.GitRefusal.Reason;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds the commits that the lines of a text come from. Space at the ends of lines does not count, as Git may have changed line ends. */
final class GitLines {

	private final Repository repository;
	private final Path workTree;

	GitLines(Repository repository, Path workTree) {
		this.repository = repository;
		this.workTree = workTree;
	}

	/**
	 * Return the commit of each line that has one, by line from 1; lines that no commit has are absent.
	 *
	 * @param path path in the work tree, with forward slashes
	 * @param content text as it is now
	 */
	Map<Integer, GitCommit> of(String path, byte[] content) throws GitRefusal {
		Map<Integer, GitCommit> lines = new HashMap<>();
		Map<ObjectId, GitCommit> commits = new HashMap<>();
		try (BlameGenerator blame = new BlameGenerator(repository, path)) {
			ObjectId head = repository.resolve("HEAD^{commit}");
			if (head == null) {
				return lines;
			}
			blame.setTextComparator(RawTextComparator.WS_IGNORE_TRAILING);
			blame.push(null, head).push("", new RawText(content));
			while (blame.next()) {
				RevCommit source = blame.getSourceCommit();
				if (source != null) {
					GitCommit commit = commits.computeIfAbsent(source.getId().copy(), id -> commit(blame.getSourceAuthor(), id));
					for (int line = blame.getResultStart(); line < blame.getResultEnd(); line++) {
						lines.put(line + 1, commit);
					}
				}
			}
			return lines;
		} catch (MissingObjectException missing) {
			throw new GitRefusal(Reason.INCOMPLETE, "HEAD", workTree);
		} catch (IOException | RuntimeException refused) {
			throw new GitRefusal(Reason.UNREADABLE, workTree);
		}
	}

	private static GitCommit commit(PersonIdent author, ObjectId id) {
		return new GitCommit(id.name(), LocalDate.ofInstant(author.getWhenAsInstant(), author.getZoneId()));
	}
}
