package org.assay.ide.editor.feature;

import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Requests;
import org.assay.ide.editor.connect.Texts;
import org.assay.ide.editor.edit.EditedText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.swt.widgets.Display;

/** Shows where the element under the cursor is used. */
public final class FindReferencesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		EditedText.of(event).ifPresent(FindReferencesHandler::find);
		return null;
	}

	private static void find(EditedText text) {
		ReferenceParams params = new ReferenceParams(text.identifier(), text.position(), new ReferenceContext(true));
		LanguageService.current().ask(texts -> texts.references(params)).whenComplete((places, failure) -> {
			if (failure != null) {
				Requests.log(failure);
			} else if (places.isEmpty()) {
				Display.getDefault().asyncExec(() -> text.editor().getEditorSite().getActionBars().getStatusLineManager().setMessage(Texts.of("references.none")));
			} else {
				Display.getDefault().asyncExec(() -> References.show(places));
			}
		});
	}
}
