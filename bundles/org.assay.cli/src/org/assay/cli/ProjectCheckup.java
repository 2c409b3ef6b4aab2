package org.assay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.cli.Diagnosis.State;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.SelfTest;
import org.assay.core.check.Stopwatch;
import org.assay.core.check.Summary;
import org.assay.core.files.RepositoryFolder;
import org.assay.core.git.GitRefusal;
import org.assay.core.git.GitRepository;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;

/** Looks at a project and at the repository that it lies in. */
final class ProjectCheckup {

	private static final String NONE = "project.none";
	/** Failures that say no more than that the folder is no project itself. */
	private static final Set<String> ELSEWHERE = Set.of(NONE, "project.nested");

	private final Session session;

	ProjectCheckup(Session session) {
		this.session = session;
	}

	/** Look at the project of a folder. Where there is none, that is no more than worth knowing.
	 * @param named whether somebody has named it */
	List<Diagnosis> run(Path path, boolean named, LocalDate asOf) {
		List<Diagnosis> found = new ArrayList<>();
		try {
			ProjectFolder folder = ProjectFolder.find(path);
			ProjectFiles files;
			try {
				files = folder.read();
			} catch (CannotDo none) {
				found.add(failed(none, named || !ELSEWHERE.contains(none.failure().key())));
				return found;
			}
			found.add(project(folder, files, asOf));
			found.add(writable(folder.path()));
			found.add(repository(folder.path()));
		} catch (CannotDo unreadable) {
			found.add(failed(unreadable, true));
		}
		return found;
	}

	/** Have every rule judge its samples. */
	Diagnosis selfTest() {
		SelfTest.Outcome outcome = SelfTest.run();
		return Diagnosis.of("selfTest", outcome.isPassed() ? State.OK : State.BROKEN, outcome.isPassed() ? "selfTest" : "selfTest.failed",
				session, outcome.tested(), outcome.silent().size() + outcome.loud().size());
	}

	private Diagnosis failed(CannotDo refused, boolean broken) {
		String message = refused.failure().message(session.language());
		return new Diagnosis("project", broken ? State.BROKEN : State.NOTE, message,
				refused.failure().key().equals(NONE) ? session.say("doctor.project.none.advice") : "");
	}

	private Diagnosis project(ProjectFolder folder, ProjectFiles files, LocalDate asOf) throws CannotDo {
		CheckedProject project;
		try (Progress progress = Progress.start("progress.check", session)) {
			project = Check.run(files.sources(), folder.used(), asOf, session.language(), Documents.of(folder), new Stopwatch());
			progress.end();
		}
		Summary summary = project.summary();
		State state = !project.isReliable() ? State.BROKEN : project.gaps().isEmpty() ? State.OK : State.FIX;
		String key = !project.isReliable() ? "project.unreliable" : project.gaps().isEmpty() ? "project" : "project.gaps";
		String name = project.name().isEmpty() ? folder.path().toString() : project.name() + " (" + folder.path() + ")";
		return Diagnosis.of("project", state, key, session, name, summary.files(), summary.elements(), summary.errors(), summary.warnings());
	}

	private Diagnosis writable(Path folder) {
		boolean writable = Files.isWritable(folder);
		return Diagnosis.of("writing", writable ? State.OK : State.FIX, writable ? "writing" : "writing.refused", session, folder);
	}

	private Diagnosis repository(Path folder) {
		Optional<Path> workTree = RepositoryFolder.above(folder);
		if (workTree.isEmpty()) {
			return Diagnosis.of("git", State.NOTE, "git.none", session);
		}
		try (GitRepository repository = GitRepository.open(workTree.get())) {
			repository.tree("HEAD", folder);
			return Diagnosis.of("git", State.OK, "git", session, workTree.get());
		} catch (GitRefusal refusal) {
			boolean empty = refusal.reason() == GitRefusal.Reason.UNKNOWN;
			return Diagnosis.of("git", empty ? State.NOTE : State.FIX, empty ? "git.empty" : "git.unreadable", session, workTree.get());
		}
	}
}
