package org.assay.ide.editor.feature;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.assay.lsp.feature.Tokens;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/**
 * Colours names by what they mean, once the server has said so. While one types, the colours move with their words; an answer about a text that has
 * changed since is dropped.
 */
final class SemanticColors implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextPresentationListener, IDocumentListener {

	/** How many characters are painted at once. */
	private static final int PIECE = 1_000;

	private ITextViewer viewer;
	private IDocument document;
	private volatile List<Coloured> coloured = List.of();

	/** A word with a colour. */
	private record Coloured(int offset, int length, String kind) {

		int end() {
			return offset + length;
		}

		Coloured moved(int by) {
			return new Coloured(offset + by, length, kind);
		}
	}

	/** Begin with a viewer. */
	void install(ITextViewer other) {
		viewer = other;
		((ITextViewerExtension4) viewer).addTextPresentationListener(this);
	}

	/** End with the viewer. */
	void uninstall() {
		if (viewer != null) {
			((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
		}
		setDocument(null);
		viewer = null;
	}

	@Override
	public void setDocument(IDocument other) {
		if (document != null) {
			document.removeDocumentListener(this);
		}
		document = other;
		coloured = List.of();
		if (document != null) {
			document.addDocumentListener(this);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// afterwards is soon enough
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int end = event.getOffset() + event.getLength();
		int by = event.getText() == null ? -event.getLength() : event.getText().length() - event.getLength();
		List<Coloured> moved = new ArrayList<>();
		for (Coloured word : coloured) {
			if (word.offset() + word.length() <= event.getOffset()) {
				moved.add(word);
			} else if (word.offset() >= end) {
				moved.add(word.moved(by));
			}
		}
		coloured = moved;
	}

	@Override
	public void reconcile(DirtyRegion dirty, IRegion region) {
		colour();
	}

	@Override
	public void reconcile(IRegion region) {
		colour();
	}

	@Override
	public void initialReconcile() {
		colour();
	}

	@Override
	public void setProgressMonitor(IProgressMonitor monitor) {
		// the server is quick
	}

	private void colour() {
		IDocument asked = document;
		Optional<URI> uri = asked == null ? Optional.empty() : LanguageService.current().uri(asked);
		if (uri.isEmpty() || !(asked instanceof IDocumentExtension4 stamped)) {
			return;
		}
		long stamp = stamped.getModificationStamp();
		SemanticTokensParams params = new SemanticTokensParams(new TextDocumentIdentifier(Locations.uri(uri.get())));
		Requests.within(Requests.LONG, LanguageService.current().ask(texts -> texts.semanticTokensFull(params))).ifPresent(answer -> {
			List<Coloured> words = words(asked, answer.getData());
			Display.getDefault().asyncExec(() -> show(asked, stamp, words));
		});
	}

	private void show(IDocument asked, long stamp, List<Coloured> words) {
		if (viewer == null || viewer.getTextWidget() == null || asked != document || ((IDocumentExtension4) asked).getModificationStamp() != stamp) {
			return;
		}
		IRegion changed = changed(coloured, words);
		coloured = words;
		repaint(changed.getOffset(), changed.getOffset() + changed.getLength());
	}

	/** Return the stretch in which two lists of words differ: all in front of it and behind it looks as it did. */
	private static IRegion changed(List<Coloured> before, List<Coloured> now) {
		int least = Math.min(before.size(), now.size());
		int front = 0;
		while (front < least && before.get(front).equals(now.get(front))) {
			front++;
		}
		int back = 0;
		while (back < least - front && before.get(before.size() - 1 - back).equals(now.get(now.size() - 1 - back))) {
			back++;
		}
		List<Coloured> gone = before.subList(front, before.size() - back);
		List<Coloured> come = now.subList(front, now.size() - back);
		int start = Stream.concat(gone.stream(), come.stream()).mapToInt(Coloured::offset).min().orElse(0);
		int end = Stream.concat(gone.stream(), come.stream()).mapToInt(Coloured::end).max().orElse(0);
		return new Region(start, end - start);
	}

	/** Painting is done in pieces, so that the window can do something else in between; a text that has changed is painted anew anyway. */
	private void repaint(int start, int end) {
		int stop = Math.min(Math.min(end, start + PIECE), document.getLength());
		if (start >= stop || viewer == null || viewer.getTextWidget() == null) {
			return;
		}
		((ITextViewerExtension2) viewer).invalidateTextPresentation(start, stop - start);
		IDocument painted = document;
		long stamp = ((IDocumentExtension4) painted).getModificationStamp();
		Display.getDefault().asyncExec(() -> {
			if (painted == document && ((IDocumentExtension4) painted).getModificationStamp() == stamp) {
				repaint(stop, end);
			}
		});
	}

	/** Unpack the answer: five numbers a word, each place told from the one before. */
	private static List<Coloured> words(IDocument document, List<Integer> numbers) {
		List<String> kinds = Tokens.legend().getTokenTypes();
		List<Coloured> words = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (int at = 0; at + 4 < numbers.size(); at += 5) {
			column = numbers.get(at) == 0 ? column + numbers.get(at + 1) : numbers.get(at + 1);
			line += numbers.get(at);
			try {
				words.add(new Coloured(document.getLineOffset(line) + column, numbers.get(at + 2), kinds.get(numbers.get(at + 3))));
			} catch (BadLocationException gone) {
				return words;
			}
		}
		return words;
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion shown = presentation.getExtent();
		int end = shown.getOffset() + shown.getLength();
		for (Coloured word : coloured) {
			Color colour = word.offset() < end && word.offset() + word.length() > shown.getOffset() ? TokenStyles.colour(word.kind()) : null;
			if (colour != null) {
				presentation.replaceStyleRange(new StyleRange(word.offset(), word.length(), colour, null, TokenStyles.font(word.kind())));
			}
		}
	}
}
