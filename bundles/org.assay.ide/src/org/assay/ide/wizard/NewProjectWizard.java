package org.assay.ide.wizard;

import java.nio.file.Path;

import org.assay.ide.Texts;
import org.assay.ide.work.WorkspaceFolders;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a new project from a template, and opens it. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private final NewProjectPage page = new NewProjectPage();
	private IWorkbench workbench;

	@Override
	public void init(IWorkbench started, IStructuredSelection selection) {
		workbench = started;
		setWindowTitle(Texts.of("project.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ProjectOrder order = page.order();
		return Finishing.run(getContainer(), workbench, Texts.of("project.making"), monitor -> {
			Path first = order.write();
			WorkspaceFolders.open(order.folder(), monitor);
			return first;
		});
	}
}
