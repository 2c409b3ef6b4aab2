package org.assay.ide.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.assay.ide.Texts;
import org.assay.ide.model.Place;
import org.assay.ide.view.Jump;
import org.assay.ide.work.Refusals;
import org.assay.rules.SourceRange;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.ui.IWorkbench;

/**
 * Ends a wizard: what it makes is made in the background, then its first text is opened; if it cannot be made, the wizard stays open and
 * says why.
 */
final class Finishing {

	private Finishing() {
	}

	/** Makes something; returns the file to be opened. */
	@FunctionalInterface
	interface Making {
		Path make(IProgressMonitor monitor) throws Exception;
	}

	static boolean run(IRunnableContext context, IWorkbench workbench, String task, Making making) {
		Path[] made = new Path[1];
		try {
			context.run(true, false, monitor -> {
				monitor.beginTask(task, IProgressMonitor.UNKNOWN);
				try {
					made[0] = making.make(monitor);
				} catch (Exception refused) {
					throw new InvocationTargetException(refused);
				}
			});
		} catch (InvocationTargetException refused) {
			Exception cause = refused.getCause() instanceof Exception known ? known : refused;
			MessageDialog.openError(workbench.getActiveWorkbenchWindow().getShell(), Texts.of("window.title"), Refusals.words(cause));
			return false;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return false;
		}
		SourceRange start = new SourceRange(made[0].getFileName().toString(), 1, 1, 1, 1);
		Jump.to(new Place(made[0], start, 1), workbench.getActiveWorkbenchWindow().getActivePage(), true);
		return true;
	}
}
