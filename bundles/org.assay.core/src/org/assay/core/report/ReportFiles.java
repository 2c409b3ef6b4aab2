package org.assay.core.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.QualifiedNames;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.check.CheckedProject;
import org.assay.core.files.OutputFile;
import org.assay.model.Assessment;
import org.assay.model.Report;
import org.assay.report.build.ReportInput;
import org.assay.report.build.RiskReport;
import org.assay.report.document.ReportDocument;
import org.assay.rules.Finding;

/**
 * Makes the risk and requirement reports of a project: one for each assessment, and where report blocks ask for several languages, one for
 * each of them. Files are called after the assessment, the kind and the language, such as {@code Homecare2017-risk.sv.html}.
 */
public final class ReportFiles {

	private final CheckedProject project;
	private final Collection<ReportFormat> formats;
	private final Optional<String> revision;
	private ReportFiles(CheckedProject project, Collection<ReportFormat> formats, Optional<String> revision) {
		this.project = project;
		this.formats = formats;
		this.revision = revision;
	}

	/**
	 * Files of reports.
	 *
	 * @param files the files
	 * @param warnings what the layout engine had to say, such as a character that no font holds
	 */
	public record Rendered(List<OutputFile> files, List<String> warnings) {
		public Rendered {
			files = List.copyOf(files);
			warnings = List.copyOf(warnings);
		}
	}

	/** A report to be made. */
	private record Order(Assessment assessment, Optional<Report> report, String language) {
	}

	/**
	 * Make the reports; nothing is written.
	 *
	 * @param language BCP 47 tag; if empty, the report block decides, else the project
	 * @param revision commit that the project is at, shortened; empty if it is not known
	 * @throws CannotDo if the project has no assessment, if text that was not understood would leave gaps in the report, or if a finding
	 * forbids it
	 */
	public static Rendered render(CheckedProject project,
			Optional<String> language, Collection<ReportFormat> formats, Optional<String> revision)
			throws CannotDo {
		Rendering.admit(project);
		List<Order> orders = orders(project, language);
		if (orders.isEmpty()) {
			throw new CannotDo(Failure.of("report.none", project.name()));
		}
		return new ReportFiles(project, formats, revision).render(orders);
	}

	/** An assessment that several report blocks ask for in one language is reported on by the first of them. */
	private static List<Order> orders(CheckedProject project, Optional<String> language) {
		Map<List<Object>, Order> orders = new LinkedHashMap<>();
		for (Assessment assessment : project.corpus().all(Assessment.class)) {
			List<Report> reports = project.corpus().all(Report.class).stream().filter(report -> report.getAssessments().contains(assessment))
					.toList();
			List<Optional<Report>> asked = reports.isEmpty() ? List.of(Optional.empty()) : reports.stream().map(Optional::of).toList();
			for (Optional<Report> report : asked) {
				String tag = language.or(() -> report.map(Report::getLanguage)).orElse(project.language());
				orders.putIfAbsent(List.of(assessment, tag), new Order(assessment, report, tag));
			}
		}
		return List.copyOf(orders.values());
	}

	private Rendered render(List<Order> orders) {
		Map<String, List<Finding>> findings = new LinkedHashMap<>();
		Rendering rendering = new Rendering(formats);
		for (Order order : orders) {
			List<Finding> worded = findings.computeIfAbsent(order.language(), tag -> project.in(tag).findings());
			ReportDocument document = RiskReport.of(new ReportInput(project.analysis(), Optional.of(order.assessment()), order.report(), worded,
					order.language(), Rendering::source, revision));
			rendering.add(name(order, orders), ReportKind.RISK, order.language(), document);
		}
		return rendering.rendered();
	}

	/** Return the name of an assessment; assessments of one name are told apart by their packages. */
	private static String name(Order order, List<Order> orders) {
		String name = order.assessment().getName();
		boolean several = orders.stream().anyMatch(other -> other.assessment() != order.assessment()
				&& name.equalsIgnoreCase(other.assessment().getName()));
		return several ? QualifiedNames.nearest(order.assessment()) : name;
	}
}
