package org.assay.ide.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.assay.core.init.Template;
import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.assay.ide.work.WorkspaceFolders;
import org.assay.model.Assessment;
import org.assay.model.RequirementStatus;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardsTest {

	@Test
	void aNewProjectPassesItsCheckAndIsOpen(@TempDir Path parent) throws Exception {
		Path real = parent.toRealPath();
		NewProjectWizard wizard = new NewProjectWizard();
		WizardDialog dialog = Ui.ask(() -> open(wizard));
		NewProjectPage page = (NewProjectPage) wizard.getPages()[0];
		Ui.run(() -> page.fill("E-tjänst för orosanmälan", real, Template.KOMMUN));
		Ui.picture("wizard-project");
		assertTrue(Ui.ask(() -> page.isPageComplete()));
		assertTrue(Ui.ask(wizard::performFinish));
		Ui.run(dialog::close);
		Path folder = real.resolve("e-tjänst-för-orosanmälan");
		IProject project = WorkspaceFolders.at(folder).orElseThrow();
		assertEquals(0, ProjectModels.current().of(folder).check().checked().summary().errors());
		assertEquals("project.assay", Ui.ask(() -> Ui.page().getActiveEditor().getEditorInput().getName()));
		Ui.run(() -> Ui.page().closeAllEditors(false));
		project.delete(false, true, new NullProgressMonitor());
	}

	@Test
	void aNameThatIsNoneIsRefusedInTheDialog(@TempDir Path parent) {
		NewProjectWizard wizard = new NewProjectWizard();
		WizardDialog dialog = Ui.ask(() -> open(wizard));
		NewProjectPage page = (NewProjectPage) wizard.getPages()[0];
		Ui.run(() -> page.fill("x".repeat(121), parent, Template.MINIMAL));
		assertFalse(Ui.ask(page::isPageComplete));
		assertEquals("Välj ett namn på högst 120 tecken", Ui.ask(page::getErrorMessage));
		Ui.run(() -> page.fill("x", Path.of("relative"), Template.MINIMAL));
		assertEquals("Ange hela sökvägen till en mapp", Ui.ask(page::getErrorMessage));
		Ui.run(dialog::close);
	}

	private static WizardDialog open(NewProjectWizard wizard) {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	@Test
	void lastYearsAssessmentIsMadeAgainWithNothingJudgedYet() throws Exception {
		try (OpenProject project = OpenProject.example("linkoping-homecare")) {
			Snapshot before = project.read();
			Assessment old = before.checked().corpus().all(Assessment.class).getFirst();
			LocalDate day = LocalDate.of(2027, 2, 1);
			Path file = new AssessmentOrder(before, old, "Homecare2027", "", day).write();
			assertTrue(Files.readString(file).contains("assessment Homecare2027"));
			Snapshot after = project.read();
			assertEquals(0, after.checked().gaps().stream().filter(gap -> gap.range().file().equals("Homecare2027.assay")).count());
			Assessment renewed = after.checked().corpus().all(Assessment.class).stream().filter(each -> each.getName().equals("Homecare2027"))
					.findFirst()
					.orElseThrow();
			assertEquals(day, renewed.getDate());
			assertEquals(old.getAnswers().size(), renewed.getAnswers().size());
			assertTrue(renewed.getAnswers().stream().allMatch(answer -> answer.getStatus() == RequirementStatus.NOT_ASSESSED
					&& answer.getDate() == null));
			assertTrue(renewed.getRegisters().stream().flatMap(register -> register.getRisks().stream())
					.allMatch(risk -> risk.getDecisions().isEmpty()));
			assertTrue(renewed.getVerdicts().stream().allMatch(verdict -> verdict.getDecidedBy() == null));
			assertEquals(before.checked().gaps().size(), after.checked().gaps().size(), "nothing in the older texts means something else now");
		}
	}

	@Test
	void anAssessmentOfAServiceFromTheStartIsUnderstood() throws Exception {
		try (OpenProject project = OpenProject.example("v6-meetings")) {
			Snapshot before = project.read();
			var service = before.checked().corpus().all(org.assay.model.ServiceInstance.class).getFirst();
			new AssessmentOrder(before, service, "Review2027", "Möten \"på distans\"", LocalDate.of(2027, 1, 15)).write();
			Snapshot after = project.read();
			assertEquals(before.checked().gaps().size(), after.checked().gaps().size());
			assertTrue(after.checked().corpus().all(Assessment.class).stream().anyMatch(each -> "Möten \"på distans\"".equals(each.getTitle())));
		}
	}
}
