package org.assay.ide.command;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/** A short message that goes away by itself and takes nobody's keys. */
final class Notice {

	private static final long MILLISECONDS = 6_000;

	private Notice() {
	}

	/** Show one, from any thread. */
	static void show(String title, String text, IWorkbenchWindow window) {
		Display display = window.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				NotificationPopup.forShell(window.getShell()).title(title, true).text(text).delay(MILLISECONDS).fadeIn(false).open();
			}
		});
	}
}
