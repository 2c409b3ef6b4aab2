package org.assay.ide.application;

import java.net.URL;
import java.util.Map;

import org.assay.ide.editor.connect.LanguageService;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Sets up the workbench: what it shows first, what it remembers and what it does when it ends. */
final class AssayWorkbench extends WorkbenchAdvisor {

	private static final String ICONS = "icons/full/";
	/** Images that navigator and list of problems ask for by name; declaring them is left to each application. */
	private static final Map<String, String> IMAGES = Map.ofEntries(Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.png"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.png"), Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.png"),
			Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.png"), Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk.png"),
			Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.png"), Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.png"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.png"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.png"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.png"),
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.png"), Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co.png"),
			Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.png"), Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.png"),
			Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.png"), Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.png"));

	private final Startup startup;

	AssayWorkbench(Startup startup) {
		this.startup = startup;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		IMAGES.forEach((name, path) -> declare(configurer, name, path));
	}

	private static void declare(IWorkbenchConfigurer configurer, String name, String path) {
		URL url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path(ICONS + path), null);
		if (url != null) {
			configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
		}
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new AssayWindow(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AssayPerspective.ID;
	}

	/** The navigator begins at the root of the workspace. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	/** What is wrong in a project is listed whether a text of it is in an editor or not. */
	@Override
	public void postStartup() {
		LanguageService.current();
		startup.run();
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException unsaved) {
			ILog.of(AssayWorkbench.class).log(unsaved.getStatus());
		}
	}
}
