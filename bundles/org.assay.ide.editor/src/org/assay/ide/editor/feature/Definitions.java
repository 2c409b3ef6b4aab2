package org.assay.ide.editor.feature;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Leads from a name to what it means. Runs on the thread of the user interface, so that it waits for a moment only. */
public final class Definitions extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IDocument document = viewer.getDocument();
		Optional<URI> uri = LanguageService.current().uri(document);
		Optional<IRegion> word = Words.at(document, region.getOffset());
		if (uri.isEmpty() || word.isEmpty()) {
			return null;
		}
		IHyperlink[] links = places(uri.get(), document, region.getOffset()).stream().map(place -> new Link(word.get(), place)).toArray(IHyperlink[]::new);
		return links.length == 0 ? null : links;
	}

	private static List<Location> places(URI uri, IDocument document, int offset) {
		try {
			DefinitionParams params = new DefinitionParams(new TextDocumentIdentifier(Locations.uri(uri)), Locations.position(document, offset));
			return Requests.within(Requests.SHORT, LanguageService.current().ask(texts -> texts.definition(params))).map(Definitions::places).orElse(List.of());
		} catch (BadLocationException gone) {
			return List.of();
		}
	}

	private static List<Location> places(org.eclipse.lsp4j.jsonrpc.messages.Either<List<? extends Location>, List<? extends LocationLink>> answer) {
		return answer.isLeft() ? List.copyOf(answer.getLeft())
				: answer.getRight().stream().map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList();
	}

	private record Link(IRegion region, Location place) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return place.getUri().substring(place.getUri().lastIndexOf('/') + 1) + ":" + (place.getRange().getStart().getLine() + 1);
		}

		@Override
		public void open() {
			Opening.show(place);
		}
	}
}
