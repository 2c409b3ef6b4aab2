package org.assay.ide.editor.feature;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Display;

/** Derived values above the elements that they belong to: a risk's value and band, effective levels, how often something is used. */
public final class CodeLenses extends AbstractCodeMiningProvider {

	private static final Map<ITextViewer, Boolean> VIEWERS = new WeakHashMap<>();
	private static boolean following;

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		Optional<URI> uri = document == null ? Optional.empty() : LanguageService.current().uri(document);
		if (uri.isEmpty()) {
			return null;
		}
		follow(viewer);
		return LanguageService.current().ask(texts -> texts.codeLens(new CodeLensParams(new TextDocumentIdentifier(Locations.uri(uri.get())))))
				.exceptionally(CodeLenses::none)
				.thenApply(lenses -> lenses.stream().map(lens -> mining(lens, document)).flatMap(Optional::stream).toList());
	}

	private static List<? extends CodeLens> none(Throwable failure) {
		Requests.log(failure);
		return List.of();
	}

	/** The server says when what it told has changed without the text having changed. */
	private static synchronized void follow(ITextViewer viewer) {
		VIEWERS.put(viewer, true);
		if (!following) {
			following = true;
			LanguageService.current().onRefresh(() -> Display.getDefault().asyncExec(CodeLenses::again));
		}
	}

	private static synchronized void again() {
		VIEWERS.keySet().forEach(viewer -> {
			if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed() && viewer instanceof ISourceViewerExtension5 source) {
				source.updateCodeMinings();
			}
		});
	}

	private Optional<ICodeMining> mining(CodeLens lens, IDocument document) {
		try {
			return lens.getCommand() == null || lens.getRange().getStart().getLine() >= document.getNumberOfLines() ? Optional.empty()
					: Optional.of(new Mining(lens, document, this));
		} catch (BadLocationException gone) {
			return Optional.empty();
		}
	}

	private static final class Mining extends LineHeaderCodeMining {

		private final CodeLens lens;

		private Mining(CodeLens lens, IDocument document, CodeLenses provider) throws BadLocationException {
			super(lens.getRange().getStart().getLine(), document, provider);
			this.lens = lens;
			setLabel(lens.getCommand().getTitle());
		}

		@Override
		public Consumer<MouseEvent> getAction() {
			return References.isShown(lens.getCommand()) ? event -> References.show(lens.getCommand()) : null;
		}
	}
}
