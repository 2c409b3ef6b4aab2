package org.assay.core.project;

import java.util.List;
import org.assay.dsl.loading.SourceText;

/**
 * The files of a project as they were read.
 *
 * @param sources the texts, by path
 * @param links symbolic links that bear the name of a text and were left out, by path
 */
public record ProjectFiles(List<SourceText> sources, List<String> links) {

	public ProjectFiles {
		sources = List.copyOf(sources);
		links = List.copyOf(links);
	}
}
