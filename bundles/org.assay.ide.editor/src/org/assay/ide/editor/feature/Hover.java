package org.assay.ide.editor.feature;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Shows what is known of the word under the pointer. The region is the word; what there is to say is asked for on a thread that may wait. */
public final class Hover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		IDocument document = viewer.getDocument();
		Optional<URI> uri = LanguageService.current().uri(document);
		return uri.flatMap(address -> asked(address, document, region)).map(Hover::text).filter(text -> !text.isBlank()).orElse(null);
	}

	private static Optional<org.eclipse.lsp4j.Hover> asked(URI uri, IDocument document, IRegion region) {
		try {
			HoverParams params = new HoverParams(new TextDocumentIdentifier(Locations.uri(uri)), Locations.position(document, region.getOffset()));
			return Requests.within(Requests.LONG, LanguageService.current().ask(texts -> texts.hover(params)));
		} catch (BadLocationException gone) {
			return Optional.empty();
		}
	}

	private static String text(org.eclipse.lsp4j.Hover hover) {
		if (hover.getContents() == null) {
			return "";
		}
		return hover.getContents().isRight() ? hover.getContents().getRight().getValue()
				: hover.getContents().getLeft().stream().map(part -> part.isLeft() ? part.getLeft() : part.getRight().getValue()).collect(Collectors.joining("\n"));
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return (String) getHoverInfo2(viewer, region);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Words.at(viewer.getDocument(), offset).orElseGet(() -> new Region(offset, 0));
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return MarkdownPresenter.CREATOR;
	}
}
