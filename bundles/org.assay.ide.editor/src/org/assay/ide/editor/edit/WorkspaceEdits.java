package org.assay.ide.editor.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.assay.ide.editor.connect.Texts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.PlatformUI;

/** Applies what the server says should become of texts: to open ones and to files alike, as one step, or not at all. */
public final class WorkspaceEdits {

	private WorkspaceEdits() {
	}

	/** A text as it was when somebody asked about it. */
	public record Stamp(IDocument document, long number) {

		/** Return the text as it is now. */
		public static Stamp of(IDocument document) {
			return new Stamp(document, number(document));
		}

		/** Return whether the text is still the same. */
		public boolean isCurrent() {
			return number(document) == number;
		}

		private static long number(IDocument document) {
			return document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : document.get().hashCode();
		}
	}

	/** Apply edits; if the text has changed since they were asked for, say so and do nothing. */
	public static void apply(String title, WorkspaceEdit edit, Stamp stamp) {
		if (!stamp.isCurrent()) {
			tell(title, Texts.of("edit.changed"));
			return;
		}
		try {
			CompositeChange change = change(title, edit);
			change.initializeValidationData(new NullProgressMonitor());
			PerformChangeOperation operation = new PerformChangeOperation(change);
			operation.setUndoManager(RefactoringCore.getUndoManager(), title);
			ResourcesPlugin.getWorkspace().run((IWorkspaceRunnable) operation::run, new NullProgressMonitor());
			if (operation.getConditionCheckingStatus() != null && operation.getConditionCheckingStatus().hasFatalError()) {
				tell(title, operation.getConditionCheckingStatus().getMessageMatchingSeverity(operation.getConditionCheckingStatus().getSeverity()));
			}
		} catch (CoreException refused) {
			Requests.log(refused);
			tell(title, Texts.of("edit.refused", refused.getStatus().getMessage()));
		}
	}

	private static void tell(String title, String message) {
		MessageDialog.openWarning(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), title, message);
	}

	/** Return edits as a change of the platform, one part for each file.
	 * @throws CoreException if a file is none of the workspace, or cannot be read */
	public static CompositeChange change(String title, WorkspaceEdit edit) throws CoreException {
		CompositeChange all = new CompositeChange(title);
		for (Map.Entry<String, List<TextEdit>> file : byFile(edit).entrySet()) {
			all.add(change(title, file.getKey(), file.getValue()));
		}
		return all;
	}

	private static Map<String, List<TextEdit>> byFile(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft())
					.forEach(change -> change.getEdits().forEach(one -> add(byFile, change.getTextDocument().getUri(), one.getLeft())));
		} else if (edit.getChanges() != null) {
			edit.getChanges().forEach((uri, edits) -> edits.forEach(one -> add(byFile, uri, one)));
		}
		return byFile;
	}

	private static void add(Map<String, List<TextEdit>> byFile, String uri, TextEdit edit) {
		byFile.computeIfAbsent(uri, key -> new ArrayList<>()).add(edit);
	}

	private static TextFileChange change(String title, String uri, List<TextEdit> edits) throws CoreException {
		IFile file = Locations.file(uri).orElseThrow(() -> new CoreException(org.eclipse.core.runtime.Status.error(Texts.of("edit.outside", uri))));
		TextFileChange change = new TextFileChange(file.getName(), file);
		change.setTextType("assay");
		Optional<IDocument> open = LanguageService.current().document(file.getLocationURI());
		IDocument document = open.isPresent() ? open.get() : change.getCurrentDocument(new NullProgressMonitor());
		change.setEdit(edit(document, edits));
		// a text in an editor stays unsaved, as if its owner had typed; a file that nobody has open is written
		change.setSaveMode(open.isPresent() ? TextFileChange.LEAVE_DIRTY : TextFileChange.FORCE_SAVE);
		return change;
	}

	/** Return edits of the protocol, whose places are those of the text before any of them, as one edit of the platform. */
	static MultiTextEdit edit(IDocument document, List<TextEdit> edits) {
		MultiTextEdit all = new MultiTextEdit();
		for (TextEdit edit : edits) {
			IRegion region = Locations.region(document, edit.getRange());
			if (region.getLength() == 0) {
				all.addChild(new InsertEdit(region.getOffset(), edit.getNewText()));
			} else if (edit.getNewText().isEmpty()) {
				all.addChild(new DeleteEdit(region.getOffset(), region.getLength()));
			} else {
				all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
			}
		}
		return all;
	}
}
