package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.model.Citation;
import org.assay.report.build.PassagePicture.Missing;
import org.assay.report.build.PassagePicture.Shown;
import org.assay.report.document.Block;
import org.assay.report.document.Fact;
import org.assay.report.document.Figure;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;

/** One citation: its words, what became of looking for them, and the passage as it stands in the document. */
final class CitationSection {

	/** An ambiguous citation is shown at no more places than these. */
	private static final int MOST_PLACES = 3;
	/** Readers who hear a picture have the words of the citation already. */
	private static final int LONGEST_ALT = 400;

	private final Material material;
	private final PassagePictures pictures;
	private final CitationWords words;
	private final StatementWords statements;

	CitationSection(Material material, PassagePictures pictures) {
		this.material = material;
		this.pictures = pictures;
		this.words = new CitationWords(material);
		this.statements = new StatementWords(material);
	}

	Section of(RegisteredCitation entry) {
		Section.Builder section = Section.builder(DocumentSection.anchor(entry.citation()), words.title(entry.citation()));
		List<Block> shown = new ArrayList<>();
		boolean complete = entry.check().map(check -> pictures(entry, check, shown)).orElse(false);
		section.add(new KeyValues(facts(entry, complete)));
		return section.addAll(shown).build();
	}

	private List<Fact> facts(RegisteredCitation entry, boolean isShown) {
		List<Fact> facts = new ArrayList<>();
		Citation citation = entry.citation();
		if (entry.isQuoting()) {
			Fact quote = Fact.of(material.say("register.quote"), material.say("quote", citation.getQuote().strip().replaceAll("\\s+", " ")));
			facts.add(material.source(citation).map(quote::from).orElse(quote));
		}
		if (citation.getPage() != null && entry.check().filter(check -> check.state().isThere() && check.state() != CitationState.AMBIGUOUS)
				.isEmpty()) {
			facts.add(Fact.of(material.say("register.stated-page"), material.words().language().number(citation.getPage())));
		}
		facts.add(Fact.of(material.say("state"), Inlines.of(words.badge(entry)).text(" ").text(words.sentence(entry))));
		entry.check().ifPresent(check -> facts.addAll(passage(check, isShown)));
		Material.present(citation.getStrength()).ifPresent(term -> facts.add(Fact.of(material.say("documents.strength"),
				Wording.sentence(new EvidenceWords(material).strength(citation)))));
		List<Inlines> uses = entry.uses().stream().map(use -> Inlines.of(material.say("register.use", statements.title(use.user()),
				Names.inSentence(statements.kind(use.user()))))).toList();
		facts.add(Fact.of(material.say("register.rests"), uses.isEmpty() ? Inlines.of(material.say("register.rests.nothing")) : stacked(uses)));
		return facts;
	}

	private static Inlines stacked(List<Inlines> lines) {
		Inlines all = lines.get(0);
		for (Inlines line : lines.subList(1, lines.size())) {
			all = all.lineBreak().plus(line);
		}
		return all;
	}

	/** What differs is told in words; what stands there is told in words unless a picture shows it. */
	private List<Fact> passage(CitationCheck check, boolean isShown) {
		List<Fact> facts = new ArrayList<>();
		Optional<FoundPassage> passage = check.passage();
		if (check.state() == CitationState.LOOSE) {
			facts.add(Fact.of(material.say("register.difference"), stacked(words.differences(check.changes()))));
			facts.add(Fact.of(material.say("register.stands"), words.document(check.changes())));
		} else if (check.state() == CitationState.NOT_FOUND) {
			passage.ifPresent(nearest -> facts.add(Fact.of(material.say("register.nearest"), words.inContext(nearest))));
		} else if (passage.isPresent() && !isShown) {
			facts.add(Fact.of(material.say("register.context"), words.inContext(passage.get())));
		}
		return facts;
	}

	/** Add what shows the passages; return whether all of the best one is shown. */
	private boolean pictures(RegisteredCitation entry, CitationCheck check, List<Block> shown) {
		boolean isExact = check.state().isThere();
		if (!isExact && check.state() != CitationState.LOOSE) {
			return false;
		}
		boolean complete = false;
		for (FoundPassage passage : check.passages().subList(0, Math.min(MOST_PLACES, check.passages().size()))) {
			List<PassagePicture> made = pictures.of(entry.citation().getDocument(), passage, isExact);
			made.forEach(picture -> shown.add(block(picture, entry.citation(), passage, isExact)));
			complete |= passage == check.passages().get(0) && !made.isEmpty() && made.stream().allMatch(Shown.class::isInstance);
		}
		return complete;
	}

	private Block block(PassagePicture picture, Citation citation, FoundPassage passage, boolean isExact) {
		String document = material.names().title(citation.getDocument());
		String page = words.page(picture.page());
		return switch (picture) {
		case Shown shown -> new Figure(shown.picture(),
				material.say(isExact ? "register.picture" : "register.picture.loose", Wording.sentence(page), document),
				material.say(isExact ? "register.picture.alt" : "register.picture.loose.alt", page, document,
						CitationWords.shortened(passage.text(), LONGEST_ALT)));
		case Missing missing -> Paragraph.note(Inlines.of(material.say("register.no-picture." + missing.why().name(), page)));
		};
	}
}
