package org.assay.ide.editor.connect;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Learns what becomes of files that editors hold; does nothing by itself. */
public abstract class BufferAdapter implements IFileBufferListener {

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// for those who want to know
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// for those who want to know
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells of its changes
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells of its changes
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// for those who want to know
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		// the text is the same
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// the text is the same
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// for those who want to know
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// for those who want to know
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// for those who want to know
	}
}
