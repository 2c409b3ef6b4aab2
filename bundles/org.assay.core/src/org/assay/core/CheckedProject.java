package org.assay.core;

import java.time.LocalDate;
import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.model.Project;
import org.assay.rules.Finding;

/**
 * A project that has been read, linked, derived and checked.
 *
 * @param corpus its files and those of the library that it uses
 * @param analysis derived values as of the day
 * @param findings what is wrong or worth knowing, by file, line, column and code
 * @param summary counts
 */
public record CheckedProject(Corpus corpus, Analysis analysis, List<Finding> findings, Summary summary) {

	public CheckedProject {
		findings = List.copyOf(findings);
	}

	/** Return the day on which everything was looked at. */
	public LocalDate asOf() {
		return analysis.asOf();
	}

	/** Return the name of the project; empty if no file has a project block. */
	public String name() {
		return corpus.project().map(Project::getName).orElse("");
	}

	/** Return the language that the project is written in, as a BCP 47 tag; English if it does not say. */
	public String language() {
		return corpus.project().map(Project::getLanguage).orElse("en");
	}
}
