package org.assay.ide.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.assay.core.CannotDo;
import org.assay.core.files.Outputs;
import org.assay.core.report.ReportFiles.Rendered;
import org.assay.ide.Texts;
import org.assay.ide.model.Snapshot;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;

/** Writes a report. Until the files take their places all at once, it can be given up without a trace. */
public final class ReportJob extends ProjectJob {

	private final ReportOrder order;
	private final Consumer<List<Path>> done;

	/** @param done told of the files, on the thread of the job */
	public ReportJob(ReportOrder order, Consumer<List<Path>> done) {
		super(Texts.of("job.report", order.place().getFileName()), order.place());
		this.order = order;
		this.done = done;
	}

	@Override
	void goOn(Snapshot snapshot, SubMonitor progress) throws CannotDo, CoreException {
		progress.subTask(Texts.of("report.rendering"));
		progress.checkCanceled();
		Rendered rendered = Reports.render(snapshot, order.kind(), order.formats());
		progress.split(4);
		Outputs.write(order.folder(), rendered.files());
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(order.folder().toUri())) {
			IContainer parent = folder.getParent().exists() ? folder.getParent() : folder;
			parent.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
		}
		done.accept(rendered.files().stream().map(file -> order.folder().resolve(file.path())).toList());
	}
}
