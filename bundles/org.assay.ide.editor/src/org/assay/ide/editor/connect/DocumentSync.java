package org.assay.ide.editor.connect;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** Tells the server of texts that are opened, changed and closed. It always gets the whole text, so that nothing can get out of step. */
public final class DocumentSync implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

	private static final Map<URI, Follower> FOLLOWED = new ConcurrentHashMap<>();

	static {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(new Closing());
	}

	@Override
	public void setup(IDocument document) {
		// a document without a place is none of ours
	}

	@Override
	public void setup(IDocument document, IPath location, LocationKind kind) {
		Partitions.connect(document);
		URI uri = address(location, kind);
		if (uri == null || !"file".equals(uri.getScheme())) {
			return;
		}
		Follower follower = new Follower(uri);
		FOLLOWED.put(uri, follower);
		document.addDocumentListener(follower);
		LanguageService.current().open(uri, document);
	}

	private static URI address(IPath location, LocationKind kind) {
		if (kind == LocationKind.LOCATION) {
			return location.toFile().toURI();
		}
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(location);
		return file.getLocationURI();
	}

	private record Follower(URI uri) implements IDocumentListener {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// afterwards is soon enough
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			LanguageService.current().change(uri, event.getDocument());
		}
	}

	/** Learns of files that no editor holds any more. */
	private static final class Closing extends BufferAdapter {

		@Override
		public void bufferDisposed(IFileBuffer buffer) {
			closed(uri(buffer));
		}

		private static URI uri(IFileBuffer buffer) {
			IPath location = buffer.getLocation();
			if (location == null) {
				return null;
			}
			IFile file = location.segmentCount() > 1 ? ResourcesPlugin.getWorkspace().getRoot().getFile(location) : null;
			return file != null && file.getLocationURI() != null && FOLLOWED.containsKey(file.getLocationURI()) ? file.getLocationURI() : location.toFile().toURI();
		}

		private static void closed(URI uri) {
			if (uri != null && FOLLOWED.remove(uri) != null) {
				LanguageService.started().ifPresent(service -> service.close(uri));
			}
		}

		@Override
		public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
			closed(uri(buffer));
		}
	}
}
