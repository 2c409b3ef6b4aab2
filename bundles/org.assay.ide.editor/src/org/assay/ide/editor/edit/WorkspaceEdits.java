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
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.swt.widgets.Display;
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

	/**
	 * Apply edits in the background, where files may be read and written; texts in editors are changed on the thread of the user interface.
	 * If it cannot be done, such as when the text has changed since they were asked for or a file is protected, nothing is changed and that
	 * is said.
	 */
	public static void apply(String title, WorkspaceEdit edit, Stamp stamp) {
		Job job = Job.create(title, monitor -> {
			refusal(title, edit, stamp, monitor).ifPresent(reason -> tell(title, reason));
			return Status.OK_STATUS;
		});
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private static Optional<String> refusal(String title, WorkspaceEdit edit, Stamp stamp, IProgressMonitor monitor) {
		if (!stamp.isCurrent()) {
			return Optional.of(Texts.of("edit.changed"));
		}
		try {
			Optional<String> readOnly = ReadOnly.refusal(files(edit));
			return readOnly.isPresent() ? readOnly : perform(title, change(title, edit), monitor);
		} catch (CoreException refused) {
			Requests.log(refused);
			return Optional.of(Texts.of("edit.refused", refused.getStatus().getMessage()));
		}
	}

	private static Optional<String> perform(String title, CompositeChange change, IProgressMonitor monitor) throws CoreException {
		change.initializeValidationData(new NullProgressMonitor());
		PerformChangeOperation operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), title);
		try {
			operation.run(monitor);
		} catch (CoreException failed) {
			takeBack(change);
			throw failed;
		}
		RefactoringStatus status = operation.getConditionCheckingStatus();
		return Optional.ofNullable(status).filter(RefactoringStatus::hasFatalError)
				.map(fatal -> Texts.of("edit.refused", fatal.getMessageMatchingSeverity(RefactoringStatus.FATAL)));
	}

	/** All or nothing: what was changed before the first file that could not be changed becomes again what it was. */
	private static void takeBack(CompositeChange change) throws CoreException {
		Change done = change.getUndoUntilException();
		if (done != null) {
			new PerformChangeOperation(done).run(new NullProgressMonitor());
		}
	}

	private static void tell(String title, String message) {
		IShellProvider window = PlatformUI.getWorkbench().getModalDialogShellProvider();
		Display.getDefault().asyncExec(() -> MessageDialog.openWarning(window.getShell(), title, message));
	}

	/** Return the files that edits change.
	 * @throws CoreException if one is none of the workspace */
	static List<IFile> files(WorkspaceEdit edit) throws CoreException {
		List<IFile> files = new ArrayList<>();
		for (String uri : byFile(edit).keySet()) {
			files.add(file(uri));
		}
		return files;
	}

	private static IFile file(String uri) throws CoreException {
		return Locations.file(uri).orElseThrow(() -> new CoreException(Status.error(Texts.of("edit.outside", uri))));
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
		IFile file = file(uri);
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
