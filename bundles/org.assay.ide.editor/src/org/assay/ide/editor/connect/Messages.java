package org.assay.ide.editor.connect;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Shows messages of the server where they disturb nobody: in the status line of each window, and in the log. */
public final class Messages {

	private Messages() {
	}

	static void show(MessageParams message) {
		if (message.getType() == MessageType.Error) {
			ILog.of(Messages.class).error(message.getMessage());
		} else {
			ILog.of(Messages.class).warn(message.getMessage());
		}
		say(message.getMessage());
	}

	/** Say something where it disturbs nobody. */
	public static void say(String message) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> inStatusLine(message));
		}
	}

	private static void inStatusLine(String message) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
			if (editor != null) {
				editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
			}
		}
	}
}
