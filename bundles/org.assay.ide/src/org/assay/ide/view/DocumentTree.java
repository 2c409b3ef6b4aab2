package org.assay.ide.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.ide.model.DocumentEntry;
import org.assay.ide.model.DocumentEntry.CitationEntry;
import org.assay.ide.model.Place;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Documents with their citations below them. */
final class DocumentTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof DocumentEntry document ? document.citations().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof DocumentEntry document && !document.citations().isEmpty();
	}

	/** Return the document that something in the tree is, or is from. */
	static Optional<DocumentEntry> documentOf(Object chosen, List<?> documents) {
		return documents.stream().map(DocumentEntry.class::cast)
				.filter(document -> document.equals(chosen) || chosen instanceof CitationEntry citation && document.citations().contains(citation))
				.findFirst();
	}

	/** Return the citation that stands on a line of a text, else the document that does. */
	static Optional<Object> at(Path file, int line, List<?> documents) {
		return documents.stream().map(DocumentEntry.class::cast).flatMap(document -> Stream.concat(
				document.citations().stream().filter(citation -> covers(citation.place(), file, line)).<Object>map(citation -> citation),
				Stream.<Object>of(document).filter(each -> covers(document.place(), file, line)))).findFirst();
	}

	private static boolean covers(Optional<Place> place, Path file, int line) {
		return place.filter(found -> found.covers(file, line)).isPresent();
	}

	/** Return what has the name that something older had. */
	static Optional<Object> like(Object older, List<DocumentEntry> documents) {
		return switch (older) {
			case DocumentEntry document -> documents.stream().filter(each -> each.id().equals(document.id())).<Object>map(each -> each).findFirst();
			case CitationEntry citation -> documents.stream().flatMap(each -> each.citations().stream())
					.filter(each -> each.id().equals(citation.id())).<Object>map(each -> each).findFirst();
			case null, default -> Optional.empty();
		};
	}
}
