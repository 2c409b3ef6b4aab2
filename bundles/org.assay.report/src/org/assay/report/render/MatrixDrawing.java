package org.assay.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.report.document.Badge;
import org.assay.report.document.Drawing;
import org.assay.report.document.Drawing.Align;
import org.assay.report.document.Drawing.Box;
import org.assay.report.document.Drawing.Face;
import org.assay.report.document.Drawing.Ink;
import org.assay.report.document.Drawing.Label;
import org.assay.report.document.Drawing.Line;
import org.assay.report.document.Drawing.NoFill;
import org.assay.report.document.Drawing.Shape;
import org.assay.report.document.Drawing.TintFill;
import org.assay.report.document.RiskMatrix;
import org.assay.report.document.RiskMatrix.MatrixCell;
import org.assay.report.document.RiskMatrix.Step;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/**
 * Draws a risk matrix: ids in the cells, the sign of the band in each cell, a thick outline around what must be decided,
 * a bar beside the consequences at or above the floor, counts on both axes, a legend below.
 *
 * <p>Nothing is left out: where ids do not fit, the row of cells grows.
 */
final class MatrixDrawing {

	static final double SMALL = 8.5;
	private static final double ID_LINE = 11.5;
	private static final double WORD_LINE = 11;
	private static final double SIGN_HEIGHT = 11;
	private static final double WIDEST_CELL = 90;
	private static final double LEAST_HEIGHT = 25;
	private static final double COUNT_WIDTH = 36;
	private static final double TOP = 20;
	private static final double PAD = 4;
	private static final double BAR = 4;

	private final RiskMatrix matrix;
	private final ReportLanguage language;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Step> columns;
	private final List<Step> rows;
	private final double left;
	private final double cellWidth;
	private final double[] tops;

	private MatrixDrawing(RiskMatrix matrix, ReportLanguage language) {
		this.matrix = matrix;
		this.language = language;
		columns = matrix.likelihood().steps();
		rows = matrix.consequence().steps().reversed();
		left = labelWidth();
		cellWidth = Math.min(WIDEST_CELL, (Drawing.PAGE_WIDTH - left - COUNT_WIDTH) / columns.size());
		tops = rowTops();
	}

	static Drawing of(RiskMatrix matrix, ReportLanguage language) {
		return new MatrixDrawing(matrix, language).draw();
	}

