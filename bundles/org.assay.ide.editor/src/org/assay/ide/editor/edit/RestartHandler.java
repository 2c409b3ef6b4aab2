package org.assay.ide.editor.edit;

import org.assay.ide.editor.connect.LanguageService;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Starts the language service again. No text is lost: those in editors are read again as they are there. */
public final class RestartHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		LanguageService.current().restart();
		return null;
	}
}
