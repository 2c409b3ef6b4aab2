package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Verdict;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Section;

/** Where the evidence is weak: citations that do not hold, what ends, what is only a word, what bears much, what bears nothing. */
final class EvidenceWeaknesses {

	private final Material material;
	private final EvidenceRegister register;
	private final DocumentWords documents;
	private final CitationWords citations;

	private EvidenceWeaknesses(Material material, EvidenceRegister register) {
		this.material = material;
		this.register = register;
		this.documents = new DocumentWords(material);
		this.citations = new CitationWords(material);
	}

	static Section of(Material material, EvidenceRegister register) {
		return new EvidenceWeaknesses(material, register).chapter();
	}

	private Section chapter() {
		List<Section> sections = List.of(doubtful(), ending(), words(), bare(), overloaded(), unused());
		Section.Builder chapter = Section.builder("weaknesses", material.say("register.weak.heading")).lead(lead());
		sections.forEach(chapter::section);
		return chapter.build();
	}

	private String lead() {
		List<String> parts = new ArrayList<>();
		add(parts, "doubtful", doubts().size());
		add(parts, "ending", (int) register.ending().stream().filter(RegisteredDocument::isUsed).count());
		add(parts, "words", register.words().size());
		add(parts, "bare", register.bareClaims().size());
		return parts.isEmpty() ? material.say("register.weak.none") : material.say("register.weak.lead", material.words().list(parts));
	}

	private void add(List<String> parts, String key, int number) {
		if (number > 0) {
			parts.add(material.words().plural("register.weak." + key, number));
		}
	}

	private List<RegisteredCitation> doubts() {
		return register.citations().stream().filter(entry -> entry.isQuoting() && !entry.isFound()).toList();
	}

	private Section doubtful() {
		Section.Builder section = Section.builder("doubtful", material.say("register.doubtful.heading"));
		List<RegisteredCitation> doubts = doubts();
		if (doubts.isEmpty()) {
			return section.paragraph(material.say(register.citations().isEmpty() ? "register.doubtful.no-citations"
					: "register.doubtful.none")).build();
		}
		TrimmedTable table = new TrimmedTable(material, material.say("register.doubtful.caption"),
				Column.text(material.say("register.citation")).width(38),
				Column.text(material.say("document")).width(24), Column.badge(material.say("state")).width(22),
				Column.number(material.say("register.bears")).width(16));
		for (RegisteredCitation entry : doubts) {
			Citation citation = entry.citation();
			table.row(Cell.of(Inlines.NONE.link(citations.title(citation), "#" + DocumentSection.anchor(citation))),
					Cell.of(documents.title(citation.getDocument())), Cell.of(citations.badge(entry)), Cell.of(entry.uses().size()));
		}
		return section.add(table.build()).build();
	}

	private Section ending() {
		Section.Builder section = Section.builder("ending", material.say("register.ending.heading"));
		if (register.ending().isEmpty()) {
			return section.paragraph(material.say("register.ending.none", EvidenceRegister.NOTICE)).build();
		}
		TrimmedTable table = new TrimmedTable(material, material.say("register.ending.caption", EvidenceRegister.NOTICE),
				Column.text(material.say("document")).width(42), Column.text(material.say("register.valid-until")).width(40),
				Column.number(material.say("register.bears")).width(18));
		register.ending().forEach(entry -> table.row(Cell.of(documents.link(entry.document())),
				Cell.of(Inlines.of(material.words().date(entry.document().getValidUntil())).text(" ").badge(documents.ending(entry).orElseThrow())),
				Cell.of(entry.bearings().size())));
		return section.add(table.build()).build();
	}

