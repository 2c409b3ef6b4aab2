package org.assay.core.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.check.CheckedProject;
import org.assay.model.EvidenceSource;
import org.assay.report.build.EvidenceReport;
import org.assay.report.build.PassagePictures;
import org.assay.report.build.ReportInput;
import org.assay.rules.Finding;

/**
 * Makes the evidence register of a project. Files are called after the project, the kind and the language, such as {@code
 * Homecare-evidence.sv.html}.
 */
public final class EvidenceFiles {

	/** What a project without a name is called. */
	private static final String NAMELESS = "project";

	private EvidenceFiles() {
	}

	/**
	 * Make the register; nothing is written.
	 *
	 * @param language BCP 47 tag; if empty, the project decides
	 * @param revision commit that the project is at, shortened; empty if it is not known
	 * @param pictures makes pictures of cited passages
	 * @throws CannotDo if the project has no evidence, if text that was not understood would leave gaps in the register, or if a finding
	 * forbids it
	 */
	public static ReportFiles.Rendered render(CheckedProject project, Optional<String> language, Collection<ReportFormat> formats,
			Optional<String> revision, PassagePictures pictures) throws CannotDo {
		Rendering.admit(project);
		if (project.corpus().all(EvidenceSource.class).isEmpty()) {
			throw new CannotDo(Failure.of("report.noEvidence", project.name()));
		}
		String tag = language.orElse(project.language());
		List<Finding> findings = project.in(tag).findings();
		Rendering rendering = new Rendering(formats);
		rendering.add(project.name().isEmpty() ? NAMELESS : project.name(), ReportKind.EVIDENCE, tag, EvidenceReport.of(
				new ReportInput(project.analysis(), Optional.empty(), Optional.empty(), findings, tag, Rendering::source, revision), pictures));
		return rendering.rendered();
	}
}
