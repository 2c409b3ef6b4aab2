package org.assay.core.report;

import java.util.Locale;

/** Kinds of reports. */
public enum ReportKind {
	/** Risks and requirements of an assessment. */
	RISK,
	/** The evidence of a project, and what rests on it. */
	EVIDENCE;

	/** Return the word for it on the command line and in names of files. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
