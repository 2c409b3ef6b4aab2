package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.Check;
import org.assay.core.CheckedProject;
import org.assay.core.ProjectFiles;
import org.assay.core.ProjectFolder;
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
		return read(ProjectFolder.find(path), asOf, session);
	}

	static Opened read(ProjectFolder folder, LocalDate asOf, Session session) throws CannotDo {
		try (Progress progress = Progress.start("progress.check", session)) {
			ProjectFiles files = folder.read();
			CheckedProject project = Check.run(files.sources(), asOf, session.language());
			progress.end();
			files.links().forEach(link -> session.tell(session.say("check.link", folder.path().resolve(link))));
			return new Opened(folder, files, project);
		}
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
