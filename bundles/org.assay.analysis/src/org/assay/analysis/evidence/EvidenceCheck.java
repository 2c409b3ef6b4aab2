package org.assay.analysis.evidence;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.model.Citation;
import org.assay.model.Document;

/** What was seen of the documents that texts name and of the passages that they cite. What was not looked at is not known, and never found. */
public final class EvidenceCheck {

	/** Nothing was looked at. */
	public static final EvidenceCheck NONE = new EvidenceCheck(Map.of(), Map.of());

	private final Map<Document, DocumentCheck> documents;
	private final Map<Citation, CitationCheck> citations;

	private EvidenceCheck(Map<Document, DocumentCheck> documents, Map<Citation, CitationCheck> citations) {
		this.documents = documents;
		this.citations = citations;
	}

	/** What was seen of documents and citations; both are known by identity. */
	public static EvidenceCheck of(Map<Document, DocumentCheck> documents, Map<Citation, CitationCheck> citations) {
		return new EvidenceCheck(copy(documents), copy(citations));
	}

	private static <K, V> Map<K, V> copy(Map<K, V> map) {
		Map<K, V> copy = new IdentityHashMap<>(map);
		return Collections.unmodifiableMap(copy);
	}

	/** Return what was seen of the file of a document; empty if it names none, or if nobody looked. */
	public Optional<DocumentCheck> of(Document document) {
		return Optional.ofNullable(documents.get(document));
	}

	/** Return what became of looking for a citation; empty if its document names no file, or if nobody looked. */
	public Optional<CitationCheck> of(Citation citation) {
		return Optional.ofNullable(citations.get(citation));
	}

	/** Return whether it is known that a citation does not say what its document says, or has no document. */
	public boolean isRefuted(Citation citation) {
		return of(citation).filter(check -> check.state().isRefuted()).isPresent();
	}
}
