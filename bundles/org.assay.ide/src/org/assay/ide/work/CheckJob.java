package org.assay.ide.work;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.assay.core.CannotDo;
import org.assay.ide.Texts;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Checks a project, its documents included, and shows what was found. */
public final class CheckJob extends Job {

	private final Path place;
	private final Consumer<Snapshot> done;

	/**
	 * @param place a file or folder of the project
	 * @param done told what was found, on the thread of the job
	 */
	public CheckJob(Path place, Consumer<Snapshot> done) {
		super(Texts.of("job.check", place.getFileName()));
		this.place = place;
		this.done = done;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 10);
		try {
			Snapshot snapshot = ProjectModels.current().of(place).check();
			progress.setWorkRemaining(1);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			FindingMarkers.show(snapshot, progress.split(1));
			done.accept(snapshot);
			return Status.OK_STATUS;
		} catch (CannotDo refused) {
			return Refusals.status(refused);
		} catch (CoreException refused) {
			return refused.getStatus();
		}
	}
}
