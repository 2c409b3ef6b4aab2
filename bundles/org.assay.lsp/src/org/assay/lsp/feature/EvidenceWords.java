package org.assay.lsp.feature;

import java.util.Optional;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.core.Wording;
import org.assay.lsp.project.ProjectState;
import org.assay.model.Citation;
import org.assay.model.Document;

/** What was seen of documents and citations, in words. */
final class EvidenceWords {

	private final EvidenceCheck check;
	private final Wording words;

	private EvidenceWords(EvidenceCheck check, Wording words) {
		this.check = check;
		this.words = words;
	}

	static EvidenceWords of(ProjectState project) {
		return new EvidenceWords(project.analysis().evidence().check(), FeatureTexts.in(project.locale()));
	}

	/** Return what was seen of the file of a document; empty if it names none. */
	Optional<String> of(Document document) {
		if (document.getFile() == null) {
			return Optional.empty();
		}
		Optional<DocumentCheck> seen = check.of(document);
		return Optional.of(words.say("document." + seen.map(found -> found.state().name()).orElse("unseen")));
	}

	/** Return what became of looking for a quotation; empty if there is no file to look in. */
	Optional<String> of(Citation citation) {
		if (citation.getDocument() == null || citation.getDocument().getFile() == null) {
			return Optional.empty();
		}
		return Optional.of(check.of(citation).map(this::state).orElseGet(() -> words.say("citation.unseen")));
	}

	private String state(CitationCheck found) {
		String state = words.say("citation." + found.state().name(), found.passages().size());
		boolean isPlaced = found.state().isThere() && found.state() != CitationState.AMBIGUOUS;
		return isPlaced ? found.passage().map(passage -> state + ", " + place(passage)).orElse(state) : state;
	}

	/** Return the page, or the line in a document without pages, on which a passage stands. */
	String place(FoundPassage passage) {
		String pages = passage.page() == passage.lastPage() ? Integer.toString(passage.page()) : passage.page() + "–" + passage.lastPage();
		return words.say(passage.isLine() ? "citation.line" : "citation.page", pages);
	}
}