	private Drawing draw() {
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				cell(row, column);
			}
		}
		outline();
		double bottom = consequenceAxis();
		bottom = likelihoodAxis(bottom);
		bottom = new MatrixLegend(matrix, language, shapes).draw(bottom + 12);
		return new Drawing(Drawing.PAGE_WIDTH, bottom + 2, shapes);
	}

	/** Room for the words of the consequence axis, its values, the bar of the floor and the name of the other axis. */
	private double labelWidth() {
		double widest = Math.max(TextWidth.of(matrix.likelihood().name(), Face.STRONG, SMALL),
				TextWidth.of(matrix.consequence().name(), Face.STRONG, SMALL));
		for (Step step : matrix.consequence().steps()) {
			widest = Math.max(widest, TextWidth.of(step.word(), Face.TEXT, SMALL) + 22);
		}
		return Math.min(120, widest) + 8 + BAR;
	}

	private double[] rowTops() {
		double[] result = new double[rows.size() + 1];
		result[0] = TOP;
		for (int row = 0; row < rows.size(); row++) {
			double height = Math.max(LEAST_HEIGHT, rowWords(rows.get(row)).size() * WORD_LINE + 6);
			for (Step column : columns) {
				height = Math.max(height, cellHeight(at(row, column)));
			}
			result[row + 1] = result[row] + height;
		}
		return result;
	}

	private List<String> rowWords(Step step) {
		return TextWidth.wrap(step.word(), Face.TEXT, SMALL, left - BAR - 30);
	}

	private double cellHeight(Optional<MatrixCell> cell) {
		int lines = cell.map(c -> idLines(c.ids()).size()).orElse(0);
		return SIGN_HEIGHT + lines * ID_LINE + PAD;
	}

	private Optional<MatrixCell> at(int row, Step column) {
		return matrix.cell(column.value(), rows.get(row).value());
	}

	/** Ids side by side, broken into lines of the cell's width. */
	private List<String> idLines(List<String> ids) {
		return ids.isEmpty() ? List.of() : TextWidth.wrap(String.join(" ", ids), Face.MONO, SMALL, cellWidth - 2 * PAD);
	}

	private void cell(int row, int column) {
		Optional<MatrixCell> cell = at(row, columns.get(column));
		double x = left + column * cellWidth;
		double y = tops[row];
		Optional<Badge> band = cell.flatMap(MatrixCell::band);
		Drawing.Fill fill = band.<Drawing.Fill>map(badge -> new TintFill(badge.tint())).orElse(new NoFill());
		shapes.add(new Box(x + 0.5, y + 0.5, cellWidth - 1, tops[row + 1] - y - 1, fill,
				band.isPresent() ? Ink.NONE : Ink.RULE, 0.5, false));
		String sign = band.map(Badge::sign).orElse("–");
		label(x + cellWidth - PAD, y + 9.5, sign, Face.TEXT, band.isPresent() ? Ink.INK : Ink.MUTED, Align.RIGHT);
		double baseline = y + SIGN_HEIGHT + 8.5;
		for (String line : idLines(cell.map(MatrixCell::ids).orElse(List.of()))) {
			label(x + PAD, baseline, line, Face.MONO, Ink.INK, Align.LEFT);
			baseline += ID_LINE;
		}
	}

	/** Draw the border between cells that must be decided and cells that need not, as one line around each region. */
	private void outline() {
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				if (mustDecide(row, column)) {
					edges(row, column);
				}
			}
		}
	}

	private void edges(int row, int column) {
		double x1 = left + column * cellWidth;
		double x2 = x1 + cellWidth;
		double y1 = tops[row];
		double y2 = tops[row + 1];
		edge(mustDecide(row - 1, column), x1, y1, x2, y1);
		edge(mustDecide(row + 1, column), x1, y2, x2, y2);
		edge(mustDecide(row, column - 1), x1, y1, x1, y2);
		edge(mustDecide(row, column + 1), x2, y1, x2, y2);
	}

	private void edge(boolean inner, double x1, double y1, double x2, double y2) {
		if (!inner) {
			double half = 0.75; // closes the corners
			boolean flat = y1 == y2;
			shapes.add(new Line(flat ? x1 - half : x1, flat ? y1 : y1 - half, flat ? x2 + half : x2,
					flat ? y2 : y2 + half, Ink.INK, 1.5, false));
		}
	}

	private boolean mustDecide(int row, int column) {
		return row >= 0 && row < rows.size() && column >= 0 && column < columns.size()
				&& at(row, columns.get(column)).map(MatrixCell::mustDecide).orElse(false);
	}

	/** @return the bottom of the cells */
	private double consequenceAxis() {
		double end = left + columns.size() * cellWidth;
		label(0, 11, matrix.consequence().name(), Face.STRONG, Ink.INK, Align.LEFT);
		label(end + COUNT_WIDTH - 4, 11, language.word(Word.COUNT), Face.TEXT, Ink.MUTED, Align.RIGHT);
		for (int row = 0; row < rows.size(); row++) {
			Step step = rows.get(row);
			double middle = (tops[row] + tops[row + 1]) / 2 + 3;
			label(left - BAR - 6, middle, Integer.toString(step.value()), Face.STRONG, Ink.INK, Align.RIGHT);
			double baseline = middle - (rowWords(step).size() - 1) * WORD_LINE / 2;
			for (String line : rowWords(step)) {
				label(left - BAR - 24, baseline, line, Face.TEXT, Ink.MUTED, Align.RIGHT);
				baseline += WORD_LINE;
			}
			count(end + COUNT_WIDTH - 4, middle, matrix.countAtConsequence(step.value()), Align.RIGHT);
			if (matrix.atFloor(step.value())) {
				shapes.add(new Line(left - BAR, tops[row], left - BAR, tops[row + 1], Ink.INK, BAR - 0.5, false));
			}
		}
		return tops[rows.size()];
	}

	/** @return the bottom of the axis */
	private double likelihoodAxis(double top) {
		label(0, top + 13, matrix.likelihood().name(), Face.STRONG, Ink.INK, Align.LEFT);
		double words = top + 13;
		for (int column = 0; column < columns.size(); column++) {
			Step step = columns.get(column);
			double middle = left + (column + 0.5) * cellWidth;
			label(middle, top + 13, Integer.toString(step.value()), Face.STRONG, Ink.INK, Align.CENTRE);
			double baseline = top + 13;
			for (String line : TextWidth.wrap(step.word(), Face.TEXT, SMALL, cellWidth - 4)) {
				baseline += WORD_LINE;
				label(middle, baseline, line, Face.TEXT, Ink.MUTED, Align.CENTRE);
			}
			words = Math.max(words, baseline);
		}
		double counts = words + 14;
		label(0, counts, language.word(Word.COUNT), Face.TEXT, Ink.MUTED, Align.LEFT);
		for (int column = 0; column < columns.size(); column++) {
			count(left + (column + 0.5) * cellWidth, counts, matrix.countAtLikelihood(columns.get(column).value()),
					Align.CENTRE);
		}
		return counts + 4;
	}

	private void count(double x, double y, int value, Align align) {
		label(x, y, Integer.toString(value), Face.TEXT, Ink.MUTED, align);
	}

	private void label(double x, double y, String text, Face face, Ink ink, Align align) {
		if (!text.isEmpty()) {
			shapes.add(new Label(x, y, text, face, SMALL, ink, align));
		}
	}
}
