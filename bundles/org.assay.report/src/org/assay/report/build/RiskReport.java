package org.assay.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Agent;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.Audience;
import org.assay.model.NamedElement;
import org.assay.model.Report;
import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Section;

/**
 * Builds the risk and requirement report of one assessment: a page to act on, then matter, method, scope, responsibility,
 * information, law, classification, risks, residual risk, requirements, findings, measures, questions and decisions, and
 * annexes with all risks, all requirements, all that the tool flagged, and the sources. Every chapter begins with its
 * conclusion. The same input gives an equal document.
 */
public final class RiskReport {

	private final Material material;
	private final Assessment assessment;

	private RiskReport(Material material) {
		this.material = material;
		this.assessment = material.assessment();
	}

	/** Build the report. */
	public static ReportDocument of(ReportInput input) {
		return new RiskReport(Material.of(input)).document();
	}

	private ReportDocument document() {
		Optional<Report> report = material.input().report();
		ReportDocument.Builder document = ReportDocument.builder(title(report), material.input().language());
		document.subtitle(subtitle(report)).kind(material.say("report.kind")).organisation(organisation());
		document.version(report.map(Report::getVersion).filter(Material::isStated).or(() -> stated(assessment.getVersion()))
				.orElse(material.say("report.no-version")));
		document.securityMark(report.map(Report::getSecurityMark).filter(Material::isStated).or(() -> stated(assessment.getSecurityMark()))
				.orElse(""));
		document.asOf(material.asOf()).status(status());
		material.input().revision().ifPresent(document::revision);
		facts(report).forEach(document::fact);
		document.summary(ShortSummary.of(material));
		sections().forEach(document::section);
		Registers.of(material).forEach(document::register);
		return document.build();
	}

	private String title(Optional<Report> report) {
		return material.names().title(report.map(NamedElement.class::cast).orElse(assessment));
	}

	private String subtitle(Optional<Report> report) {
		Optional<String> service = material.service().map(material.names()::title);
		return report.isPresent() ? material.names().title(assessment) + service.map(name -> ": " + Names.inSentence(name)).orElse("")
				: service.orElse("");
	}

	/** A report always says whose it is. */
	private String organisation() {
		return material.organisation().map(material.names()::title)
				.or(() -> Material.present(assessment.getCustomer()).map(material.names()::title)).orElse(material.say("report.no-organisation"));
	}

	/** What is past its last day of validity is shown as expired, whatever it is called. */
	private String status() {
		boolean expired = assessment.getValidUntil() != null && assessment.getValidUntil().isBefore(material.asOf());
		return material.words().choice(expired ? AssessmentStatus.EXPIRED : assessment.getStatus());
	}

	private List<Fact> facts(Optional<Report> report) {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of(material.say("report.customer"), Material.present(assessment.getCustomer()).map(material.names()::title).orElse("")));
		facts.add(Fact.of(material.say("report.created"), date(assessment.getCreated())));
		facts.add(Fact.of(material.say("report.date"), date(assessment.getDate())));
		facts.add(Fact.of(material.say("report.authors"), String.join(", ",
				Material.present(assessment.getAuthors()).stream().map(material.names()::agent).toList())));
		facts.add(Fact.of(material.say("report.approver"), approver()));
		Audience audience = report.map(Report::getAudience).filter(stated -> stated != Audience.UNSPECIFIED).orElse(assessment.getAudience());
		facts.add(Fact.of(material.say("report.audience"), audience == Audience.UNSPECIFIED ? "" : material.words().choice(audience)));
		if (assessment.getValidUntil() != null) {
			facts.add(Fact.of(material.say("report.valid-until"), date(assessment.getValidUntil())));
		}
		return facts;
	}

	private Inlines approver() {
		Optional<Agent> approver = Material.present(assessment.getApprover());
		if (approver.isEmpty()) {
			return Inlines.NONE;
		}
		Inlines name = Inlines.of(material.names().agent(approver.get()));
		return assessment.getAuthors().contains(approver.get()) ? name.text(". ").strong(material.say("report.approver.is-author")) : name;
	}

	private String date(LocalDate date) {
		return date == null ? "" : material.words().date(date);
	}

	private static Optional<String> stated(String text) {
		return Optional.ofNullable(text).filter(Material::isStated);
	}

	private List<Section> sections() {
		List<Section> sections = new ArrayList<>();
		sections.add(MatterChapter.of(material));
		sections.add(MethodChapter.of(material));
		sections.add(ScopeChapter.of(material));
		sections.add(ProcessChapter.of(material));
		sections.add(InformationChapter.of(material));
		sections.add(LegalChapter.of(material));
		sections.add(ClassificationChapter.of(material));
		sections.add(RiskChapter.of(material));
		sections.add(ResidualChapter.of(material));
		sections.add(RequirementChapter.of(material));
		sections.add(FindingChapter.of(material));
		sections.add(ActionChapter.of(material));
		sections.add(QuestionChapter.of(material));
		sections.add(DecisionChapter.of(material));
		RiskAnnex.of(material).ifPresent(sections::add);
		sections.addAll(RequirementChapter.annexes(material));
		sections.add(FlagAnnex.of(material));
		sections.add(SourceAnnex.of(material));
		return sections;
	}
}
