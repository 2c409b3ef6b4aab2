package org.assay.report.injection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.model.Assessment;
import org.assay.model.Report;
import org.assay.model.RuleSeverity;
import org.assay.report.build.ReportInput;
import org.assay.report.build.RiskReport;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.SourceRef;
import org.assay.rules.Finding;
import org.assay.rules.SourceRange;
import org.assay.testkit.Checked;

/** The report of a project that has the same text in every place where the language takes one. */
final class Hostile {

	private static final LocalDate AS_OF = LocalDate.of(2024, 6, 15);
	private static final String SIGN = "\"§\"";
	private static final String TEMPLATE = template();

	private Hostile() {
	}

	/** Return how many texts the project has. */
	static int fields() {
		return TEMPLATE.split(SIGN, -1).length - 1;
	}

	/** Build the report. What the rules find depends on the texts, so there is one finding, the same for all. */
	static ReportDocument report(String text) {
		CheckedProject project = Check.run(Checked.sources(TEMPLATE.replace(SIGN, quoted(text))), AS_OF, "sv");
		Assessment assessment = project.corpus().all(Assessment.class).getFirst();
		Optional<Report> report = project.corpus().all(Report.class).stream().findFirst();
		Finding finding = new Finding("R45", RuleSeverity.WARNING, text, new SourceRange("a.assay", 1, 1, 1, 2), "hostile.Video2024.A2",
				Optional.of(text), List.of());
		return RiskReport.of(new ReportInput(project.analysis(), Optional.of(assessment), report, List.of(finding), "sv",
				element -> Optional.of(SourceRef.line(text, 1)), Optional.of(text)));
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
	}

	private static String template() {
		try (InputStream stream = Hostile.class.getResourceAsStream("hostile.assay")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
