package org.assay.core.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.check.CheckedProject;
import org.assay.core.files.OutputFile;
import org.assay.dsl.loading.Places;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.SourceRef;
import org.assay.report.render.HtmlRenderer;
import org.assay.report.render.PdfRenderer;
import org.assay.report.render.XlsxRenderer;
import org.assay.rules.Finding;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;

/** Turns reports into files. */
final class Rendering {

	/** Findings that forbid a report: text under national security protection, and restricted content in a public report. */
	private static final Set<String> FORBIDDING = Set.of("R69", "R76");

	private final List<ReportFormat> formats;
	private final List<OutputFile> files = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();

	Rendering(Collection<ReportFormat> formats) {
		this.formats = formats.stream().sorted().toList();
	}

	/**
	 * Let a project be reported on, or not.
	 *
	 * @throws CannotDo if text that was not understood would leave gaps in a report, or if a finding forbids one
	 */
	static void admit(CheckedProject project) throws CannotDo {
		if (!project.gaps().isEmpty()) {
			throw new CannotDo(Failure.of("report.broken", project.gaps().size()));
		}
		Optional<Finding> forbidding = project.findings().stream().filter(finding -> FORBIDDING.contains(finding.code())).findFirst();
		if (forbidding.isPresent()) {
			throw new CannotDo(Failure.of("report.forbidden", forbidding.get().code(), forbidding.get().message()));
		}
	}

	/** Make the files of a report, such as {@code Homecare2017-risk.sv.html}.
	 * @param subject what the report is on
	 * @param language BCP 47 tag */
	void add(String subject, ReportKind kind, String language, ReportDocument document) {
		String name = subject + "-" + kind.word() + "." + language.toLowerCase(Locale.ROOT) + ".";
		formats.forEach(format -> files.add(new OutputFile(name + format.word(), bytes(document, format))));
	}

	private byte[] bytes(ReportDocument document, ReportFormat format) {
		return switch (format) {
			case HTML -> new HtmlRenderer().render(document);
			case PDF -> new PdfRenderer(warnings::add).render(document);
			case XLSX -> new XlsxRenderer().render(document);
		};
	}

	ReportFiles.Rendered rendered() {
		return new ReportFiles.Rendered(files, warnings);
	}

	/** Return where an element is written. */
	static Optional<SourceRef> source(EObject element) {
		if (element.eResource() == null) {
			return Optional.empty();
		}
		SourceRange place = Places.of(element, null, 0);
		return Optional.of(SourceRef.line(place.file(), place.line()));
	}
}
