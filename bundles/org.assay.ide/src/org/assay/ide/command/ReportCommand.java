package org.assay.ide.command;

import java.nio.file.Path;
import java.util.List;

import org.assay.ide.Texts;
import org.assay.ide.work.ReportJob;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes a report, after asking which and where. */
public final class ReportCommand extends ProjectCommand {

	@Override
	void run(Path place, IWorkbenchWindow window) {
		ReportDialog dialog = new ReportDialog(window.getShell(), place);
		if (dialog.open() == Window.OK) {
			new ReportJob(dialog.order(), files -> written(files, dialog.opens(), window)).schedule();
		}
	}

	private static void written(List<Path> files, boolean open, IWorkbenchWindow window) {
		Notice.show(Texts.of("report.title"), Texts.of("report.done", files.size(), files.getFirst().getParent()), window);
		if (open) {
			String address = files.getFirst().toUri().toString();
			window.getWorkbench().getDisplay().asyncExec(() -> Program.launch(address));
		}
	}
}
