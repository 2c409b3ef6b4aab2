package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Splits the lines of a table into rows. Rules are not drawn in a text, so the rows show in the column that is filled once in each row,
 * and in distances. Cells may stand at the top of their row or in its middle; which it is shows in where the widest distances are.
 */
final class Rows {

	/** From this many times the distance of lines in a cell on, a distance parts rows or paragraphs. */
	private static final float APART = 1.25f;
	private static final float SHARE = 0.6f;
	/** Lines are no closer than this part of their height. */
	private static final float TIGHT = 0.9f;
	private static final Pattern GOES_ON = Pattern.compile("\\(.*|\\p{Ll}[^\\d]*");

	private final int columns;
	private final OptionalInt anchor;
	private final boolean[] numbers;
	private final float leading;
	private final boolean centred;

	private Rows(List<GridLine> lines, int columns) {
		this.columns = columns;
		this.numbers = Anchor.numbers(lines, columns);
		this.anchor = Anchor.of(lines, columns);
		this.leading = leading(lines, columns);
		this.centred = centred(lines);
	}

	/** A row of lines; its first lines may go on with the last row of the page before. */
	record Row(List<GridLine> lines, boolean goesOn) {
	}

	/** The rows of a table, each with its lines from the top down; a row does not go over a page here. */
	static List<Row> of(List<GridLine> lines, int columns) {
		Rows rows = new Rows(lines, columns);
		List<Row> all = new ArrayList<>();
		for (int from = 0; from < lines.size();) {
			int to = from;
			boolean across = lines.get(from).across();
			while (to < lines.size() && lines.get(to).part() == lines.get(from).part() && lines.get(to).across() == across) {
				to++;
			}
			List<GridLine> run = lines.subList(from, to);
			if (across) {
				all.addAll(rows.paragraphs(run));
			} else {
				boolean continues = from > 0 && lines.get(from - 1).part() != run.getFirst().part();
				all.addAll(rows.split(run, continues));
			}
			from = to;
		}
		return all;
	}

	/** Lines across the table that stand close to each other are one row. */
	private List<Row> paragraphs(List<GridLine> run) {
		List<Row> rows = new ArrayList<>();
		List<GridLine> row = new ArrayList<>();
		for (GridLine line : run) {
			if (!row.isEmpty() && step(row.getLast(), line) > APART * leading) {
				rows.add(new Row(List.copyOf(row), false));
				row.clear();
			}
			row.add(line);
		}
		rows.add(new Row(List.copyOf(row), false));
		return rows;
	}

