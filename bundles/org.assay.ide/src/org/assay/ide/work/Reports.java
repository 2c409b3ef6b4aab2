package org.assay.ide.work;

import java.util.List;
import java.util.Optional;

import org.assay.core.CannotDo;
import org.assay.core.evidence.DrawnPassages;
import org.assay.core.report.EvidenceFiles;
import org.assay.core.report.ReportFiles;
import org.assay.core.report.ReportFiles.Rendered;
import org.assay.core.report.ReportFormat;
import org.assay.core.report.ReportKind;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;

/** Makes the reports of a project; nothing is written. */
public final class Reports {

	private Reports() {
	}

	/**
	 * Make them in the language that the project asks for.
	 *
	 * @throws CannotDo if the project does not admit of a report
	 */
	public static Rendered render(Snapshot snapshot, ReportKind kind, List<ReportFormat> formats) throws CannotDo {
		return switch (kind) {
			case RISK -> ReportFiles.render(snapshot.checked(), Optional.empty(), formats, Optional.empty());
			case EVIDENCE -> {
				try (DrawnPassages pictures = ProjectModels.current().settings().pictures(snapshot)) {
					yield EvidenceFiles.render(snapshot.checked(), Optional.empty(), formats, Optional.empty(), pictures);
				}
			}
		};
	}
}
