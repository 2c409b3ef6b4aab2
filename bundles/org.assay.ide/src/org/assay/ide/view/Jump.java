package org.assay.ide.view;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.ide.model.Place;
import org.assay.rules.SourceRange;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens places of the text in an editor. */
public final class Jump {

	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private Jump() {
	}

	/**
	 * Open a place.
	 *
	 * @param activate whether the editor takes the keys; if not, the place is only shown
	 */
	public static void to(Place place, IWorkbenchPage page, boolean activate) {
		try {
			IEditorPart editor = IDE.openEditor(page, input(place.file()), EDITOR, activate);
			if (!activate) {
				page.bringToTop(editor);
			}
			ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
			if (text != null) {
				select(place.range(), text);
			}
		} catch (PartInitException refused) {
			ILog.of(Jump.class).log(refused.getStatus());
		}
	}

	/** A file of the workspace is opened as such, so that its markers are shown; another one as a file of the system. */
	private static IEditorInput input(Path file) {
		URI address = URIUtil.toURI(file.toString());
		return inProject(file).or(() -> Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(address)).findFirst())
				.<IEditorInput>map(FileEditorInput::new).orElseGet(() -> new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(address)));
	}

	/** The workspace would ask the disk, which may be slow; where projects lie is known. */
	private static Optional<IFile> inProject(Path file) {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(project -> project.getLocation() != null && file.startsWith(project.getLocation().toPath()))
				.map(project -> project.getFile(IPath.fromPath(project.getLocation().toPath().relativize(file)))).filter(IFile::exists).findFirst();
	}

	private static void select(SourceRange range, ITextEditor editor) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		try {
			int start = offset(range.line(), range.column(), document);
			int end = offset(range.endLine(), range.endColumn(), document);
			editor.selectAndReveal(start, Math.max(0, end - start));
		} catch (BadLocationException moved) {
			// the text has become shorter since; the file is open at least
			ILog.of(Jump.class).info(range.toString());
		}
	}

	private static int offset(int line, int column, IDocument document) throws BadLocationException {
		int within = Math.clamp(column - 1L, 0, document.getLineLength(line - 1));
		return document.getLineOffset(line - 1) + within;
	}
}
