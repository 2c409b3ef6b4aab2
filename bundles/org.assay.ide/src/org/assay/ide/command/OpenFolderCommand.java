package org.assay.ide.command;

import java.nio.file.Path;

import org.assay.core.CannotDo;
import org.assay.ide.Texts;
import org.assay.ide.work.CheckJob;
import org.assay.ide.work.Refusals;
import org.assay.ide.work.WorkspaceFolders;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a folder that holds a project, where it lies. */
public final class OpenFolderCommand extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setText(Texts.of("open.title"));
		dialog.setMessage(Texts.of("open.message"));
		String chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen));
		}
		return null;
	}

	/** Open a folder in the background, and check its project. */
	static void open(Path folder) {
		Job job = Job.create(Texts.of("job.open", folder.getFileName()), monitor -> {
			try {
				WorkspaceFolders.open(folder, monitor);
				new CheckJob(folder, snapshot -> {
					// the list of problems says it
				}).schedule();
				return Status.OK_STATUS;
			} catch (CannotDo refused) {
				return Refusals.status(refused);
			} catch (CoreException refused) {
				return refused.getStatus();
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
