package org.assay.ide.view;

import static org.assay.ide.Editing.document;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.assay.ide.model.ProjectModel;
import org.assay.ide.model.ProjectModels;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project is looked at for the views only while one of them can be seen. */
class VisibleOnlyTest {

	/** Longer than a view waits for the next key, and than a project of a few lines takes. */
	private static final long WHILE = 2_000;

	private OpenProject project;
	private ProjectModel model;

	@BeforeEach
	void open() throws Exception {
		Ui.run(VisibleOnlyTest::closeViews);
		project = OpenProject.of("package p\n\nproject P \"P\" {\n    language en\n}\n");
		project.edit("project.assay", 1);
		model = ProjectModels.current().of(project.folder());
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private static void closeViews() {
		for (IViewReference view : Ui.page().getViewReferences()) {
			if (view.getId().startsWith("org.assay.ide.view.")) {
				Ui.page().hideView(view);
			}
		}
	}

	private static void type() {
		Ui.run(() -> document().replace(0, 0, "\n"));
	}

	private void requireNotLookedAt() throws Exception {
		ProjectModel.State before = model.state();
		type();
		Thread.sleep(WHILE);
		assertSame(before, model.state());
	}

	private void requireLookedAt(Runnable why) {
		ProjectModel.State before = model.state();
		why.run();
		Ui.until("the project is looked at", () -> model.state() != before && model.state().known().isPresent());
	}

	@Test
	void whatNobodySeesIsNotWorkedOut() throws Exception {
		requireNotLookedAt();
		requireLookedAt(() -> Ui.show(RiskMatrixView.ID, RiskMatrixView.class));
		requireLookedAt(VisibleOnlyTest::type);
		Ui.show(IPageLayout.ID_PROBLEM_VIEW, IViewPart.class);
		requireNotLookedAt();
		requireLookedAt(() -> Ui.show(RiskMatrixView.ID, RiskMatrixView.class));
		Ui.run(VisibleOnlyTest::closeViews);
		requireNotLookedAt();
	}
}
