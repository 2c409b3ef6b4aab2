package org.assay.report.build;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.assay.analysis.Analysis;
import org.assay.model.Assessment;
import org.assay.model.Report;
import org.assay.report.document.SourceRef;
import org.assay.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * What a report is built from.
 *
 * @param analysis derived values, with the corpus and the as-of date
 * @param assessment the assessment; empty for a report on all that a project holds
 * @param report the report as the project describes it; empty if it describes none
 * @param findings what the tool flagged, in words of the report's language
 * @param language BCP 47 tag of the report's language; Swedish tags give Swedish words, all others English words
 * @param sources where elements are written
 * @param revision commit the project is at, shortened; empty if unknown
 */
public record ReportInput(Analysis analysis, Optional<Assessment> assessment, Optional<Report> report, List<Finding> findings,
		String language, Function<EObject, Optional<SourceRef>> sources, Optional<String> revision) {

	public ReportInput {
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(assessment);
		Objects.requireNonNull(report);
		findings = List.copyOf(findings);
		Objects.requireNonNull(language);
		Objects.requireNonNull(sources);
		Objects.requireNonNull(revision);
	}
}
