package org.assay.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of inline text. Immutable: each method returns a longer run.
 *
 * <pre>{@code
 * Inlines.of("Risken ").id("A6").text(" har ").strong("värde 45").text(".")
 * }</pre>
 *
 * @param items the pieces in reading order
 */
public record Inlines(List<Inline> items) {

	/** The empty run. */
	public static final Inlines NONE = new Inlines(List.of());

	public Inlines {
		items = List.copyOf(items);
	}

	/** Start with plain text; the empty string gives {@link #NONE}. */
	public static Inlines of(String text) {
		return text.isEmpty() ? NONE : new Inlines(List.of(new Inline.Text(text)));
	}

	/** Start with the pieces given. */
	public static Inlines of(Inline... items) {
		return new Inlines(List.of(items));
	}

	/** Write the runs one after the other with {@code separator} between them; empty runs are left out. */
	public static Inlines join(String separator, List<Inlines> runs) {
		Inlines all = NONE;
		for (Inlines run : runs) {
			if (!run.isEmpty()) {
				all = all.isEmpty() ? run : all.text(separator).plus(run);
			}
		}
		return all;
	}

	/** Write ids separated by commas, in the order given. */
	public static Inlines ids(List<String> ids) {
		return join(", ", ids.stream().map(id -> NONE.id(id)).toList());
	}

	public Inlines text(String text) {
		return plus(new Inline.Text(text));
	}

	public Inlines strong(String text) {
		return plus(new Inline.Strong(text));
	}

	public Inlines emphasis(String text) {
		return plus(new Inline.Emphasis(text));
	}

	public Inlines code(String text) {
		return plus(new Inline.Code(text));
	}

	public Inlines id(String text) {
		return plus(new Inline.Id(text));
	}

	/** @param target {@code #anchor}, https, mailto or relative; see {@link Inline.Link} */
	public Inlines link(String text, String target) {
		return plus(new Inline.Link(text, target));
	}

	public Inlines badge(Badge badge) {
		return plus(badge);
	}

	public Inlines source(SourceRef source) {
		return plus(source);
	}

	public Inlines lineBreak() {
		return plus(new Inline.LineBreak());
	}

	/** Append one piece. */
	public Inlines plus(Inline item) {
		List<Inline> longer = new ArrayList<>(items);
		longer.add(item);
		return new Inlines(longer);
	}

	/** Append a whole run. */
	public Inlines plus(Inlines run) {
		List<Inline> longer = new ArrayList<>(items);
		longer.addAll(run.items);
		return new Inlines(longer);
	}

	public boolean isEmpty() {
		return items.isEmpty();
	}

	/** The words without any emphasis; for titles, bookmarks and alternative texts. */
	public String plainText() {
		return items.stream().map(Inlines::plain).collect(Collectors.joining());
	}

	private static String plain(Inline item) {
		return switch (item) {
		case Inline.Text text -> text.text();
		case Inline.Strong strong -> strong.text();
		case Inline.Emphasis emphasis -> emphasis.text();
		case Inline.Code code -> code.text();
		case Inline.Id id -> id.text();
		case Inline.Link link -> link.text();
		case Inline.LineBreak lineBreak -> " ";
		case Inline.Day day -> day.words();
		case Badge badge -> badge.name();
		case SourceRef source -> source.position();
		};
	}
}
