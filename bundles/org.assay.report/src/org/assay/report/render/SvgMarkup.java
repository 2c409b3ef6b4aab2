package org.assay.report.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.assay.report.document.Drawing;
import org.assay.report.document.Drawing.Arrow;
import org.assay.report.document.Drawing.Box;
import org.assay.report.document.Drawing.Ink;
import org.assay.report.document.Drawing.Label;
import org.assay.report.document.Drawing.Line;
import org.assay.report.document.Drawing.Shape;
import org.assay.report.document.Drawing.TintFill;

/**
 * Writes a drawing as SVG. Colours are attributes, so that a stand-alone file is complete; classes let the style sheet of
 * the HTML change them in dark mode.
 */
final class SvgMarkup {

	private static final String TEXT_FACE = "Roboto, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
	private static final String MONO_FACE = "'JetBrains Mono', ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace";

	private final Markup markup;

	SvgMarkup(Markup markup) {
		this.markup = markup;
	}

	/**
	 * @param id    prefix of the ids of title and description, unique on the page
	 * @param title one line
	 * @param alt   what the drawing says
	 */
	void write(Drawing drawing, String id, String title, String alt) {
		String width = number(drawing.width());
		String height = number(drawing.height());
		markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "drawing", "role", "img", "aria-labelledby",
				id + "-t " + id + "-d", "viewBox", "0 0 " + width + " " + height, "width", width, "height", height,
				"font-family", TEXT_FACE);
		markup.leaf("title", title, "id", id + "-t");
		markup.leaf("desc", alt, "id", id + "-d");
		drawing.shapes().forEach(this::write);
		markup.close();
	}

	private void write(Shape shape) {
		switch (shape) {
		case Box box -> box(box);
		case Line line -> line(line);
		case Arrow arrow -> arrow(arrow);
		case Label label -> label(label);
		}
	}

	private void box(Box box) {
		markup.empty("rect", "x", number(box.x()), "y", number(box.y()), "width", number(box.width()), "height",
				number(box.height()), "class", classes(box), "fill",
				box.fill() instanceof TintFill fill ? Palette.hex(Palette.light(fill.tint())) : "none", "stroke",
				stroke(box.stroke()), "stroke-width", box.stroke() == Ink.NONE ? null : number(box.strokeWidth()),
				"stroke-dasharray", dashes(box.dashed()));
	}

	private static String classes(Box box) {
		String stroke = box.stroke() == Ink.NONE ? "" : strokeClass(box.stroke());
		String fill = box.fill() instanceof TintFill tint ? StyleSheets.className(tint.tint()) : "";
		return (fill + " " + stroke).strip();
	}

	private void line(Line line) {
		markup.empty("line", "x1", number(line.x1()), "y1", number(line.y1()), "x2", number(line.x2()), "y2",
				number(line.y2()), "class", strokeClass(line.stroke()), "stroke", stroke(line.stroke()), "stroke-width",
				number(line.strokeWidth()), "stroke-dasharray", dashes(line.dashed()));
	}

	private void arrow(Arrow arrow) {
		line(new Line(arrow.x1(), arrow.y1(), arrow.x2(), arrow.y2(), arrow.stroke(), arrow.strokeWidth(),
				arrow.dashed()));
		for (double[] side : ArrowHead.of(arrow)) {
			line(new Line(side[0], side[1], arrow.x2(), arrow.y2(), arrow.stroke(), arrow.strokeWidth(), false));
		}
	}

	private void label(Label label) {
		boolean mono = label.face() == Drawing.Face.MONO;
		markup.leaf("text", label.text(), "x", number(label.x()), "y", number(label.y()), "font-size",
				number(label.size()), "class", "fill-" + name(label.ink()), "fill", Palette.hex(Palette.light(label.ink())),
				"font-weight", label.face() == Drawing.Face.STRONG ? "500" : null, "font-family", mono ? MONO_FACE : null,
				"text-anchor", anchor(label.align()));
	}

	private static String anchor(Drawing.Align align) {
		return switch (align) {
		case LEFT -> null;
		case CENTRE -> "middle";
		case RIGHT -> "end";
		};
	}

	private static String stroke(Ink ink) {
		return ink == Ink.NONE ? null : Palette.hex(Palette.light(ink));
	}

	private static String strokeClass(Ink ink) {
		return "stroke-" + name(ink);
	}

	private static String dashes(boolean dashed) {
		return dashed ? "4 3" : null;
	}

	private static String name(Ink ink) {
		return ink.name().toLowerCase(Locale.ROOT);
	}

	/** Two decimals at most; the same text on every machine. */
	private static String number(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}
}
