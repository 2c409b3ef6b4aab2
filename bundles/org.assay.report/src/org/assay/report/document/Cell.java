package org.assay.report.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table. An empty cell says why it is empty.
 *
 * @param lines   the content; several lines are shown as a small list
 * @param because the short reason of a derived value; empty for a stated value
 * @param why     the reason of emptiness, for example "inte bedömt"; empty exactly when there is content
 */
public record Cell(List<Inlines> lines, Optional<Inlines> because, Optional<String> why) {

	public Cell {
		lines = List.copyOf(lines);
		Objects.requireNonNull(because);
		Objects.requireNonNull(why);
		if (lines.isEmpty() != why.isPresent()) {
			throw new IllegalArgumentException("a cell has either content or a reason of emptiness");
		}
	}

	public static Cell of(String text) {
		return of(Inlines.of(text));
	}

	public static Cell of(int number) {
		return of(Integer.toString(number));
	}

	public static Cell of(Inlines text) {
		return new Cell(List.of(text), Optional.empty(), Optional.empty());
	}

	public static Cell of(Inline item) {
		return of(Inlines.of(item));
	}

	public static Cell id(String id) {
		return of(new Inline.Id(id));
	}

	/** Several lines. @param lines at least one */
	public static Cell lines(List<Inlines> lines) {
		return new Cell(lines, Optional.empty(), Optional.empty());
	}

	/** An empty cell. @param why the reason, for example "inte bedömt" */
	public static Cell empty(String why) {
		return new Cell(List.of(), Optional.empty(), Optional.of(why));
	}

	/** The same cell with the reason of its value. */
	public Cell because(Inlines reason) {
		return new Cell(lines, Optional.of(reason), why);
	}
}
