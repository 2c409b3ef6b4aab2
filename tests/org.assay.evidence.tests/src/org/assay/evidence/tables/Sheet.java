package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.List;

import org.assay.evidence.text.Box;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;

/** A document put together from texts at places, each letter half as wide as it is high. */
final class Sheet {

	private static final float SIZE = 10;
	private static final float LETTER = 5;
	private static final float WIDTH = 600;
	private static final float HEIGHT = 800;

	private final List<Page> pages = new ArrayList<>();
	private final int turn;
	private List<Line> lines = new ArrayList<>();

	Sheet() {
		this(0);
	}

	/** @param turn how far all text is turned, degrees counter-clockwise */
	Sheet(int turn) {
		this.turn = turn;
	}

	/** Put texts on one line, each at its place. */
	Sheet line(float y, Object... placesAndTexts) {
		return line(Role.BODY, y, placesAndTexts);
	}

	Sheet line(Role role, float y, Object... placesAndTexts) {
		for (int i = 0; i < placesAndTexts.length; i += 2) {
			lines.add(piece(role, ((Number) placesAndTexts[i]).floatValue(), y, (String) placesAndTexts[i + 1]));
		}
		return this;
	}

	/** Put texts below each other, a line distance of 12 apart. */
	Sheet cell(float x, float y, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			lines.add(piece(Role.BODY, x, y + 12 * i, texts[i]));
		}
		return this;
	}

	/** Put a text on its end, read from below. */
	Sheet upended(float x, float y, String text) {
		float bottom = y + text.length() * LETTER;
		int[] edges = {Math.round(y * Line.STEPS), Math.round(bottom * Line.STEPS)};
		lines.add(new Line(Role.ASIDE, 90, new Box(x, y, x + 0.95f * SIZE, bottom), text, edges));
		return this;
	}

	/** Begin the next page. */
	Sheet next() {
		pages.add(new Page(pages.size() + 1, WIDTH, HEIGHT, lines));
		lines = new ArrayList<>();
		return this;
	}

	private Line piece(Role role, float x, float y, String text) {
		String[] words = text.split(" ");
		int[] edges = new int[2 * words.length];
		float at = x;
		for (int i = 0; i < words.length; i++) {
			float right = at + words[i].length() * LETTER;
			float from = turn == 90 ? HEIGHT - right : at;
			edges[2 * i] = Math.round(from * Line.STEPS);
			edges[2 * i + 1] = Math.round((turn == 90 ? HEIGHT - at : right) * Line.STEPS);
			at = right + LETTER / 2;
		}
		float right = at - LETTER / 2;
		float bottom = y + 0.95f * SIZE;
		Box box = turn == 90 ? new Box(y, HEIGHT - right, bottom, HEIGHT - x) : new Box(x, y, right, bottom);
		return new Line(role, turn, box, text, edges);
	}

	/** The tables of the document. */
	List<Table> tables() {
		next();
		return TableFinder.find(new DocumentText(Unit.PAGE, true, pages));
	}

	/** The rows of its only table; cells are parted by bars, paragraphs by slashes, and a cell that takes several columns says how many. */
	List<String> rows() {
		List<Table> tables = tables();
		if (tables.size() != 1) {
			throw new AssertionError(tables.size() + " tables: " + tables);
		}
		return rows(tables.getFirst());
	}

	static List<String> rows(Table table) {
		return table.rows().stream().map(row -> row(row, table.columns())).toList();
	}

	private static String row(TableRow row, int columns) {
		List<String> texts = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			TableCell cell = row.cell(column).orElse(new TableCell(column, 1, List.of(), List.of()));
			texts.add((cell.span() > 1 ? cell.span() + "*" : "") + String.join(" / ", cell.paragraphs()));
		}
		return String.join(" | ", texts);
	}
}
