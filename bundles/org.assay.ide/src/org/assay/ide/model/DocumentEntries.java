package org.assay.ide.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.ide.model.DocumentEntry.CitationEntry;
import org.assay.model.Citation;
import org.assay.model.Document;

/** Makes the list of documents of a project with what is cited of them. */
public final class DocumentEntries {

	private DocumentEntries() {
	}

	/** Return them in the order of the text. */
	public static List<DocumentEntry> of(Snapshot snapshot, String language) {
		List<Citation> citations = snapshot.checked().corpus().all(Citation.class);
		return snapshot.checked().corpus().all(Document.class).stream().map(document -> entry(document, citations, snapshot, language)).toList();
	}

	private static DocumentEntry entry(Document document, List<Citation> citations, Snapshot snapshot, String language) {
		List<CitationEntry> cited = citations.stream().filter(citation -> citation.getDocument() == document)
				.map(citation -> entry(citation, snapshot)).toList();
		return new DocumentEntry(document, Objects.requireNonNullElse(document.getName(), ""), Titles.of(document, language),
				Objects.requireNonNullElse(document.getFile(), ""), checks(snapshot).of(document), snapshot.place(document), cited);
	}

	private static CitationEntry entry(Citation citation, Snapshot snapshot) {
		Optional<CitationCheck> check = checks(snapshot).of(citation);
		return new CitationEntry(citation.getDocument().getName(), Objects.requireNonNullElse(citation.getName(), ""),
				Objects.requireNonNullElse(citation.getQuote(), ""), check.map(CitationCheck::state), check.flatMap(CitationCheck::passage),
				snapshot.place(citation));
	}

	private static EvidenceCheck checks(Snapshot snapshot) {
		return snapshot.checked().analysis().evidence().check();
	}
}
