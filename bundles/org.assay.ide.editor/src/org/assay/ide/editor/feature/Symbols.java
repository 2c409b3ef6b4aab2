package org.assay.ide.editor.feature;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Small pictures for kinds of things. */
final class Symbols {

	private Symbols() {
	}

	/** Return the picture of a proposal; null for words of the language. */
	static Image image(CompletionItemKind kind) {
		return kind == null || kind == CompletionItemKind.Keyword ? null : shared(kind == CompletionItemKind.File ? ISharedImages.IMG_OBJ_FILE
				: kind == CompletionItemKind.Snippet ? ISharedImages.IMG_OBJ_ADD : ISharedImages.IMG_OBJ_ELEMENT);
	}

	/** Return the picture of an element. */
	static Image image(SymbolKind kind) {
		return shared(kind == SymbolKind.Package || kind == SymbolKind.Namespace ? ISharedImages.IMG_OBJ_FOLDER : ISharedImages.IMG_OBJ_ELEMENT);
	}

	private static Image shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(name);
	}
}
