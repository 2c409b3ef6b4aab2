package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.project.Overlay;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;
import org.assay.rules.Finding;

/**
 * A project that was found, read and checked.
 *
 * @param folder where it is
 * @param files its texts
 * @param project what they say
 */
record Opened(ProjectFolder folder, ProjectFiles files, CheckedProject project) {

	/** Read the project of a folder or file, and tell what was left out. */
	static Opened read(Path path, LocalDate asOf, Session session) throws CannotDo {
		return read(ProjectFolder.find(path), asOf, session, new Stopwatch());
	}

	/** Read a project, and measure how long each phase takes. */
	static Opened read(ProjectFolder folder, LocalDate asOf, Session session, Stopwatch watch) throws CannotDo {
		return read(folder, ProjectFolder::read, asOf, session, watch);
	}

	/** Read the project of a file with another text in the place of the file. */
	static Opened read(Overlay overlay, LocalDate asOf, Session session, Stopwatch watch) throws CannotDo {
		return read(overlay.project(), folder -> folder.read(overlay), asOf, session, watch);
	}

	private static Opened read(ProjectFolder folder, Reader reader, LocalDate asOf, Session session, Stopwatch watch) throws CannotDo {
		try (Progress progress = Progress.start("progress.check", session)) {
			ProjectFiles files = reader.read(folder);
			watch.end(Stopwatch.Phase.READ);
			CheckedProject project = Check.run(files.sources(), folder.used(), asOf, session.language(), Documents.of(folder), watch);
			progress.end();
			files.links().forEach(link -> session.tell(session.say("check.link", folder.path().resolve(link))));
			return new Opened(folder, files, project);
		}
	}

	/** Reads the texts of a project. */
	@FunctionalInterface
	private interface Reader {
		ProjectFiles read(ProjectFolder folder) throws CannotDo;
	}

	/** Return the same with another view on what the texts say. */
	Opened with(CheckedProject view) {
		return new Opened(folder, files, view);
	}

	ShownPaths paths(Session session) {
		return new ShownPaths(folder.path(), files.sources(), session.folder());
	}

	/** Tell which parts of the text were not understood, so that results have gaps; return the exit code that follows from it. */
	int tellGaps(Session session) {
		List<Finding> gaps = project.gaps();
		if (!gaps.isEmpty()) {
			session.err().print(gapsText(session));
			session.tell("assay: " + session.say("gaps", gaps.size()));
		}
		return !project.isReliable() ? Exit.CANNOT : gaps.isEmpty() ? Exit.OK : Exit.FINDINGS;
	}

	/** Return the findings that show gaps in the text, at most a screen full. */
	String gapsText(Session session) {
		FindingText text = new FindingText(session, false);
		project.gaps().stream().limit(10).forEach(finding -> text.add(finding, files.sources(), paths(session)));
		return text.toString();
	}
}
