package org.assay.ide.work;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.assay.ide.Texts;
import org.assay.ide.model.Snapshot;
import org.eclipse.core.runtime.SubMonitor;

/** Checks a project, its documents included, and tells what was found. The list of problems is kept by the editor's language service. */
public final class CheckJob extends ProjectJob {

	private final Consumer<Snapshot> done;

	/**
	 * @param place a file or folder of the project
	 * @param done told what was found, on the thread of the job
	 */
	public CheckJob(Path place, Consumer<Snapshot> done) {
		super(Texts.of("job.check", place.getFileName()), place);
		this.done = done;
	}

	@Override
	void goOn(Snapshot snapshot, SubMonitor progress) {
		progress.checkCanceled();
		done.accept(snapshot);
	}
}
