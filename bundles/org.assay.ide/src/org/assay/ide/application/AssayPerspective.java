package org.assay.ide.application;

import org.assay.ide.view.EvidenceView;
import org.assay.ide.view.ReportPreview;
import org.assay.ide.view.RequirementsView;
import org.assay.ide.view.RiskMatrixView;
import org.assay.ide.view.VerdictsView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the views stand: projects on the left, the outline on the right, what is derived and found below the text. */
public final class AssayPerspective implements IPerspectiveFactory {

	static final String ID = "org.assay.ide.perspective";
	public static final String NAVIGATOR = "org.assay.ide.navigator";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(NAVIGATOR, IPageLayout.LEFT, 0.2f, editors);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.78f, editors);
		right.addView(IPageLayout.ID_OUTLINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.55f, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(RiskMatrixView.ID);
		below.addView(RequirementsView.ID);
		below.addView(VerdictsView.ID);
		below.addView(EvidenceView.ID);
		below.addView(ReportPreview.ID);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
	}
}
