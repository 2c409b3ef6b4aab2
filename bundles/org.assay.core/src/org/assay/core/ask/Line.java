package org.assay.core.ask;

import java.util.Objects;
import java.util.Optional;
import org.assay.rules.SourceRange;

/**
 * One line of an answer in words.
 *
 * @param depth how deep it stands, from 0
 * @param style what it is to the reader
 * @param text what it says
 * @param place the text that it comes from; empty if it comes from none
 */
public record Line(int depth, Style style, String text, Optional<SourceRange> place) {

	/** What a line is to the reader. */
	public enum Style {
		/** The answer is that one may go ahead. */
		YES,
		/** The answer is that one may go ahead if conditions hold, or that somebody has to decide. */
		MAYBE,
		/** The answer is that one may not go ahead. */
		NO,
		/** Begins a part of the answer. */
		HEADING,
		PLAIN,
		/** Less important than what stands around it. */
		ASIDE
	}

	public Line {
		Objects.requireNonNull(style);
		Objects.requireNonNull(text);
		Objects.requireNonNull(place);
	}

	/** Return the same line deeper. */
	Line under(int depths) {
		return new Line(depth + depths, style, text, place);
	}
}
