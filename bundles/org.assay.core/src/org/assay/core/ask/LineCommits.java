package org.assay.core.ask;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.files.RepositoryFolder;
import org.assay.core.git.GitCommit;
import org.assay.core.git.GitRefusal;
import org.assay.core.git.GitRepository;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.SourceRange;

/**
 * The commits that lines of a project come from, for the files that are asked about. There are none without a repository, or if its history cannot be
 * read: an answer is no worse for it.
 */
public final class LineCommits implements LineHistory, AutoCloseable {

	/** In how many files lines are looked up at most. Each takes a walk through the history. */
	private static final int MOST_FILES = 200;

	private final Path project;
	private final Map<String, byte[]> texts = new HashMap<>();
	private final Map<String, Map<Integer, GitCommit>> known = new HashMap<>();
	private Optional<GitRepository> repository = Optional.empty();
	private boolean asked;

	/**
	 * @param project folder of the project, absolute and without links
	 * @param sources its texts as they were read
	 */
	public LineCommits(Path project, List<SourceText> sources) {
		this.project = project;
		sources.forEach(source -> texts.put(source.path(), source.content()));
	}

	@Override
	public Optional<GitCommit> of(SourceRange place) {
		if (!known.containsKey(place.file()) && known.size() < MOST_FILES && texts.containsKey(place.file())) {
			known.put(place.file(), lines(place.file()));
		}
		return Optional.ofNullable(known.getOrDefault(place.file(), Map.of()).get(place.line()));
	}

	private Map<Integer, GitCommit> lines(String file) {
		try {
			if (!asked) {
				asked = true;
				Optional<Path> workTree = RepositoryFolder.above(project);
				repository = workTree.isPresent() ? Optional.of(GitRepository.open(workTree.get())) : Optional.empty();
			}
			return repository.isPresent() ? repository.get().lines(project.resolve(file), texts.get(file)) : Map.of();
		} catch (GitRefusal unreadable) {
			return Map.of();
		}
	}

	@Override
	public void close() {
		repository.ifPresent(GitRepository::close);
	}
}
