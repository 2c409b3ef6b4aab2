package org.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.project.ProjectFolder;
import org.assay.core.project.ProjectWatch;
import org.assay.core.report.ReportFormat;

/** Checks a project again whenever its texts change, and makes its reports anew if so wanted. */
final class WatchCommand implements Command {

	static final Parameter REPORT = Parameter.value("--report", "DIR");
	private static final Parameter POLL = Parameter.flag("--poll");
	private static final Parameter UNTIL_EOF = Parameter.flag("--until-eof");

	@Override
	public List<Parameter> parameters() {
		return List.of(REPORT, ReportFormats.PARAMETER, POLL, UNTIL_EOF, Parameter.AS_OF);
	}

	@Override
	public Operands operands() {
		return Operands.optional("PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		arguments.asOf();
		List<ReportFormat> formats = ReportFormats.of(arguments, ReportFormat.HTML);
		Optional<String> stated = arguments.text(REPORT);
		Optional<Path> reports = stated.isPresent() ? Optional.of(arguments.path(stated.get())) : Optional.empty();
		ProjectFolder folder = ProjectFolder.find(arguments.paths(0).getFirst());
		try (ProjectWatch watch = ProjectWatch.start(folder, arguments.has(POLL))) {
			if (arguments.has(UNTIL_EOF)) {
				endWithInput(watch);
			}
			Watching watching = new Watching(folder, session, arguments, reports, formats);
			session.tell(session.say("watch.begin", folder.path()));
			return watching.run(watch);
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return Exit.CANNOT;
		}
	}

	/** Whoever started this process has gone, or wants it to go, when its input ends. */
	private static void endWithInput(ProjectWatch watch) {
		Thread thread = new Thread(() -> {
			try (InputStream input = System.in) {
				byte[] ignored = new byte[256];
				int read = input.read(ignored);
				while (read >= 0) {
					read = input.read(ignored);
				}
			} catch (IOException gone) {
				// an input that cannot be read has ended as well
			}
			watch.end();
		}, "input");
		thread.setDaemon(true);
		thread.start();
	}
}
