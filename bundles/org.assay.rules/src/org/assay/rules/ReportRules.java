package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.REPORT__ASSESSMENTS;
import static org.assay.model.AssayPackage.Literals.REPORT__AUDIENCE;
import static org.assay.model.AssayPackage.Literals.REPORT__VERSION;

import java.util.List;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.Assessment;
import org.assay.model.Audience;
import org.assay.model.Project;
import org.assay.model.Report;

/** A report can be told apart from its earlier versions, and shows nobody more than they may read. */
final class ReportRules implements RuleGroup {

	private final Corpus corpus;

	ReportRules(RuleContext context) {
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R75, Report.class, this::reportNeedsTitleLanguageVersionAndDate);
		checks.on(RuleCatalogue.R76, Report.class, this::publicReportMustNotShowRestrictedContent);
	}

	/** The language may be the project's. The as-of date is given when the report is made; what is dated here is its content. */
	private void reportNeedsTitleLanguageVersionAndDate(Report document, Reporter report) {
		boolean hasLanguage = !TextForm.isBlank(document.getLanguage()) || corpus.project().filter(ReportRules::hasLanguage).isPresent();
		boolean dated = Linked.all(document.getAssessments()).allMatch(assessment -> assessment.getDate() != null);
		Missing.in(document).unless(!TextForm.isBlank(document.getTitle()), "title", NAMED_ELEMENT__NAME)
				.unless(hasLanguage, "language", NAMED_ELEMENT__NAME)
				.unless(!TextForm.isBlank(document.getVersion()), "version", NAMED_ELEMENT__NAME)
				.unless(dated, "assessment-date", REPORT__ASSESSMENTS)
				.offer("version", () -> List.of(Fix.add(document, REPORT__VERSION, "version", Written.quoted("1.0"))))
				.report(report, NAMED_ELEMENT__NAME, document);
	}

	private static boolean hasLanguage(Project project) {
		return !TextForm.isBlank(project.getLanguage());
	}

	private void publicReportMustNotShowRestrictedContent(Report document, Reporter report) {
		if (document.getAudience() != Audience.PUBLIC) {
			return;
		}
		List<Assessment> restricted = Linked.all(document.getAssessments()).filter(assessment -> assessment.getAudience() == Audience.INTERNAL
				|| assessment.getAudience() == Audience.RESTRICTED).toList();
		if (!restricted.isEmpty()) {
			report.at(document, REPORT__AUDIENCE).fix(Fix.replace(document, REPORT__AUDIENCE,
					restricted.stream().map(Assessment::getAudience).max(Audience::compareTo).orElseThrow()))
					.with(document, restricted, restricted.get(0).getAudience());
		}
	}
}
