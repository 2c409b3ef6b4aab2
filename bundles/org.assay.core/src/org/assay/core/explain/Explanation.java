package org.assay.core.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.rules.SourceRange;

/**
 * An explanation in words: lines, of which the deeper ones say where the one above them comes from.
 *
 * @param lines the lines; the first one says what is explained
 */
public record Explanation(List<Line> lines) {

	public Explanation {
		lines = List.copyOf(lines);
	}

	/**
	 * One line.
	 *
	 * @param depth how deep it stands, from 0
	 * @param text what it says
	 * @param place the text it comes from; empty if it comes from none
	 */
	public record Line(int depth, String text, Optional<SourceRange> place) {
		public Line {
			Objects.requireNonNull(text);
			Objects.requireNonNull(place);
		}
	}
}
