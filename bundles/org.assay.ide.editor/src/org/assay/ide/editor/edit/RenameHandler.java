package org.assay.ide.editor.edit;

import java.util.concurrent.CompletableFuture;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.assay.ide.editor.connect.Texts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Display;

/** Gives the element under the cursor another name everywhere, after showing what would change. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		EditedText.of(event).ifPresent(RenameHandler::prepare);
		return null;
	}

	private static void prepare(EditedText text) {
		PrepareRenameParams params = new PrepareRenameParams(text.identifier(), text.position());
		CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> answer = LanguageService.current().ask(texts -> texts.prepareRename(params));
		answer.whenComplete((found, failure) -> Display.getDefault().asyncExec(() -> {
			if (failure != null || found == null) {
				String reason = failure == null || Requests.reason(failure).isEmpty() ? Texts.of("rename.nothing") : Requests.reason(failure);
				text.editor().getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason);
			} else {
				open(text, found.isFirst() ? found.getFirst() : found.getSecond().getRange());
			}
		}));
	}

	private static void open(EditedText text, Range range) {
		IRegion region = Locations.region(text.document(), range);
		try {
			String name = text.document().get(region.getOffset(), region.getLength());
			RenameWizard wizard = new RenameWizard(new RenameRefactoring(text, name));
			new RefactoringWizardOpenOperation(wizard).run(text.editor().getSite().getShell(), Texts.of("rename.title"));
		} catch (BadLocationException gone) {
			Requests.log(gone);
		} catch (InterruptedException somethingElseGoesOn) {
			Thread.currentThread().interrupt();
		}
	}
}
