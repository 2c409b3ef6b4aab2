package org.assay.ide.application;

import java.io.IOException;
import java.net.URL;

import org.assay.ide.Texts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The application. Its settings lie in a folder of the user; projects stay where they are. Only one process uses that folder at a time,
 * since two would overwrite what the other remembers.
 */
public final class AssayApplication implements IApplication {

	/** The work that was asked for on the command line could not be done. */
	private static final Integer FAILED = 2;

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			Startup startup = Startup.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
			return lock(display, startup) ? run(display, startup) : FAILED;
		} finally {
			display.dispose();
		}
	}

	private static Object run(Display display, Startup startup) {
		int code = PlatformUI.createAndRunWorkbench(display, new AssayWorkbench(startup));
		if (code == PlatformUI.RETURN_RESTART) {
			return EXIT_RESTART;
		}
		return startup.hasFailed() ? FAILED : EXIT_OK;
	}

	private static boolean lock(Display display, Startup startup) {
		Location location = Platform.getInstanceLocation();
		try {
			if (location != null && !location.isSet()) {
				URL standard = location.getDefault();
				location.set(standard, false);
			}
			if (location != null && location.lock()) {
				return true;
			}
		} catch (IOException | IllegalStateException refused) {
			ILog.of(AssayApplication.class).error("the folder of settings cannot be used", refused);
		}
		String folder = location == null || location.getURL() == null ? "" : location.getURL().getPath();
		if (startup.isAttended()) {
			MessageDialog.openError(display.getActiveShell(), Texts.of("window.title"), Texts.of("application.locked", folder));
		} else {
			System.err.println(Texts.of("application.locked", folder));
		}
		return false;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
