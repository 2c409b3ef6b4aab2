package org.assay.ide.view;

import java.nio.file.Path;
import java.util.List;

import org.assay.core.CannotDo;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.ide.Texts;
import org.assay.ide.work.Refusals;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

/** Opens a report in the web browser of the user. */
final class BrowserPage {

	private BrowserPage() {
	}

	/** Write it into a folder of the application's own, and open it from there. */
	static void open(OutputFile report) {
		Display display = Display.getCurrent();
		Job job = Job.create(Texts.of("preview.browser"), monitor -> {
			try {
				Path folder = Platform.getStateLocation(Platform.getBundle("org.assay.ide")).toPath().resolve("preview");
				Outputs.write(folder, List.of(report));
				String address = folder.resolve(report.path()).toUri().toString();
				display.asyncExec(() -> Program.launch(address));
				return Status.OK_STATUS;
			} catch (CannotDo refused) {
				return Refusals.status(refused);
			}
		});
		job.schedule();
	}
}
