package org.assay.core.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.analysis.evidence.FoundPassage.PageBox;
import org.assay.analysis.evidence.WordStep;
import org.assay.evidence.matching.DocumentIndex;
import org.assay.evidence.matching.Passage;
import org.assay.evidence.matching.Quotation;
import org.assay.evidence.matching.Verdict;
import org.assay.evidence.matching.WordChange;
import org.assay.model.Citation;
import org.assay.model.Document;

/** Looks citations up in a document that was opened. */
final class QuotationSearch {

	private QuotationSearch() {
	}

	/** Return what became of looking for a quotation. */
	static CitationCheck check(Quotation quotation, CitedFile file) {
		Optional<CitationState> instead = file.check().state().citations();
		if (instead.isPresent() || file.index().isEmpty()) {
			return CitationCheck.of(instead.orElse(CitationState.NOT_VERIFIABLE));
		}
		return outcome(file.index().get().check(quotation), file.index().get());
	}

	/** Return what became of looking for a citation. */
	static CitationCheck check(Citation citation, CitedFile file) {
		CitationCheck found = check(quotation(citation), file);
		boolean changed = found.state().isThere() && isChanged(citation.getDocument(), file.check());
		return changed ? found.as(CitationState.CHANGED) : found;
	}

	private static boolean isChanged(Document document, DocumentCheck check) {
		String stated = document.getSha256();
		return stated != null && check.sha256().filter(sha256 -> !sha256.equalsIgnoreCase(stated.strip())).isPresent();
	}

	private static Quotation quotation(Citation citation) {
		OptionalInt page = citation.getPage() == null ? OptionalInt.empty() : OptionalInt.of(citation.getPage());
		return new Quotation(citation.getQuote(), page, Optional.ofNullable(citation.getPrefix()), Optional.ofNullable(citation.getSuffix()));
	}

	private static CitationCheck outcome(Verdict verdict, DocumentIndex index) {
		return switch (verdict) {
			case Verdict.FoundHere found -> at(CitationState.FOUND, List.of(found.passage()), index);
			case Verdict.OnAnotherPage found -> at(CitationState.OTHER_PAGE, List.of(found.passage()), index);
			case Verdict.Ambiguous several -> at(CitationState.AMBIGUOUS, several.passages(), index);
			case Verdict.Loosely loose -> new CitationCheck(CitationState.LOOSE, List.of(passage(loose.passage(), index)),
					loose.changes().stream().map(QuotationSearch::step).toList());
			case Verdict.NotFound not -> at(CitationState.NOT_FOUND, not.nearest().stream().toList(), index);
			case Verdict.Refused refused -> CitationCheck.of(CitationState.REFUSED);
			case Verdict.NotReadable unread -> CitationCheck.of(CitationState.NOT_VERIFIABLE);
		};
	}

	private static CitationCheck at(CitationState state, List<Passage> passages, DocumentIndex index) {
		return new CitationCheck(state, passages.stream().map(passage -> passage(passage, index)).toList(), List.of());
	}

	private static FoundPassage passage(Passage passage, DocumentIndex index) {
		List<PageBox> boxes = passage.boxes().stream().filter(placed -> placed.box().width() > 0)
				.map(placed -> new PageBox(placed.page(), placed.box().left(),
				placed.box().top(), placed.box().right(), placed.box().bottom())).toList();
		return new FoundPassage(passage.page(), passage.lastPage(), index.isInLines(), passage.text(), passage.preceding(),
				passage.following(), boxes);
	}

	private static WordStep step(WordChange change) {
		return new WordStep(change.quoted(), change.document());
	}
}
