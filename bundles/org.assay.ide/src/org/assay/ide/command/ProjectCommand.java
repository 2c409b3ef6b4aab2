package org.assay.ide.command;

import java.nio.file.Path;
import java.util.Optional;

import org.assay.ide.Texts;
import org.assay.ide.view.ActiveProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command about the project that the user looks at. */
abstract class ProjectCommand extends AbstractHandler {

	/** Do it. @param place a file or folder of the project */
	abstract void run(Path place, IWorkbenchWindow window);

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> place = ActiveProject.place(window.getActivePage());
		if (place.isPresent()) {
			run(place.get(), window);
		} else {
			MessageDialog.openInformation(window.getShell(), Texts.of("window.title"), Texts.of("command.noProject"));
		}
		return null;
	}
}
