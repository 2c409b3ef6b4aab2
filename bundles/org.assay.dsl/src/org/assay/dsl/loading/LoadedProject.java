package org.assay.dsl.loading;

import java.util.List;
import org.assay.analysis.Corpus;

/**
 * A project that has been read and linked as far as that was possible.
 *
 * @param corpus its files and those of the library that it uses; names that mean nothing are absent from the elements
 * @param problems what keeps text from being read or linked, file by file in text order
 * @param files number of files of the project, unreadable ones included
 */
public record LoadedProject(Corpus corpus, List<Problem> problems, int files) {

	public LoadedProject {
		problems = List.copyOf(problems);
	}
}
