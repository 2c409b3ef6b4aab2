package org.assay.ide.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.assay.core.CannotDo;
import org.assay.core.files.Outputs;
import org.assay.core.report.ReportFiles.Rendered;
import org.assay.ide.Texts;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Writes a report. Until the files take their places all at once, it can be given up without a trace. */
public final class ReportJob extends Job {

	private final ReportOrder order;
	private final Consumer<List<Path>> done;

	/** @param done told of the files, on the thread of the job */
	public ReportJob(ReportOrder order, Consumer<List<Path>> done) {
		super(Texts.of("job.report", order.place().getFileName()));
		this.order = order;
		this.done = done;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 10);
		try {
			progress.subTask(Texts.of("report.checking"));
			Snapshot snapshot = ProjectModels.current().of(order.place()).check();
			progress.worked(4);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			progress.subTask(Texts.of("report.rendering"));
			Rendered rendered = Reports.render(snapshot, order.kind(), order.formats());
			progress.worked(4);
			return monitor.isCanceled() ? Status.CANCEL_STATUS : write(rendered, progress.split(2));
		} catch (CannotDo refused) {
			return Refusals.status(refused);
		} catch (CoreException refused) {
			return refused.getStatus();
		}
	}

	private IStatus write(Rendered rendered, IProgressMonitor monitor) throws CannotDo, CoreException {
		Outputs.write(order.folder(), rendered.files());
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(order.folder().toUri())) {
			IContainer parent = folder.getParent().exists() ? folder.getParent() : folder;
			parent.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		}
		done.accept(rendered.files().stream().map(file -> order.folder().resolve(file.path())).toList());
		return Status.OK_STATUS;
	}
}
