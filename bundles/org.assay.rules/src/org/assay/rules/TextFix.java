package org.assay.rules;

import java.util.List;
import java.util.Objects;

/**
 * A fix as editors apply it.
 *
 * @param title what it does, in the language asked for, as one line
 * @param safe whether it needs no judgement
 * @param edits the changes, by file and place
 */
public record TextFix(String title, boolean safe, List<TextEdit> edits) {

	public TextFix {
		Objects.requireNonNull(title);
		edits = List.copyOf(edits);
	}
}
