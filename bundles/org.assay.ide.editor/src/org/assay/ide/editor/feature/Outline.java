package org.assay.ide.editor.feature;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives the generic editor an outline where it shows a text of the language. */
public final class Outline implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adapted, Class<T> type) {
		if (type != IContentOutlinePage.class || !(adapted instanceof AbstractTextEditor editor) || !isOurs(editor)) {
			return null;
		}
		return type.cast(new OutlinePage(editor));
	}

	private static boolean isOurs(ITextEditor editor) {
		return editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(".assay");
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] {IContentOutlinePage.class};
	}
}
