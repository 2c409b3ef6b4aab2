package org.assay.ide.view;

import static org.assay.ide.Editing.closeQuestions;
import static org.assay.ide.Editing.findings;
import static org.assay.ide.Editing.later;
import static org.assay.ide.Editing.press;
import static org.assay.ide.Editing.question;
import static org.assay.ide.Editing.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.assay.ide.model.Place;
import org.assay.ide.model.ProjectModel;
import org.assay.rules.SourceRange;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two windows of the application, on one project or on two. */
class TwoWindowsTest {

	private static final String TEXT = "package p\n\nproject P \"P\" {\n    language en\n}\n";
	private static final String OTHER = "package q\n\nproject Q \"Q\" {\n    language en\n}\n";

	private OpenProject project;
	private OpenProject other;
	private IWorkbenchWindow second;

	@BeforeEach
	void open() throws Exception {
		project = OpenProject.of(TEXT);
		other = OpenProject.of(OTHER);
		project.edit("project.assay", 1);
		second = Ui.ask(() -> PlatformUI.getWorkbench().openWorkbenchWindow("org.assay.ide.perspective",
				ResourcesPlugin.getWorkspace().getRoot()));
		edit(project);
	}

	@AfterEach
	void close() throws Exception {
		closeQuestions();
		Ui.run(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				if (window == second) {
					second.getActivePage().closeAllEditors(false);
					second.close();
				}
			}
		});
		other.close();
		project.close();
	}

	private void edit(OpenProject opened) {
		Path file = opened.folder().resolve("project.assay");
		Ui.run(() -> Jump.to(new Place(file, new SourceRange("project.assay", 1, 1, 1, 1), 1), second.getActivePage(), true));
	}

	private static ITextEditor editor(IWorkbenchPage page) {
		return (ITextEditor) page.getActiveEditor();
	}

	private static IDocument document(IWorkbenchPage page) {
		return editor(page).getDocumentProvider().getDocument(editor(page).getEditorInput());
	}

	@Test
	void bothShowOneTextAndOneGoesOnWhenTheOtherIsClosed() {
		Ui.run(() -> document(second.getActivePage()).replace(0, 0, "// typed in the second window\n"));
		assertSame(Ui.ask(() -> document(Ui.page())), Ui.ask(() -> document(second.getActivePage())));
		Ui.run(() -> document(Ui.page()).replace(document(Ui.page()).getLength(), 0, "nonsense\n"));
		Ui.until("what is wrong is marked", () -> findings(project, "project.assay").contains("R101:7"));
		later(() -> second.close());
		Ui.until("the user is asked what becomes of the text", () -> words(question()).contains("project.assay"));
		Ui.picture("two-windows");
		press("Spara inte");
		Ui.until("the window is gone", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1);
		Ui.run(() -> document(Ui.page()).replace(0, 0, "\n"));
		Ui.until("the other window still follows", () -> findings(project, "project.assay").contains("R101:8"));
		assertEquals("\n// typed in the second window\n" + TEXT + "nonsense\n", Ui.ask(() -> document(Ui.page()).get()));
	}

	@Test
	void viewsFollowTheEditorOfTheirOwnWindow() {
		RiskMatrixView first = Ui.show(RiskMatrixView.ID, RiskMatrixView.class);
		RiskMatrixView inSecond = Ui.ask(() -> (RiskMatrixView) second.getActivePage().showView(RiskMatrixView.ID));
		edit(other);
		Ui.until("the second window shows the other project", () -> isShown(inSecond, other));
		Ui.until("the first one shows its own", () -> isShown(first, project));
		Ui.run(() -> editor(second.getActivePage()).getSite().getPage().closeAllEditors(false));
		edit(project);
		Ui.until("the second window follows", () -> isShown(inSecond, project));
	}

	private static boolean isShown(RiskMatrixView view, OpenProject project) {
		return view.model().map(ProjectModel::folder).filter(folder -> folder.path().equals(project.folder())).isPresent();
	}
}
