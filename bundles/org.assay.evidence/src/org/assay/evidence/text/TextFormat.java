package org.assay.evidence.text;

import java.util.ArrayList;
import java.util.List;

import org.assay.evidence.text.DocumentText.Unit;

/** Writes and reads texts of documents: places in {@link Line#STEPS} to the point, each after the one before. */
public final class TextFormat {

	private static final Role[] ROLES = Role.values();
	private static final Unit[] UNITS = Unit.values();

	private TextFormat() {
	}

	/** Write a text. The same text gives the same bytes. */
	public static void write(DocumentText text, Bytes out) {
		out.add(text.unit().ordinal());
		out.add(text.hyphenated() ? 1 : 0);
		out.number(text.pages().size());
		int number = 0;
		for (Page page : text.pages()) {
			out.number(page.number() - number);
			number = page.number();
			out.number(steps(page.width()));
			out.number(steps(page.height()));
			out.number(page.lines().size());
			for (Line line : page.lines()) {
				write(line, out);
			}
		}
	}

	private static void write(Line line, Bytes out) {
		out.add(line.role().ordinal() << 3 | line.turn() / 90 << 1 | (line.edges().length > 0 ? 1 : 0));
		out.text(line.text());
		if (line.edges().length > 0) {
			Box box = line.box();
			out.signed(steps(box.left()));
			out.signed(steps(box.top()));
			out.signed(steps(box.right()) - steps(box.left()));
			out.signed(steps(box.bottom()) - steps(box.top()));
			out.block(line.edges());
		}
	}

	private static int steps(float points) {
		return Math.round(points * Line.STEPS);
	}

	/** Read a text; it equals the one written but for places, which are rounded to a step. */
	public static DocumentText read(BytesIn in) throws FormatException {
		Unit unit = UNITS[bounded(in.next(), UNITS.length)];
		boolean hyphenated = in.next() == 1;
		int count = in.number(in.left());
		List<Page> pages = new ArrayList<>(count);
		int number = 0;
		for (int i = 0; i < count; i++) {
			number += in.number(Integer.MAX_VALUE);
			float width = (float) in.number(Integer.MAX_VALUE) / Line.STEPS;
			float height = (float) in.number(Integer.MAX_VALUE) / Line.STEPS;
			int lines = in.number(in.left());
			List<Line> read = new ArrayList<>(lines);
			for (int line = 0; line < lines; line++) {
				read.add(line(in));
			}
			pages.add(new Page(number, width, height, read));
		}
		return new DocumentText(unit, hyphenated, pages);
	}

	private static Line line(BytesIn in) throws FormatException {
		int kind = in.next();
		Role role = ROLES[bounded(kind >> 3, ROLES.length)];
		int turn = (kind >> 1 & 3) * 90;
		String text = in.text();
		if ((kind & 1) == 0) {
			return new Line(role, turn, Box.NONE, text, new byte[0]);
		}
		int left = in.signed();
		int top = in.signed();
		int right = left + in.signed();
		int bottom = top + in.signed();
		return new Line(role, turn, new Box(points(left), points(top), points(right), points(bottom)), text, in.block());
	}

	private static float points(int steps) {
		return (float) steps / Line.STEPS;
	}

	private static int bounded(int value, int bound) throws FormatException {
		if (value >= bound) {
			throw new FormatException(value + " is over " + bound);
		}
		return value;
	}
}
