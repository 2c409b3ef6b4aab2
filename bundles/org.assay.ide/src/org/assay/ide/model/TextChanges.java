package org.assay.ide.model;

import java.nio.file.Path;

import org.assay.ide.editor.connect.BufferAdapter;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Tells projects that a text of theirs has changed, in an editor or on the disk. */
final class TextChanges {

	private static final String ENDING = ".assay";

	private final ProjectModels models;

	private TextChanges(ProjectModels models) {
		this.models = models;
	}

	static void follow(ProjectModels models) {
		TextChanges changes = new TextChanges(models);
		FileBuffers.getTextFileBufferManager().addFileBufferListener(changes.new Buffers());
		for (IFileBuffer open : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			changes.listenTo(open);
		}
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes::resources, IResourceChangeEvent.POST_CHANGE);
	}

	private void changed(Path file) {
		models.all().stream().filter(model -> file.startsWith(model.folder().path())).forEach(ProjectModel::changed);
	}

	private void listenTo(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			Path path = UnsavedTexts.pathOf(text);
			if (path != null && path.toString().endsWith(ENDING)) {
				text.getDocument().addDocumentListener(new Typing(path));
			}
		}
	}

	private void resources(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(this::visit);
		} catch (CoreException unseen) {
			ILog.of(TextChanges.class).log(unseen.getStatus());
		}
	}

	private boolean visit(IResourceDelta delta) {
		IResource resource = delta.getResource();
		boolean told = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		IPath path = resource.getLocation();
		if (resource.getType() == IResource.FILE && told && path != null) {
			changed(path.toPath());
		}
		return true;
	}

	private final class Typing implements IDocumentListener {

		private final Path path;

		Typing(Path path) {
			this.path = path;
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// what it will be is told afterwards
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			changed(path);
		}
	}

	private final class Buffers extends BufferAdapter {

		@Override
		public void bufferCreated(IFileBuffer buffer) {
			listenTo(buffer);
		}

		@Override
		public void bufferDisposed(IFileBuffer buffer) {
			// unsaved text is gone with it; the document is not used any more
			if (buffer instanceof ITextFileBuffer text && buffer.isDirty() && UnsavedTexts.pathOf(text) != null) {
				changed(UnsavedTexts.pathOf(text));
			}
		}
	}
}