	private List<Row> split(List<GridLine> run, boolean continues) {
		boolean[] begins = new boolean[run.size()];
		begins[0] = true;
		if (anchor.isEmpty()) {
			byFilling(run, begins);
		} else if (centred) {
			aroundAnchors(run, begins);
		} else {
			fromAnchors(run, continues, begins);
		}
		boolean goesOn = continues && !centred && anchor.isPresent() && !anchored(run, 0) && !mostlyFilled(run.getFirst());
		List<Row> rows = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= run.size(); i++) {
			if (i == run.size() || begins[i]) {
				rows.add(new Row(List.copyOf(run.subList(from, i)), goesOn && from == 0));
				from = i;
			}
		}
		return rows;
	}

	/**
	 * Rows begin at the anchor; lines in front of the first one belong to it, as in a header that stands at the bottom of its row. A row
	 * without anything at the anchor begins behind a distance, or where two columns of numbers are filled once more.
	 */
	private void fromAnchors(List<GridLine> run, boolean continues, boolean[] begins) {
		boolean seen = continues || anchored(run, 0) || mostlyFilled(run.getFirst());
		int start = 0;
		for (int i = 1; i < run.size(); i++) {
			GridLine line = run.get(i);
			boolean apart = step(run.get(i - 1), line) > APART * leading;
			if (anchored(run, i)) {
				begins[i] = seen || apart;
				seen = true;
			} else if (seen && line.pieces().size() > 1) {
				begins[i] = apart && line.pieces().size() * 2 >= columns || again(run.subList(start, i), line);
			}
			start = begins[i] ? i : start;
		}
	}

	/** Whether a line fills two columns of numbers that the row has filled already. */
	private boolean again(List<GridLine> row, GridLine line) {
		int twice = 0;
		for (GridLine.Piece piece : line.pieces()) {
			boolean filled = row.stream().anyMatch(above -> above.in(piece.column()).isPresent());
			twice += filled && numbers[piece.column()] && Anchor.isNumber(piece.line().text()) ? 1 : 0;
		}
		return twice > 1;
	}

	/** Between two anchors a row ends at the widest distance; if none is wider, half-way. */
	private void aroundAnchors(List<GridLine> run, boolean[] begins) {
		int last = -1;
		for (int i = 0; i < run.size(); i++) {
			if (anchored(run, i)) {
				if (last >= 0) {
					begins[boundary(run, last, i)] = true;
				}
				last = i;
			}
		}
	}

	private int boundary(List<GridLine> run, int from, int to) {
		int widest = widest(run, from, to);
		if (step(run.get(widest - 1), run.get(widest)) > APART * leading) {
			return widest;
		}
		float middle = (run.get(from).box().top() + run.get(to).box().top()) / 2;
		int at = from + 1;
		while (at < to && run.get(at).box().top() < middle) {
			at++;
		}
		return at;
	}

	private static int widest(List<GridLine> run, int from, int to) {
		int widest = to;
		for (int i = to - 1; i > from; i--) {
			widest = step(run.get(i - 1), run.get(i)) > step(run.get(widest - 1), run.get(widest)) + 0.5f ? i : widest;
		}
		return widest;
	}

	/** Without an anchor, rows begin where most columns do, or behind a distance. */
	private void byFilling(List<GridLine> run, boolean[] begins) {
		for (int i = 1; i < run.size(); i++) {
			begins[i] = step(run.get(i - 1), run.get(i)) > APART * leading || mostlyFilled(run.get(i));
		}
	}

	/** Whether a line has something at the anchor that does not go on with the line above it. */
	private boolean anchored(List<GridLine> run, int i) {
		return anchor.isPresent() && run.get(i).in(anchor.getAsInt()).isPresent()
				&& (i == 0 || !goesOn(run.get(i - 1), run.get(i), anchor.getAsInt()));
	}

	/** Whether a word is parted between the line and the one above it, or goes on in small letters or brackets. */
	private static boolean goesOn(GridLine above, GridLine line, int column) {
		String before = above.in(column).map(CellLine::text).orElse("");
		String text = line.in(column).map(CellLine::text).orElse("");
		return GOES_ON.matcher(text).matches() || before.endsWith("-") && !text.isEmpty() && Character.isLetter(text.charAt(0));
	}

	private boolean mostlyFilled(GridLine line) {
		return line.pieces().size() >= Math.max(2, SHARE * columns);
	}

	private boolean centred(List<GridLine> lines) {
		int top = 0;
		int middle = 0;
		int last = -1;
		for (int i = 0; i < lines.size(); i++) {
			if (last >= 0 && (lines.get(i).across() || lines.get(i).part() != lines.get(last).part())) {
				last = -1;
			}
			if (anchored(lines, i)) {
				if (last >= 0 && i - last > 1) {
					int widest = widest(lines, last, i);
					boolean apart = step(lines.get(widest - 1), lines.get(widest)) > APART * leading;
					top += apart && widest == i ? 1 : 0;
					middle += apart && widest < i ? 1 : 0;
				}
				last = i;
			}
		}
		return middle > top;
	}

	/** The distance of lines within a cell: the smallest one in a column that lines of text can have. */
	private static float leading(List<GridLine> lines, int columns) {
		float least = Float.MAX_VALUE;
		for (int column = 0; column < columns; column++) {
			GridLine last = null;
			for (GridLine line : lines) {
				if (!line.across() && line.in(column).isPresent()) {
					float step = last == null || last.part() != line.part() ? 0 : step(last, line);
					least = step > TIGHT * line.box().height() ? Math.min(least, step) : least;
					last = line;
				}
			}
		}
		return least;
	}

	private static float step(GridLine above, GridLine line) {
		return line.box().bottom() - above.box().bottom();
	}
}
