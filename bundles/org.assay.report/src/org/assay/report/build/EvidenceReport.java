package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.Project;
import org.assay.model.Report;
import org.assay.report.document.BulletList;
import org.assay.report.document.Inlines;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Section;

/**
 * Builds the evidence register of a project: a page to act on, then all documents in one table, where the evidence is weak, and each
 * document with what rests on it and with its citations as they stand in it. The same input gives an equal document.
 */
public final class EvidenceReport {

	private final Material material;
	private final EvidenceRegister register;
	private final PassagePictures pictures;

	private EvidenceReport(Material material, PassagePictures pictures) {
		this.material = material;
		this.register = EvidenceRegister.of(material);
		this.pictures = pictures;
	}

	/** Build the register.
	 * @param input without an assessment
	 * @param pictures makes pictures of the cited passages */
	public static ReportDocument of(ReportInput input, PassagePictures pictures) {
		return new EvidenceReport(Material.of(input), pictures).document();
	}

	private ReportDocument document() {
		ReportDocument.Builder document = ReportDocument.builder(title(), material.input().language());
		document.subtitle(material.say("register.subtitle")).kind(material.say("register.kind")).organisation(organisation())
				.securityMark(mark());
		// the register says how things are on one day; that day is its version
		document.version(material.asOf().toString()).asOf(material.asOf()).status(material.say("register.status"));
		material.input().revision().ifPresent(document::revision);
		document.summary(EvidenceSummary.of(material, register));
		document.section(EvidenceOverview.of(material, register)).section(EvidenceWeaknesses.of(material, register));
		if (!register.documents().isEmpty()) {
			document.section(documents());
		}
		return document.section(how()).build();
	}

	private String title() {
		return material.corpus().project().map(material.names()::title).orElse(material.say("register.kind"));
	}

	private String organisation() {
		Optional<NamedElement> own = material.organisation().map(NamedElement.class::cast);
		return own.or(() -> material.corpus().project().map(Project::getOrganisation).flatMap(Material::present).map(NamedElement.class::cast))
				.map(material.names()::title).orElse(material.say("report.no-organisation"));
	}

	/** The register tells of every assessment, so it bears all of their marks. */
	private String mark() {
		List<String> marks = Stream.concat(material.corpus().all(Assessment.class).stream().map(Assessment::getSecurityMark),
				material.corpus().all(Report.class).stream().map(Report::getSecurityMark)).filter(Material::isStated).distinct().toList();
		return String.join(", ", marks);
	}

	private Section documents() {
		Section.Builder chapter = Section.builder("documents", material.say("register.documents.heading"))
				.lead(material.say("register.documents.lead"));
		register.documents().forEach(entry -> chapter.section(DocumentSection.of(material, entry, pictures)));
		return chapter.build();
	}

	private Section how() {
		List<Inlines> points = new ArrayList<>();
		for (String key : List.of("words", "pages", "file", "unknown", "load", "days")) {
			points.add(Inlines.of(material.say("register.how." + key, EvidenceRegister.NOTICE, EvidenceRegister.LEAST_LOAD)));
		}
		return Section.annex("annex-how", material.say("register.how.heading"))
				.lead(material.say("sources.lead", material.words().date(material.asOf())))
				.add(new BulletList(points)).paragraph(material.say("statement")).build();
	}
}
