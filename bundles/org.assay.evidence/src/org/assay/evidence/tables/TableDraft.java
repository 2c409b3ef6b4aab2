package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table being put together from its parts on one page after the other. */
final class TableDraft {

	/** What is left of a gutter between words that reach into it, font sizes. */
	private static final float LEFT = 0.12f;
	/** Lines in which a header is looked for. */
	private static final int HEADER = 4;

	private final List<PagePart> parts = new ArrayList<>();
	private Stretches free;

	TableDraft(PagePart first) {
		parts.add(first);
		free = first.free();
	}

	/** What all of it leaves free. */
	Stretches free() {
		return free;
	}

	/** Its first line. */
	TextLine header() {
		return parts.getFirst().lines().getFirst();
	}

	/** Its lines on the pages at both ends, but for those that stand across; enough to know its columns by. */
	List<TextLine> within() {
		List<TextLine> lines = new ArrayList<>(parts.getFirst().within());
		if (parts.size() > 1) {
			lines.addAll(parts.getLast().within());
		}
		return lines;
	}

	/** Whether it ends with its page, so that it may go on. */
	boolean endsWith(int page) {
		return parts.getLast().page() == page && parts.getLast().isLast();
	}

	/** Take a part of the next page if it goes on with this table, or begins with its header. */
	boolean takes(PagePart part) {
		if (part.page() != parts.getLast().page() + 1 || !part.goesOn() && !repeatsHeader(part)) {
			return false;
		}
		Optional<Stretches> both = free.with(part.free(), within(), LEFT * header().size());
		both.ifPresent(narrowed -> free = narrowed);
		both.ifPresent(narrowed -> parts.add(part));
		return both.isPresent();
	}

	/** Whether the part stands at the top of its page, or under the same caption, and begins with one of the first lines of this table. */
	private boolean repeatsHeader(PagePart part) {
		TextLine first = part.lines().getFirst();
		boolean captioned = !part.above().isEmpty() && part.above().equals(parts.getFirst().above());
		return (part.isFirst() || captioned) && parts.getFirst().lines().stream().limit(HEADER)
				.anyMatch(line -> line.segments().size() > 1 && line.words().equals(first.words()));
	}

	/** The table. */
	Table table(int number, CellText text) {
		List<TextLine> within = parts.stream().flatMap(part -> part.within().stream()).toList();
		List<Float> gutters = free.parting(within, LEFT * header().size()).gutters();
		List<GridLine> lines = new ArrayList<>();
		for (int part = 0; part < parts.size(); part++) {
			for (TextLine line : withoutHeader(part)) {
				lines.add(GridLine.of(line, part, gutters, parts.get(part).across().contains(line)));
			}
		}
		int columns = gutters.size() + 1;
		float[] widths = widths(lines, columns);
		List<List<GridLine>> rows = new ArrayList<>();
		for (Rows.Row row : Rows.of(lines, columns)) {
			if (row.goesOn() && !rows.isEmpty()) {
				rows.getLast().addAll(row.lines());
			} else {
				rows.add(new ArrayList<>(row.lines()));
			}
		}
		return new Table(number, parts.getFirst().above(), columns, rows.stream().map(row -> row(row, widths, text)).toList());
	}

	/** The lines of a part without those that the first part begins with as well. */
	private List<TextLine> withoutHeader(int part) {
		List<TextLine> lines = parts.get(part).lines();
		if (part == 0 || lines.getFirst().segments().size() < 2) {
			return lines;
		}
		List<TextLine> first = parts.getFirst().lines();
		int at = 0;
		while (at < first.size() && at < HEADER && !first.get(at).words().equals(lines.getFirst().words())) {
			at++;
		}
		int same = 0;
		while (same < HEADER && at + same < first.size() && same < lines.size()
				&& first.get(at + same).words().equals(lines.get(same).words())) {
			same++;
		}
		return at < HEADER ? lines.subList(same, lines.size()) : lines;
	}

	private static float[] widths(List<GridLine> lines, int columns) {
		float[] widths = new float[columns];
		for (GridLine line : lines) {
			for (GridLine.Piece piece : line.pieces()) {
				if (piece.span() == 1) {
					widths[piece.column()] = Math.max(widths[piece.column()], piece.line().box().width());
				}
			}
		}
		return widths;
	}

	private static TableRow row(List<GridLine> lines, float[] widths, CellText text) {
		List<TableCell> cells = new ArrayList<>();
		for (int column = 0; column < widths.length; column++) {
			List<CellLine> inside = new ArrayList<>();
			int span = 1;
			for (GridLine line : lines) {
				for (GridLine.Piece piece : line.pieces()) {
					if (piece.column() == column) {
						inside.add(piece.line());
						span = Math.max(span, piece.span());
					}
				}
			}
			if (!inside.isEmpty()) {
				float width = 0;
				for (int taken = column; taken < column + span; taken++) {
					width += widths[taken];
				}
				cells.add(text.cell(column, span, inside, width));
			}
		}
		return new TableRow(lines.getFirst().page(), cells);
	}
}
