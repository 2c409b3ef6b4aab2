package org.assay.report.render;

import org.assay.report.document.Figure;
import org.assay.report.document.Schematic;
import org.assay.report.text.ReportLanguage;

/** Renders one figure as a stand-alone SVG file. */
public final class SvgRenderer {

	private SvgRenderer() {
	}

	/**
	 * The figure as SVG 1.1 with title and description; the same text for the same figure and language.
	 *
	 * @throws IllegalArgumentException if it shows a picture, which is not drawn
	 */
	public static String render(Figure figure, ReportLanguage language) {
		if (!(figure.illustration() instanceof Schematic schematic)) {
			throw new IllegalArgumentException("not a drawing: " + figure.caption());
		}
		StringBuilder svg = new StringBuilder();
		new SvgMarkup(new HtmlMarkup(svg)).write(Drawings.of(schematic, language), "figure", figure.caption(), figure.alt());
		return svg.toString();
	}
}
