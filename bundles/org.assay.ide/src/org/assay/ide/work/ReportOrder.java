package org.assay.ide.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.assay.core.report.ReportFormat;
import org.assay.core.report.ReportKind;

/**
 * A report that somebody wants.
 *
 * @param place a file or folder of the project
 * @param folder where it is written
 */
public record ReportOrder(Path place, ReportKind kind, List<ReportFormat> formats, Path folder) {

	public ReportOrder {
		Objects.requireNonNull(place);
		Objects.requireNonNull(kind);
		formats = List.copyOf(formats);
		Objects.requireNonNull(folder);
	}
}
