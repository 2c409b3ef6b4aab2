package org.assay.rules;

import java.util.Objects;

/**
 * A stretch of text and what takes its place. Several edits of one fix do not overlap; their places are those of the text before any of
 * them.
 *
 * @param range the stretch; empty where something is only added, its end being its beginning then
 * @param newText what takes its place, with the line ends of the file; empty to take the stretch away
 */
public record TextEdit(SourceRange range, String newText) {

	public TextEdit {
		Objects.requireNonNull(range);
		Objects.requireNonNull(newText);
	}
}
