package org.assay.ide.editor.edit;

import java.net.URI;
import java.util.Optional;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/**
 * The text in the active editor, and where its cursor is.
 *
 * @param editor the editor
 * @param document the text
 * @param uri its address
 * @param selection what is selected
 */
public record EditedText(ITextEditor editor, IDocument document, URI uri, ITextSelection selection) {

	/** Return the text that a command is about; empty if the active editor shows none of ours. */
	public static Optional<EditedText> of(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
			return Optional.empty();
		}
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return LanguageService.current().uri(document).map(uri -> new EditedText(editor, document, uri, selection));
	}

	/** Return whether the text may be changed; who owns the file is asked first. */
	public boolean isWritable() {
		return editor instanceof ITextEditorExtension2 validated ? validated.validateEditorInputState() : editor.isEditable();
	}

	/** Return what the text is called when the server is asked about it. */
	public TextDocumentIdentifier identifier() {
		return new TextDocumentIdentifier(Locations.uri(uri));
	}

	/** Return the place of the cursor. */
	public Position position() {
		try {
			return Locations.position(document, selection.getOffset());
		} catch (BadLocationException gone) {
			return new Position(0, 0);
		}
	}
}
