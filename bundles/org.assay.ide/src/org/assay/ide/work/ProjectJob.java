package org.assay.ide.work;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.assay.core.CannotDo;
import org.assay.ide.Texts;
import org.assay.ide.model.ProjectModel;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Checks a project as it is on disk and in editors, and does something with what was found. Can be given up in between. */
abstract class ProjectJob extends Job {

	private final Path place;

	/** @param place a file or folder of the project */
	ProjectJob(String name, Path place) {
		super(name);
		this.place = place;
		setUser(true);
	}

	/** Go on with what was found. */
	abstract void goOn(Snapshot snapshot, SubMonitor progress) throws CannotDo, CoreException;

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 10);
		try {
			progress.subTask(Texts.of("report.checking"));
			ProjectModel model = ProjectModels.current().of(place);
			// what somebody else has changed on disk is seen by the list of problems as well
			WorkspaceFolders.refresh(model.folder().path(), progress.split(1));
			Snapshot snapshot = model.check(monitor::isCanceled);
			goOn(snapshot, progress.setWorkRemaining(6));
			return Status.OK_STATUS;
		} catch (OperationCanceledException | CancellationException givenUp) {
			return Status.CANCEL_STATUS;
		} catch (CannotDo refused) {
			return Refusals.status(refused);
		} catch (CoreException refused) {
			return refused.getStatus();
		}
	}
}