	private Section words() {
		Section.Builder section = Section.builder("words", material.say("register.words.heading"));
		if (register.words().isEmpty()) {
			return section.paragraph(material.say("register.words.none")).build();
		}
		section.paragraph(material.say("register.words.intro"));
		TrimmedTable table = new TrimmedTable(material, material.say("register.words.caption"), Column.text(material.say("document")).width(34),
				Column.text(material.say("documents.strength")).width(26), Column.text(material.say("register.interest")).width(22),
				Column.number(material.say("register.bears")).width(18));
		register.words().forEach(entry -> table.row(Cell.of(documents.link(entry.document())), documents.strength(entry.document()),
				material.titleCell(entry.document().getInterest()), Cell.of(entry.bearings().size())));
		return section.add(table.build()).build();
	}

	private Section bare() {
		Section.Builder section = Section.builder("bare", material.say("register.bare.heading"));
		if (register.bareClaims().isEmpty()) {
			return section.paragraph(material.say("register.bare.none")).build();
		}
		TrimmedTable table = new TrimmedTable(material, material.say("register.bare.caption"), Column.text(material.say("claim")).width(44),
				Column.text(material.say("register.holder")).width(24), Column.text(material.say("date")).width(16),
				Column.number(material.say("register.bears")).width(16));
		for (Claim claim : register.bareClaims()) {
			table.row(Cell.of(new StatementWords(material).withPlace(claim)), Material.present(claim.getMadeBy())
					.map(holder -> Cell.of(material.names().agent(holder))).orElseGet(() -> Cell.empty(material.say("not-stated"))),
					material.dateCell(claim.getAsOf()), Cell.of(register.uses(claim)));
		}
		return section.add(table.build()).build();
	}

	private Section overloaded() {
		Section.Builder section = Section.builder("overloaded", material.say("register.overloaded.heading"))
				.paragraph(material.say("register.overloaded.rule", EvidenceRegister.LEAST_LOAD));
		if (register.overloaded().isEmpty()) {
			return section.paragraph(material.say("register.overloaded.none")).build();
		}
		TrimmedTable table = new TrimmedTable(material, material.say("register.overloaded.caption"), Column.text(material.say("document"))
				.width(40),
				Column.text(material.say("register.overloaded.why")).width(60));
		register.overloaded().forEach(entry -> table.row(Cell.of(documents.link(entry.document())), Material.stacked(reasons(entry))));
		return section.add(table.build()).build();
	}

	private List<Inlines> reasons(RegisteredDocument entry) {
		List<Inlines> reasons = new ArrayList<>();
		if (register.isHeavy(entry)) {
			reasons.add(Inlines.of(material.say("register.overloaded.heavy", entry.load(), register.load())));
		}
		for (Verdict verdict : register.solely(entry)) {
			reasons.add(Inlines.of(material.say("register.overloaded.sole", material.names().title(verdict))));
		}
		return reasons;
	}

	private Section unused() {
		Section.Builder section = Section.builder("unused", material.say("register.unused.heading"));
		List<EvidenceSource> unused = register.unused();
		if (unused.isEmpty()) {
			return section.paragraph(material.say("register.unused.none")).build();
		}
		section.paragraph(material.say("register.unused.intro"));
		TrimmedTable table = new TrimmedTable(material, material.say("register.unused.caption"), Column.text(material.say("evidence")).width(60),
				Column.text(material.say("kind")).width(18), Column.text(material.say("register.written")).width(22));
		unused.forEach(evidence -> table.row(Cell.of(link(evidence)), Cell.of(kind(evidence)),
				material.source(evidence).map(Cell::of).orElseGet(() -> Cell.empty(material.say("not-stated")))));
		return section.add(table.build()).build();
	}

	private Inlines link(EvidenceSource evidence) {
		return switch (evidence) {
		case Document document -> documents.link(document);
		case Citation citation -> Inlines.NONE.link(citations.title(citation), "#" + DocumentSection.anchor(citation));
		default -> Inlines.of(material.names().title(evidence));
		};
	}

	private String kind(EvidenceSource evidence) {
		return switch (evidence) {
		case Document document -> material.say("document");
		case Citation citation -> material.say("register.citation");
		default -> material.say("claim");
		};
	}
}
