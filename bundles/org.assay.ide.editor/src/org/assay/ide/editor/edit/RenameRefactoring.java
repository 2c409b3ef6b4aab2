package org.assay.ide.editor.edit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Requests;
import org.assay.ide.editor.connect.Texts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

/** The change of a name in all files, as the server works it out; what it refuses is said with its reason. */
final class RenameRefactoring extends Refactoring {

	private static final long PATIENCE_SECONDS = 30;

	private final EditedText text;
	private final String name;
	private final WorkspaceEdits.Stamp stamp;
	private String other;
	private WorkspaceEdit edit;

	RenameRefactoring(EditedText text, String name) {
		this.text = text;
		this.name = name;
		this.other = name;
		this.stamp = WorkspaceEdits.Stamp.of(text.document());
	}

	/** Return the name as it is written now. */
	String name() {
		return name;
	}

	void become(String wanted) {
		other = wanted;
	}

	@Override
	public String getName() {
		return Texts.of("rename.title");
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
		if (!stamp.isCurrent()) {
			return RefactoringStatus.createFatalErrorStatus(Texts.of("edit.changed"));
		}
		try {
			edit = LanguageService.current().ask(texts -> texts.rename(new RenameParams(text.identifier(), text.position(), other))).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			return edit == null ? RefactoringStatus.createFatalErrorStatus(Texts.of("rename.nothing"))
					: ReadOnly.refusal(WorkspaceEdits.files(edit)).map(RefactoringStatus::createFatalErrorStatus).orElseGet(RefactoringStatus::new);
		} catch (ExecutionException refused) {
			return RefactoringStatus.createFatalErrorStatus(Requests.reason(refused));
		} catch (TimeoutException late) {
			return RefactoringStatus.createFatalErrorStatus(Texts.of("rename.late"));
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		return WorkspaceEdits.change(Texts.of("rename.change", name, other), edit);
	}
}
