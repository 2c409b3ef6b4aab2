package org.assay.report.render;

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
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** Draws the legend of a risk matrix: each band with its sign and name, the outline, the bar of the floor. */
final class MatrixLegend {

	private static final double SAMPLE = 26;
	private static final double LINE = 17;
	private static final double GAP = 16;

	private final RiskMatrix matrix;
	private final ReportLanguage language;
	private final List<Shape> shapes;
	private double x;
	private double y;

	MatrixLegend(RiskMatrix matrix, ReportLanguage language, List<Shape> shapes) {
		this.matrix = matrix;
		this.language = language;
		this.shapes = shapes;
	}

	/** @return the bottom of the legend */
	double draw(double top) {
		y = top;
		bands().forEach(this::band);
		if (matrix.cells().stream().anyMatch(cell -> cell.band().isEmpty())) {
			placed(language.word(Word.BAND_UNDEFINED));
			sample(new Box(x, y, SAMPLE, 12, new NoFill(), Ink.RULE, 0.5, false), "–", language.word(Word.BAND_UNDEFINED));
		}
		x = 0;
		y += LINE;
		if (matrix.cells().stream().anyMatch(MatrixCell::mustDecide)) {
			sample(new Box(x + 0.75, y + 0.75, SAMPLE - 1.5, 10.5, new NoFill(), Ink.INK, 1.5, false), "",
					language.word(Word.MATRIX_OUTLINE));
		}
		if (matrix.floor().isPresent()) {
			String text = language.word(Word.FLOOR, matrix.consequence().name(), matrix.floor().getAsInt());
			placed(text);
			sample(new Line(x + SAMPLE / 2, y - 1, x + SAMPLE / 2, y + 13, Ink.INK, 3.5, false), "", text);
		}
		return y + (x > 0 ? LINE : 0);
	}

	/** The bands that occur, from harmless to grave. */
	private List<Badge> bands() {
		return matrix.cells().stream().map(MatrixCell::band).flatMap(Optional::stream).distinct()
				.sorted((a, b) -> a.tint().compareTo(b.tint())).toList();
	}

	private static double width(String text) {
		return SAMPLE + 6 + TextWidth.of(text, Face.TEXT, MatrixDrawing.SMALL) + GAP;
	}

	/** Go to the next line if the sample with this text does not fit on the present one. */
	private void placed(String text) {
		if (x > 0 && x + width(text) - GAP > Drawing.PAGE_WIDTH) {
			x = 0;
			y += LINE;
		}
	}

	private void band(Badge band) {
		placed(band.name());
		sample(new Box(x, y, SAMPLE, 12, new TintFill(band.tint()), Ink.NONE, 0, false), band.sign(), band.name());
	}

	/** @param shape drawn at the present place */
	private void sample(Shape shape, String sign, String text) {
		shapes.add(shape);
		label(x + SAMPLE / 2, sign, Align.CENTRE);
		label(x + SAMPLE + 6, text, Align.LEFT);
		x += width(text);
	}

	private void label(double at, String text, Align align) {
		if (!text.isEmpty()) {
			shapes.add(new Label(at, y + 9, text, Face.TEXT, MatrixDrawing.SMALL, Ink.INK, align));
		}
	}
}
