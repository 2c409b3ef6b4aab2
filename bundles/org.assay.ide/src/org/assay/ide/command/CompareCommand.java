package org.assay.ide.command;

import java.util.Optional;

import org.assay.ide.Texts;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares a file with what was committed last. */
public final class CompareCommand extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<IFile> file = file(event);
		if (file.isPresent()) {
			CompareUI.openCompareEditorOnPage(new CommitComparison(file.get()), window.getActivePage());
		} else {
			MessageDialog.openInformation(window.getShell(), Texts.of("compare.title"), Texts.of("compare.noFile"));
		}
		return null;
	}

	private static Optional<IFile> file(ExecutionEvent event) {
		Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return Optional.ofNullable(Adapters.adapt(selected, IFile.class))
				.or(() -> Optional.ofNullable(editor).map(open -> Adapters.adapt(open.getEditorInput(), IFile.class)));
	}
}
