package org.assay.ide.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.assay.core.report.ReportFormat;
import org.assay.core.report.ReportKind;
import org.assay.ide.Texts;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.assay.ide.view.Jump;
import org.assay.ide.work.Refusals;
import org.assay.ide.work.ReportJob;
import org.assay.ide.work.ReportOrder;
import org.assay.ide.work.WorkspaceFolders;
import org.assay.rules.SourceRange;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * What the command line asks the application to do when it has started: {@code --open FOLDER}, as often as one likes; {@code --report DIR}
 * writes the reports of these projects into folders below DIR; {@code --exit} ends the application then, with 0 if all of it could be done
 * and 2 if not.
 */
final class Startup {

	private final List<Path> folders = new ArrayList<>();
	private Optional<Path> reports = Optional.empty();
	private boolean exits;
	private volatile boolean failed;

	private Startup() {
	}

	/** Read the arguments; those of the platform are passed over. */
	static Startup of(String[] arguments) {
		Startup startup = new Startup();
		Iterator<String> rest = List.of(arguments).iterator();
		while (rest.hasNext()) {
			switch (rest.next()) {
				case "--open" -> startup.folders.add(value(rest));
				case "--report" -> startup.reports = Optional.of(value(rest));
				case "--exit" -> startup.exits = true;
				default -> {
					// somebody else's
				}
			}
		}
		return startup;
	}

	private static Path value(Iterator<String> rest) {
		return Path.of(rest.hasNext() ? rest.next() : ".").toAbsolutePath().normalize();
	}

	/** Return whether somebody sits in front of it. */
	boolean isAttended() {
		return !exits;
	}

	boolean hasFailed() {
		return failed;
	}

	/** Do it in the background. */
	void run() {
		if (folders.isEmpty() && !exits) {
			return;
		}
		Job job = Job.create(Texts.of("job.startup"), this::openAll);
		job.setUser(isAttended());
		job.schedule();
	}

	private IStatus openAll(IProgressMonitor monitor) {
		try {
			for (Path folder : folders) {
				open(folder, monitor);
			}
			return Status.OK_STATUS;
		} catch (Exception refused) {
			failed = true;
			return refused(refused);
		} finally {
			if (exits) {
				IWorkbench workbench = PlatformUI.getWorkbench();
				workbench.getDisplay().asyncExec(workbench::close);
			}
		}
	}

	private IStatus refused(Exception refused) {
		if (isAttended()) {
			return new Status(IStatus.ERROR, "org.assay.ide", Refusals.words(refused));
		}
		System.err.println("assay: " + Refusals.words(refused));
		ILog.of(Startup.class).error(Refusals.words(refused), refused);
		return Status.OK_STATUS;
	}

	private void open(Path folder, IProgressMonitor monitor) throws Exception {
		WorkspaceFolders.open(folder, monitor);
		Snapshot snapshot = ProjectModels.current().of(folder).check();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> showFirst(snapshot));
		if (reports.isPresent()) {
			report(snapshot, reports.get().resolve(folder.getFileName()));
		}
		if (exits) {
			System.out.println(Texts.of("check.done", snapshot.folder().path().getFileName(), snapshot.checked().summary().errors(),
					snapshot.checked().summary().warnings(), snapshot.checked().summary().infos()));
		}
	}

	private static void report(Snapshot snapshot, Path folder) throws CoreException, InterruptedException {
		ReportOrder order = new ReportOrder(snapshot.folder().path(), ReportKind.RISK, List.of(ReportFormat.HTML, ReportFormat.PDF), folder);
		ReportJob job = new ReportJob(order, files -> files.forEach(System.out::println));
		job.setUser(false);
		job.schedule();
		job.join();
		if (!job.getResult().isOK()) {
			throw new CoreException(job.getResult());
		}
	}

	private static void showFirst(Snapshot snapshot) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			SourceRange start = new SourceRange(snapshot.files().sources().getFirst().path(), 1, 1, 1, 1);
			snapshot.place(start).ifPresent(place -> Jump.to(place, window.getActivePage(), true));
		}
	}
}
