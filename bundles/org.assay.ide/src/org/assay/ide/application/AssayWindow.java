package org.assay.ide.application;

import java.util.List;

import org.assay.ide.Texts;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up a window. */
final class AssayWindow extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1400, 900);
	/** Menus of the platform that mean nothing for texts of assessments, or that we have of our own. */
	private static final List<String> UNUSED = List.of("org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.actionSet.openFiles",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.NavigateActionSet",
			"org.eclipse.ui.WorkingSetActionSet", "org.eclipse.ui.WorkingSetModificationActionSet");

	AssayWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new MenuBar(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(SIZE);
		window.setTitle(Texts.of("window.title"));
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		if (page != null) {
			UNUSED.forEach(page::hideActionSet);
		}
	}
}
