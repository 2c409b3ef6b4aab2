package org.assay.report.render;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

import org.assay.report.document.Drawing;
import org.w3c.dom.Element;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/**
 * The drawings of one PDF. The layout engine sees an {@code svg} element with a number; when its place on the page is
 * known, the drawing with that number is painted with the engine's own fonts. Figures therefore hold real text that can be
 * searched, and need neither an SVG engine nor fonts of the machine.
 */
final class PdfDrawings implements SVGDrawer, Medium {

	private static final String NUMBER = "data-drawing";
	private static final double PIXELS_PER_POINT = 96.0 / 72;

	private final List<Drawing> drawings = new ArrayList<>();

	@Override
	public boolean isPaged() {
		return true;
	}

	@Override
	public void place(Markup markup, Drawing drawing, String title, String alt) {
		drawings.add(drawing);
		markup.empty("svg", "class", "drawing", "alt", alt, NUMBER, Integer.toString(drawings.size() - 1));
	}

	@Override
	public SVGImage buildSVGImage(Element element, Box box, CssContext context, double width, double height,
			double dotsPerPixel) {
		Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(NUMBER)));
		return new Image(drawing, dotsPerPixel * PIXELS_PER_POINT);
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
		// the painter asks the engine for its fonts
	}

	@Override
	public void addFontFile(File file, String family, Integer weight, FontStyle style) {
		// as above
	}

	@Override
	public void close() {
		// nothing is held open
	}

	/** A drawing with its size in dots. */
	private record Image(Drawing drawing, double dotsPerPoint) implements SVGDrawer.SVGImage {

		@Override
		public int getIntrinsicWidth() {
			return (int) Math.round(drawing.width() * dotsPerPoint);
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) Math.round(drawing.height() * dotsPerPoint);
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			new PdfPainter(device, context, x, y, dotsPerPoint).paint(drawing);
		}
	}
}
