package org.assay.core.check;

import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.LoadedProject;
import org.assay.model.Project;
import org.assay.rules.Finding;

/**
 * A project that was read and linked, without the rules being applied to it.
 *
 * @param loaded its files and those of the library that it uses
 * @param analysis derived values as of a day
 * @param gaps what kept parts of the text from being understood, by place; what is derived from the rest has gaps then
 */
public record ReadProject(LoadedProject loaded, Analysis analysis, List<Finding> gaps) {

	public ReadProject {
		gaps = List.copyOf(gaps);
	}

	/** Return the files and those of the library that they use. */
	public Corpus corpus() {
		return loaded.corpus();
	}

	/** Return the language that the project is written in, as a BCP 47 tag; English if it does not say. */
	public String language() {
		return corpus().project().map(Project::getLanguage).orElse("en");
	}
}
