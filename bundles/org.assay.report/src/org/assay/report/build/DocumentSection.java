package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Section;
import org.assay.report.document.SourceRef;
import org.assay.report.document.Table;

/** One document: what it is, what was seen of its file, what rests on it, what is cited from it. */
final class DocumentSection {

	private final Material material;
	private final RegisteredDocument entry;
	private final Document document;
	private final DocumentWords words;
	private final StatementWords statements;
	private final CitationWords citations;

	private DocumentSection(Material material, RegisteredDocument entry) {
		this.material = material;
		this.entry = entry;
		this.document = entry.document();
		this.words = new DocumentWords(material);
		this.statements = new StatementWords(material);
		this.citations = new CitationWords(material);
	}

	/** Return the anchor of a citation. */
	static String anchor(Citation citation) {
		return "citation-" + Anchors.of(citation);
	}

	static Section of(Material material, RegisteredDocument entry, PassagePictures pictures) {
		return new DocumentSection(material, entry).section(pictures);
	}

	private Section section(PassagePictures pictures) {
		Section.Builder section = Section.builder(DocumentWords.anchor(document), words.title(document)).lead(lead());
		section.add(new KeyValues(facts()));
		if (entry.isUsed()) {
			section.add(bearings());
		}
		CitationSection citation = new CitationSection(material, pictures);
		entry.citations().forEach(cited -> section.section(citation.of(cited)));
		return section.build();
	}

	private String lead() {
		String bears = entry.isUsed() ? material.words().plural("register.document.bears", entry.bearings().size())
				: material.say("register.document.bears-nothing");
		return entry.citations().isEmpty() ? bears + " " + material.say("register.document.no-citations")
				: bears + " " + material.words().plural("register.document.citations", entry.citations().size());
	}

	private List<Fact> facts() {
		List<Fact> facts = new ArrayList<>();
		facts.add(file());
		if (Material.isStated(document.getReference())) {
			facts.add(Fact.of(material.say("register.reference"), document.getReference()));
		}
		facts.addAll(hashes());
		facts.add(Fact.of(material.say("register.edition"), words.edition(document)));
		Inlines validity = document.getValidUntil() == null ? Inlines.NONE : Inlines.of(material.words().date(document.getValidUntil()));
		facts.add(Fact.of(material.say("register.valid-until"), words.ending(entry).map(badge -> validity.text(" ").badge(badge))
				.orElse(validity)));
		facts.add(strength());
		Fact issuer = Fact.of(material.say("documents.issuer"), Material.present(document.getIssuer()).map(material.names()::agent).orElse(""));
		facts.add(words.interest(document).map(issuer::because).orElse(issuer));
		if (Material.isStated(document.getDescription())) {
			facts.add(Fact.of(material.say("register.description"), MarkdownInlines.of(document.getDescription())));
		}
		return facts;
	}

	private Fact strength() {
		boolean stated = material.analysis().evidence().of(document).term().isPresent();
		return Fact.of(material.say("documents.strength"), stated ? Wording.sentence(new EvidenceWords(material).strength(document)) : "");
	}

	private Fact file() {
		Inlines value = Inlines.NONE.badge(words.file(entry)).text(" ").text(words.fileSentence(entry));
		if (entry.hasFile()) {
			value = value.lineBreak().source(SourceRef.file(document.getFile()));
		}
		List<Integer> unread = entry.file().map(check -> check.unread()).orElse(List.of());
		if (!unread.isEmpty()) {
			value = value.lineBreak().text(material.words().plural("register.unread", unread.size(),
					material.words().list(unread.stream().map(String::valueOf).toList())));
		}
		Fact fact = Fact.of(material.say("register.file"), value);
		return material.source(document).map(fact::from).orElse(fact);
	}

	private List<Fact> hashes() {
		List<Fact> facts = new ArrayList<>();
		Optional<String> seen = entry.file().flatMap(check -> check.sha256());
		Optional<String> stated = Optional.ofNullable(document.getSha256()).filter(Material::isStated);
		seen.ifPresent(hash -> facts.add(Fact.of(material.say(entry.isChanged() ? "register.hash.now" : "register.hash"),
				Inlines.NONE.code(hash))));
		if (stated.isPresent() && (seen.isEmpty() || entry.isChanged())) {
			facts.add(Fact.of(material.say("register.hash.stated"), Inlines.NONE.code(stated.get())));
		}
		return facts;
	}

	private Table bearings() {
		TrimmedTable table = new TrimmedTable(material, material.say("register.bearings.caption"),
				Column.text(material.say("register.statement")).width(34), Column.text(material.say("kind")).width(16),
				Column.text(material.say("state")).width(26), Column.text(material.say("register.through")).width(24));
		for (EvidenceBearing bearing : entry.bearings()) {
			table.row(Cell.of(statements.withPlace(bearing.use().user())), Cell.of(statements.kind(bearing.use().user())),
					statements.state(bearing.use().user()), through(bearing.through()));
		}
		return table.build();
	}

	private Cell through(Optional<EvidenceSource> through) {
		if (through.isEmpty()) {
			return Cell.of(material.say("register.through.document"));
		}
		return through.get() instanceof Citation citation ? through(citation)
				: Cell.of(material.say("register.through.claim", material.names().title(through.get())));
	}

	/** A citation that does not hold says so where a statement rests on it. */
	private Cell through(Citation citation) {
		Inlines link = Inlines.NONE.link(citations.title(citation), "#" + anchor(citation));
		return Cell.of(entry.citations().stream().filter(cited -> cited.citation() == citation && cited.isQuoting() && !cited.isFound())
				.findFirst()
				.map(cited -> link.lineBreak().badge(citations.badge(cited))).orElse(link));
	}
}
