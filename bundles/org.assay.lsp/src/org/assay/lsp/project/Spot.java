package org.assay.lsp.project;

import java.util.Objects;
import org.assay.dsl.loading.TextResource;

/**
 * A place in a file that an editor asks about.
 *
 * @param project the project as it is now
 * @param file the file
 * @param offset number of UTF-16 code units in front of the place, from 0 to the length of the text
 */
public record Spot(ProjectState project, TextResource file, int offset) {

	public Spot {
		Objects.requireNonNull(project);
		Objects.requireNonNull(file);
		if (offset < 0 || offset > text(file).length()) {
			throw new IllegalArgumentException("no such place: " + offset);
		}
	}

	/** Return the text of the file. */
	public String text() {
		return text(file);
	}

	private static String text(TextResource file) {
		return file.getParseResult().getRootNode().getText();
	}
}
