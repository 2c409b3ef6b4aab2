package org.assay.ide.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.assay.core.CannotDo;
import org.assay.ide.Texts;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.assay.ide.view.ActiveProject;
import org.assay.ide.work.Refusals;
import org.assay.ide.work.WorkspaceFolders;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a new assessment in the project that the user looks at: from an older one, or for a service. */
public final class NewAssessmentWizard extends Wizard implements INewWizard {

	private final NewAssessmentPage page = new NewAssessmentPage();
	private IWorkbench workbench;

	@Override
	public void init(IWorkbench started, IStructuredSelection selection) {
		workbench = started;
		setWindowTitle(Texts.of("assessment.title"));
		setNeedsProgressMonitor(true);
		Optional<Path> place = ActiveProject.place(started.getActiveWorkbenchWindow().getActivePage());
		if (place.isPresent()) {
			read(place.get(), started.getDisplay());
		} else {
			page.refuse(Texts.of("command.noProject"));
		}
	}

	private void read(Path place, Display display) {
		Job job = Job.createSystem(Texts.of("assessment.title"), monitor -> {
			try {
				Snapshot snapshot = ProjectModels.current().of(place).check();
				display.asyncExec(() -> page.offer(snapshot));
			} catch (CannotDo refused) {
				display.asyncExec(() -> page.refuse(Refusals.words(refused)));
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		AssessmentOrder order = page.order();
		return Finishing.run(getContainer(), workbench, Texts.of("assessment.making"), monitor -> {
			Path file = order.write();
			WorkspaceFolders.open(order.snapshot().folder().path(), monitor);
			return file;
		});
	}
}
