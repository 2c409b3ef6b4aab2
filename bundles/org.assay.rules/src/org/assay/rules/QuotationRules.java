package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CITATION__PAGE;
import static org.assay.model.AssayPackage.Literals.CITATION__PREFIX;
import static org.assay.model.AssayPackage.Literals.CITATION__QUOTE;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.analysis.evidence.WordStep;
import org.assay.model.Citation;

/**
 * A quotation stands in its document word for word, where the citation says, and at one place. Nothing is said of what nobody looked for.
 */
final class QuotationRules implements RuleGroup {

	/** A message shows no more of a document than a reader takes in. */
	private static final int LONGEST_EXCERPT = 160;
	private static final int MOST_STEPS = 4;
	private static final int MOST_FIXES = 3;
	/** A few words before a passage tell it from another one. */
	private static final int WORDS_BEFORE = 4;

	private final EvidenceCheck check;

	QuotationRules(RuleContext context) {
		check = context.analysis().evidence().check();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R117, Citation.class, this::quotationMustStandInTheDocument);
		checks.on(RuleCatalogue.R118, Citation.class, this::pageMustBeRight);
		checks.on(RuleCatalogue.R119, Citation.class, this::placeMustBeClear);
	}

	private void quotationMustStandInTheDocument(Citation citation, Reporter report) {
		if (TextForm.isBlank(citation.getQuote())) {
			if (Linked.of(citation.getDocument()).filter(document -> document.getFile() != null).isPresent()) {
				report.at(citation, NAMED_ELEMENT__NAME).variant("unquoted").with(citation, citation.getDocument());
			}
			return;
		}
		check.of(citation).ifPresent(found -> {
			switch (found.state()) {
				case NOT_FOUND -> notFound(citation, found, report);
				case LOOSE -> loose(citation, found, report);
				case REFUSED -> report.at(citation, CITATION__QUOTE).variant(isLong(citation) ? "long" : "short").with(citation);
				default -> {
					// the words stand there, or nothing is known about them
				}
			}
		});
	}

	private static boolean isLong(Citation citation) {
		return citation.getQuote().length() > LONGEST_EXCERPT;
	}

	private void notFound(Citation citation, CitationCheck found, Reporter report) {
		List<Integer> unread = check.of(citation.getDocument()).map(DocumentCheck::unread).orElse(List.of());
		Optional<FoundPassage> nearest = found.passage();
		Reporter.Place place = report.at(citation, CITATION__QUOTE);
		if (!unread.isEmpty()) {
			place.variant("unread").with(citation.getDocument(), unread);
		} else if (nearest.isPresent()) {
			place.variant("nearest").with(citation.getDocument(), unit(nearest.get()), nearest.get().page(), excerpt(nearest.get().text()));
		} else {
			place.with(citation.getDocument());
		}
	}

	private static void loose(Citation citation, CitationCheck found, Reporter report) {
		FoundPassage passage = found.passage().orElseThrow();
		report.at(citation, CITATION__QUOTE).variant("loose")
				.fix(Fix.replace(citation, CITATION__QUOTE, Written.quoted(passage.text())).titled("wording"))
				.with(citation.getDocument(), unit(passage), passage.page(), excerpt(passage.text()), changed(found), lost(found), added(found));
	}

	/** Return the words that differ, as quoted and as they stand. */
	private static List<String> changed(CitationCheck found) {
		return steps(found).filter(step -> !step.quoted().isEmpty() && !step.document().isEmpty())
				.map(step -> step.document() + " → " + step.quoted()).limit(MOST_STEPS).toList();
	}

	private static List<String> lost(CitationCheck found) {
		return steps(found).filter(step -> step.quoted().isEmpty()).map(WordStep::document).limit(MOST_STEPS).toList();
	}

	private static List<String> added(CitationCheck found) {
		return steps(found).filter(step -> step.document().isEmpty()).map(WordStep::quoted).limit(MOST_STEPS).toList();
	}

	private static Stream<WordStep> steps(CitationCheck found) {
		return found.changes().stream().filter(step -> !step.isSame());
	}

	private void pageMustBeRight(Citation citation, Reporter report) {
		Optional<FoundPassage> passage = check.of(citation).filter(found -> found.state().isThere() && found.passages().size() == 1)
				.flatMap(CitationCheck::passage);
		if (passage.isPresent() && citation.getPage() != null && !isOn(citation.getPage(), passage.get())) {
			report.at(citation, CITATION__PAGE).fix(Fix.replace(citation, CITATION__PAGE, passage.get().page()))
					.with(unit(passage.get()), passage.get().page(),
					citation.getPage());
		}
	}

	private static boolean isOn(int page, FoundPassage passage) {
		return passage.page() <= page && page <= passage.lastPage();
	}

	private void placeMustBeClear(Citation citation, Reporter report) {
		check.of(citation).filter(found -> found.state().isThere() && found.passages().size() > 1).ifPresent(found -> {
			List<Integer> pages = found.passages().stream().map(FoundPassage::page).distinct().sorted().toList();
			boolean inLines = found.passages().getFirst().isLine();
			Word where = pages.size() == 1 ? unit(found.passages().getFirst()) : new Word(inLines ? "lines" : "pages");
			report.at(citation, CITATION__QUOTE).variant(pages.size() == 1 ? "one-page" : "").fix(choices(citation, found))
					.with(citation.getDocument(), found.passages().size(), where, pages);
		});
	}

	/**
	 * Return fixes that choose one of the places, the best first: by its page if that tells it from the others, else by the words before
	 * it.
	 */
	private static List<Fix> choices(Citation citation, CitationCheck found) {
		List<Fix> choices = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (FoundPassage passage : found.passages()) {
			boolean aloneOnPage = found.passages().stream().filter(other -> other.page() == passage.page()).count() == 1;
			String before = passage.wordsBefore(WORDS_BEFORE);
			if (aloneOnPage) {
				choices.add(Fix.state(citation, CITATION__PAGE, "page", passage.page()));
			} else if (!before.isEmpty() && seen.add(before)) {
				choices.add(Fix.state(citation, CITATION__PREFIX, "after", Written.quoted(before)));
			}
		}
		return choices.subList(0, Math.min(MOST_FIXES, choices.size()));
	}

	private static Word unit(FoundPassage passage) {
		return new Word(passage.isLine() ? "line" : "page");
	}

	private static String excerpt(String text) {
		boolean fits = text.codePointCount(0, text.length()) <= LONGEST_EXCERPT;
		return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)).stripTrailing() + "…";
	}
}
