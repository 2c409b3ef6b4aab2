package org.assay.ide.editor.feature;

import org.assay.ide.editor.connect.Partitions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.Reconciler;

/** Asks for the colours of names a moment after the last key. */
public final class SemanticReconciler extends Reconciler {

	private static final int MOMENT_MILLIS = 200;

	private final SemanticColors colours = new SemanticColors();

	/** Make the reconciler of one editor. */
	public SemanticReconciler() {
		setReconcilingStrategy(colours, IDocument.DEFAULT_CONTENT_TYPE);
		setReconcilingStrategy(colours, Partitions.COMMENT);
		setReconcilingStrategy(colours, Partitions.STRING);
		setDocumentPartitioning(Partitions.PARTITIONING);
		setDelay(MOMENT_MILLIS);
		setIsIncrementalReconciler(false);
	}

	@Override
	public void install(ITextViewer viewer) {
		colours.install(viewer);
		super.install(viewer);
	}

	@Override
	public void uninstall() {
		super.uninstall();
		colours.uninstall();
	}
}
