package org.assay.core.report;

import java.util.Locale;

/** File formats of reports. */
public enum ReportFormat {
	HTML, PDF, XLSX;

	/** Return the name of the format, which is the ending of its files. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
