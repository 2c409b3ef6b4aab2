package org.assay.lsp.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.TextResource;

/**
 * What is known of a project at one moment: its texts, read and linked, and what is derived from them. It holds until the next edit, and
 * belongs to the thread that edits.
 *
 * @param root folder of the project
 * @param corpus files of the project and of the library, linked
 * @param files the project's own files by path, relative to its folder; those that could not be read at all are absent
 * @param analysis derived values; computed when they are asked for
 * @param locale language of what is shown to whoever writes: Swedish or English
 */
public record ProjectState(Path root, Corpus corpus, Map<String, TextResource> files, Analysis analysis, Locale locale) {

	public ProjectState {
		Objects.requireNonNull(root);
		Objects.requireNonNull(corpus);
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(locale);
		files = Map.copyOf(files);
	}

	/** Return a file; empty if there is none, or if its text could not be read at all. */
	public Optional<TextResource> file(String path) {
		return Optional.ofNullable(files.get(path));
	}
}
