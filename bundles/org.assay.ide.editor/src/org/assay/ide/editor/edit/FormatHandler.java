package org.assay.ide.editor.edit;

import java.util.List;
import java.util.Optional;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Requests;
import org.assay.ide.editor.connect.Texts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;

/** Lays the text in the active editor out anew. The answer is waited for beside the user interface, and dropped if the text has changed meanwhile. */
public final class FormatHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		EditedText.of(event).ifPresent(FormatHandler::format);
		return null;
	}

	private static void format(EditedText text) {
		WorkspaceEdits.Stamp stamp = WorkspaceEdits.Stamp.of(text.document());
		DocumentFormattingParams params = new DocumentFormattingParams(text.identifier(), new FormattingOptions(2, true));
		LanguageService.current().ask(texts -> texts.formatting(params)).whenComplete((edits, failure) -> {
			if (failure != null) {
				Requests.log(failure);
			} else {
				Display.getDefault().asyncExec(() -> apply(text, stamp, List.copyOf(edits)));
			}
		});
	}

	private static Optional<String> refusal(EditedText text, WorkspaceEdits.Stamp stamp, List<TextEdit> edits) {
		if (edits.isEmpty()) {
			return Optional.of(Texts.of("format.none"));
		}
		if (!stamp.isCurrent()) {
			return Optional.of(Texts.of("edit.changed"));
		}
		return text.isWritable() ? Optional.empty() : Optional.of(Texts.of("edit.readOnly", text.editor().getTitle()));
	}

	private static void apply(EditedText text, WorkspaceEdits.Stamp stamp, List<TextEdit> edits) {
		Optional<String> refusal = refusal(text, stamp, edits);
		text.editor().getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(refusal.orElse(null));
		if (refusal.isPresent()) {
			return;
		}
		IRewriteTarget target = text.editor().getAdapter(IRewriteTarget.class);
		target.beginCompoundChange();
		DocumentRewriteSession session = ((IDocumentExtension4) text.document()).startRewriteSession(DocumentRewriteSessionType.SEQUENTIAL);
		try {
			WorkspaceEdits.edit(text.document(), edits).apply(text.document());
		} catch (BadLocationException gone) {
			Requests.log(gone);
		} finally {
			((IDocumentExtension4) text.document()).stopRewriteSession(session);
			target.endCompoundChange();
		}
	}
}
