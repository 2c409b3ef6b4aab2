package org.assay.ide.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.model.Document;

/**
 * A document of a project.
 *
 * @param document the document itself
 * @param id its own name
 * @param path its path from the folder of the project; empty if it names no file
 * @param check what was seen of its file; empty if nobody looked
 * @param place where it is written
 * @param citations the passages that are cited, in the order of the text
 */
public record DocumentEntry(Document document, String id, String title, String path, Optional<DocumentCheck> check, Optional<Place> place,
		List<CitationEntry> citations) {

	public DocumentEntry {
		Objects.requireNonNull(document);
		citations = List.copyOf(citations);
	}

	/**
	 * A citation.
	 *
	 * @param document id of its document
	 * @param quote the words that are cited
	 * @param state what became of looking for them; empty if nobody looked
	 * @param passage the passage in the document, or the one most like it; empty if there is none
	 * @param place where it is written
	 */
	public record CitationEntry(String document, String id, String quote, Optional<CitationState> state, Optional<FoundPassage> passage,
			Optional<Place> place) {

		/** Return whether every word stands in the document. */
		public boolean isThere() {
			return state.filter(CitationState::isThere).isPresent();
		}

		/** Return the page on which the passage begins, or the line in a document without pages. */
		public String page() {
			return passage.map(found -> String.valueOf(found.page())).orElse("");
		}
	}
}
