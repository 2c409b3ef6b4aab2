package org.assay.report.render;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.assay.report.document.Drawing;
import org.assay.report.document.Drawing.Arrow;
import org.assay.report.document.Drawing.Box;
import org.assay.report.document.Drawing.Face;
import org.assay.report.document.Drawing.Ink;
import org.assay.report.document.Drawing.Label;
import org.assay.report.document.Drawing.Line;
import org.assay.report.document.Drawing.TintFill;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;

/** Paints one drawing at a place on a PDF page. */
final class PdfPainter {

	private final OutputDevice device;
	private final RenderingContext context;
	private final double left;
	private final double top;
	private final double scale;

	/**
	 * @param left  left edge in dots
	 * @param top   top edge in dots
	 * @param scale dots per point
	 */
	PdfPainter(OutputDevice device, RenderingContext context, double left, double top, double scale) {
		this.device = device;
		this.context = context;
		this.left = left;
		this.top = top;
		this.scale = scale;
	}

	void paint(Drawing drawing) {
		Stroke before = device.getStroke();
		drawing.shapes().forEach(this::paint);
		if (before != null) {
			device.setStroke(before);
		}
	}

	private void paint(Drawing.Shape shape) {
		switch (shape) {
		case Box box -> box(box);
		case Line line -> line(line);
		case Arrow arrow -> arrow(arrow);
		case Label label -> label(label);
		}
	}

	private void box(Box box) {
		Rectangle2D area = new Rectangle2D.Double(x(box.x()), y(box.y()), box.width() * scale, box.height() * scale);
		if (box.fill() instanceof TintFill fill) {
			device.setColor(colour(Palette.light(fill.tint())));
			device.fill(area);
		}
		if (box.stroke() != Ink.NONE) {
			pen(box.stroke(), box.strokeWidth(), box.dashed());
			device.draw(area);
		}
	}

	private void line(Line line) {
		pen(line.stroke(), line.strokeWidth(), line.dashed());
		device.draw(new Line2D.Double(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2())));
	}

	private void arrow(Arrow arrow) {
		line(new Line(arrow.x1(), arrow.y1(), arrow.x2(), arrow.y2(), arrow.stroke(), arrow.strokeWidth(),
				arrow.dashed()));
		for (double[] side : ArrowHead.of(arrow)) {
			line(new Line(side[0], side[1], arrow.x2(), arrow.y2(), arrow.stroke(), arrow.strokeWidth(), false));
		}
	}

	private void label(Label label) {
		FSFont font = context.getFont(face(label));
		String text = LegibleText.of(label.text());
		double x = x(label.x()) - shift(label, font, text);
		device.setFont(font);
		device.setColor(colour(Palette.light(label.ink())));
		context.getTextRenderer().drawString(device, text, (float) x, (float) y(label.y()));
	}

	private double shift(Label label, FSFont font, String text) {
		if (label.align() == Drawing.Align.LEFT) {
			return 0;
		}
		int width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
		return label.align() == Drawing.Align.CENTRE ? width / 2.0 : width;
	}

	private FontSpecification face(Label label) {
		FontSpecification face = new FontSpecification();
		face.families = label.face() == Face.MONO ? new String[] { ReportFonts.MONO, ReportFonts.TEXT }
				: new String[] { ReportFonts.TEXT, ReportFonts.MONO };
		face.size = (float) (label.size() * scale);
		face.fontWeight = label.face() == Face.STRONG ? IdentValue.FONT_WEIGHT_500 : IdentValue.FONT_WEIGHT_400;
		face.fontStyle = IdentValue.NORMAL;
		face.variant = IdentValue.NORMAL;
		return face;
	}

	private void pen(Ink ink, double width, boolean dashed) {
		float dots = (float) (width * scale);
		device.setColor(colour(Palette.light(ink)));
		device.setStroke(dashed
				? new BasicStroke(dots, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
						new float[] { (float) (4 * scale), (float) (3 * scale) }, 0)
				: new BasicStroke(dots, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
	}

	private static FSRGBColor colour(int rgb) {
		return new FSRGBColor(rgb);
	}

	private double x(double points) {
		return left + points * scale;
	}

	private double y(double points) {
		return top + points * scale;
	}
}
