package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Method;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RiskRegister;
import org.assay.model.Source;
import org.assay.model.Sourced;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** What the report rests on: documents, claims, sources of the library, and on which day it was true. */
final class SourceAnnex {

	static final String ANCHOR = "annex-sources";

	private final Material material;
	private final EvidenceWords evidence;

	private SourceAnnex(Material material) {
		this.material = material;
		this.evidence = new EvidenceWords(material);
	}

	static Section of(Material material) {
		return new SourceAnnex(material).annex();
	}

	private Section annex() {
		List<Document> documents = material.corpus().all(Document.class);
		Section.Builder annex = Section.annex(ANCHOR, material.say("sources.heading"))
				.lead(material.say("sources.lead", material.words().date(material.asOf())));
		annex.paragraph(material.say("sources.how"));
		if (!documents.isEmpty()) {
			annex.add(documents(documents));
		}
		List<Claim> claims = material.assessment().getClaims();
		if (!claims.isEmpty()) {
			annex.add(claims(claims));
		}
		annex.add(library()).addAll(material.flags().notes(FlagTopic.SOURCE));
		annex.section(Section.builder("statement", material.say("statement.heading")).paragraph(material.say("statement")).build());
		return annex.build();
	}

	private Table documents(List<Document> documents) {
		Table.Builder table = Table.builder(material.say("documents.caption"), Column.text(material.say("document")).width(34),
				Column.text(material.say("documents.issuer")).width(20), Column.text(material.say("documents.version")).width(18),
				Column.text(material.say("documents.strength")).width(28));
		for (Document document : documents) {
			table.row(document(document), Material.present(document.getIssuer()).map(issuer -> Cell.of(material.names().agent(issuer)))
					.orElseGet(() -> Cell.empty(material.say("not-stated"))), version(document), strength(document));
		}
		return table.build();
	}

	private Cell document(Document document) {
		Inlines title = Inlines.of(material.names().title(document));
		String where = Material.isStated(document.getFile()) ? document.getFile() : document.getReference();
		return Material.isStated(where) ? Cell.of(title.lineBreak().emphasis(where)) : Cell.of(title);
	}

	private Cell version(Document document) {
		List<Inlines> lines = new ArrayList<>();
		if (Material.isStated(document.getVersion())) {
			lines.add(Inlines.of(material.say("documents.version.of", document.getVersion())));
		}
		if (document.getDate() != null) {
			lines.add(Inlines.of(material.words().date(document.getDate())));
		}
		if (document.getValidUntil() != null) {
			boolean expired = document.getValidUntil().isBefore(material.asOf());
			lines.add(Inlines.of(material.say(expired ? "documents.expired" : "documents.valid", material.words().date(document.getValidUntil()))));
		}
		return Material.stacked(lines, material.say("not-stated"));
	}

	private Cell strength(EvidenceSource source) {
		boolean stated = material.analysis().evidence().of(source).term().isPresent();
		Cell cell = stated ? Cell.of(Wording.sentence(evidence.strength(source))) : Cell.empty(evidence.strength(source));
		Optional<String> interest = source instanceof Document document
				? Material.present(document.getInterest()).map(material.names()::title) : Optional.empty();
		return interest.isEmpty() ? cell : cell.because(Inlines.of(material.say("documents.interest", interest.get())));
	}

	private Table claims(List<Claim> claims) {
		Table.Builder table = Table.builder(material.say("claims.caption"), Column.text(material.say("claim")).width(38),
				Column.text(material.say("claims.by")).width(18), Column.text(material.say("evidence")).width(24),
				Column.text(material.say("documents.strength")).width(20));
		for (Claim claim : claims) {
			List<Inlines> behind = evidence.lines(claim.getEvidence());
			table.row(Cell.of(material.names().title(claim)), by(claim),
					Material.stacked(behind, material.say("evidence.none")), strength(claim));
		}
		return table.build();
	}

	private Cell by(Claim claim) {
		List<Inlines> lines = new ArrayList<>();
		lines.add(Inlines.of(Material.present(claim.getMadeBy()).map(material.names()::agent).orElse(material.say("not-stated"))));
		if (claim.getAsOf() != null) {
			lines.add(Inlines.of(material.words().date(claim.getAsOf())));
		}
		return Material.stacked(lines);
	}

	/** Scales, methods, models, frameworks and catalogues that the report uses, with where they come from. */
	private Table library() {
		Table.Builder table = Table.builder(material.say("library.caption"), Column.text(material.say("library.element")).width(28),
				Column.text(material.say("source")).width(46), Column.text(material.say("library.checked")).width(26));
		for (Sourced element : used()) {
			if (element.getSources().isEmpty()) {
				table.row(Cell.of(material.names().title(element)), Cell.empty(material.say("not-stated")), Cell.empty(material.say("not-stated")));
			}
			element.getSources().forEach(source -> table.row(Cell.of(material.names().title(element)), material.cell(source.getText()),
					checked(source)));
		}
		return table.build();
	}

	private Set<Sourced> used() {
		Set<Sourced> used = new LinkedHashSet<>();
		for (Method method : Material.present(material.assessment().getMethods())) {
			used.add(method);
			Material.present(method.getScale()).ifPresent(used::add);
		}
		material.assessment().getRegisters().stream().map(RiskRegister::getModel).map(Material::present)
				.forEach(model -> model.ifPresent(used::add));
		for (RequirementCatalogue catalogue : material.analysis().requirements(material.assessment()).catalogues()) {
			used.add(catalogue);
			Material.present(catalogue.getFramework()).ifPresent(used::add);
		}
		return used;
	}

	private Cell checked(Source source) {
		String confidence = material.words().choice(source.getConfidence());
		return Cell.of(source.getChecked() == null ? confidence
				: material.say("library.checked.on", confidence, material.words().date(source.getChecked())));
	}
}
