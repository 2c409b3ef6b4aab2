package org.assay.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.RepositoryFolder;
import org.assay.core.git.GitEntry;
import org.assay.core.git.GitRefusal;
import org.assay.core.git.GitRepository;
import org.assay.core.git.GitTree;
import org.assay.dsl.loading.SourceText;

/** Reads the texts of a project as they were in a revision; what is part of the project is decided as in {@link ProjectScan}. */
final class RevisionFiles {

	/** A tree may be as deep as it likes; no project is. */
	private static final int DEEPEST = 100;

	private static final Map<GitRefusal.Reason, String> KEYS = Map.of(GitRefusal.Reason.UNKNOWN, "git.unknown", GitRefusal.Reason.SHALLOW,
			"git.unknown.shallow", GitRefusal.Reason.AMBIGUOUS, "git.ambiguous", GitRefusal.Reason.INCOMPLETE, "git.incomplete",
			GitRefusal.Reason.UNREADABLE, "git.unreadable");

	private final GitTree tree;
	private final String revision;
	private final List<SourceText> sources = new ArrayList<>();

	private RevisionFiles(GitTree tree, String revision) {
		this.tree = tree;
		this.revision = revision;
	}

	/**
	 * Read the texts of a project.
	 *
	 * @return the texts by path; none if the revision does not have the project
	 * @throws CannotDo if there is no repository or no such revision, or a text is too large
	 */
	static List<SourceText> read(ProjectFolder project, String revision) throws CannotDo {
		Path workTree = RepositoryFolder.above(project.path()).orElseThrow(() -> new CannotDo(Failure.of("git.none", project.path())));
		try (GitRepository repository = GitRepository.open(workTree)) {
			RevisionFiles files = new RevisionFiles(repository.tree(revision, project.path()), revision);
			Optional<GitEntry> root = files.tree.root();
			if (root.isPresent()) {
				files.scan(root.get(), 0);
			}
			files.sources.sort(Comparator.comparing(SourceText::path));
			return files.sources;
		} catch (GitRefusal refused) {
			throw new CannotDo(new Failure(KEYS.get(refused.reason()), refused.arguments()));
		}
	}

	/**
	 * Return a document as it was in a revision.
	 *
	 * @throws IOException if the revision has no such file, or the repository cannot be read
	 */
	static byte[] document(ProjectFolder project, String revision, String path, int limit) throws IOException {
		Path workTree = RepositoryFolder.above(project.path()).orElseThrow(() -> new NoSuchFileException(path));
		try (GitRepository repository = GitRepository.open(workTree)) {
			GitTree tree = repository.tree(revision, project.path());
			GitEntry here = tree.root().orElseThrow(() -> new NoSuchFileException(path));
			for (String name : path.split("/", -1)) {
				here = tree.entries(here).stream().filter(entry -> entry.name().equals(name)).findFirst()
						.orElseThrow(() -> new NoSuchFileException(path));
			}
			if (here.kind() != GitEntry.Kind.FILE) {
				throw new NoSuchFileException(path);
			}
			return tree.read(here, limit);
		} catch (GitRefusal refused) {
			throw new IOException(path, refused);
		}
	}

	private void scan(GitEntry folder, int depth) throws CannotDo, GitRefusal {
		List<GitEntry> entries = tree.entries(folder);
		List<SourceText> here = new ArrayList<>();
		for (GitEntry entry : entries) {
			if (entry.kind() == GitEntry.Kind.FILE && ProjectScan.isTextName(entry.name())) {
				here.add(read(entry));
			}
		}
		if (depth > 0 && here.stream().anyMatch(text -> ProjectBlock.isIn(new String(text.content(), StandardCharsets.UTF_8)))) {
			// a project of its own
			return;
		}
		sources.addAll(here);
		for (GitEntry entry : entries) {
			if (entry.kind() == GitEntry.Kind.FOLDER && !ProjectScan.isLeftOut(entry.name()) && depth < DEEPEST) {
				scan(entry, depth + 1);
			}
		}
	}

	private SourceText read(GitEntry file) throws CannotDo, GitRefusal {
		byte[] content = tree.read(file, ProjectScan.MOST_BYTES);
		if (content.length > ProjectScan.MOST_BYTES) {
			throw new CannotDo(Failure.of("file.tooLarge", revision + ":" + file.path(), ProjectScan.MOST_BYTES >> 20));
		}
		return new SourceText(file.path(), content);
	}
}
