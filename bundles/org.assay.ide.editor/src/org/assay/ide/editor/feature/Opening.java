package org.assay.ide.editor.feature;

import java.util.Optional;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.assay.lsp.text.Uris;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens a place in an editor. */
final class Opening {

	private Opening() {
	}

	static void show(Location place) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			Optional<IFile> file = Locations.file(place.getUri());
			IEditorPart editor = file.isPresent() ? IDE.openEditor(page, file.get())
					: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(URIUtil.toURI(Uris.path(place.getUri()).orElseThrow().toString())));
			if (editor instanceof ITextEditor text) {
				IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
				IRegion region = Locations.region(document, place.getRange());
				text.selectAndReveal(region.getOffset(), region.getLength());
			}
		} catch (PartInitException refused) {
			Requests.log(refused);
		}
	}
}
