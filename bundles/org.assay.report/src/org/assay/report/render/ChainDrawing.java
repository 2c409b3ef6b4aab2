package org.assay.report.render;

import java.util.ArrayList;
import java.util.List;

import org.assay.report.document.Drawing;
import org.assay.report.document.Drawing.Align;
import org.assay.report.document.Drawing.Arrow;
import org.assay.report.document.Drawing.Box;
import org.assay.report.document.Drawing.Face;
import org.assay.report.document.Drawing.Ink;
import org.assay.report.document.Drawing.Label;
import org.assay.report.document.Drawing.NoFill;
import org.assay.report.document.Drawing.Shape;
import org.assay.report.document.Drawing.TintFill;
import org.assay.report.document.SupplyChain;
import org.assay.report.document.SupplyChain.Party;
import org.assay.report.document.SupplyChain.Variant;
import org.assay.report.document.Tint;

/**
 * Draws a supply chain: one column per variant, the controller at the top, each later party below. Tiers stand at the
 * same height in all columns, so a difference meets the eye; what differs is dashed, tinted and has a sign.
 */
final class ChainDrawing {

	private static final int COLUMNS = 3;
	private static final double GAP = 24;
	private static final double PAD = 9;
	private static final double NAME = 10.5;
	private static final double SMALL = 8.5;
	private static final double LINE = 12.5;
	private static final double TITLE_HEIGHT = 22;
	private static final double ARROW_HEIGHT = 30;

	private final List<Shape> shapes = new ArrayList<>();
	private final double width;

	private ChainDrawing(int columns) {
		width = (Drawing.PAGE_WIDTH - GAP * (columns - 1)) / columns;
	}

	static Drawing of(SupplyChain chain) {
		int columns = Math.min(COLUMNS, chain.variants().size());
		ChainDrawing drawing = new ChainDrawing(Math.max(2, columns));
		double y = 0;
		for (int first = 0; first < chain.variants().size(); first += columns) {
			int end = Math.min(chain.variants().size(), first + columns);
			y = drawing.band(chain.variants().subList(first, end), y) + 20;
		}
		return new Drawing(Drawing.PAGE_WIDTH, y - 18, drawing.shapes);
	}

	/** Draw variants side by side. @return the bottom */
	private double band(List<Variant> variants, double top) {
		int tiers = variants.stream().mapToInt(variant -> variant.links().size()).max().orElse(0);
		for (int column = 0; column < variants.size(); column++) {
			label(column * (width + GAP), top + 10, variants.get(column).title(), Face.STRONG, SMALL + 0.5, Ink.MUTED);
		}
		double y = top + TITLE_HEIGHT;
		for (int tier = 0; tier < tiers; tier++) {
			double height = tierHeight(variants, tier);
			for (int column = 0; column < variants.size(); column++) {
				if (tier < variants.get(column).links().size()) {
					party(variants.get(column).links().get(tier), column * (width + GAP), y, height, tier > 0);
				}
			}
			y += height + ARROW_HEIGHT;
		}
		return y - ARROW_HEIGHT;
	}

	private double tierHeight(List<Variant> variants, int tier) {
		return variants.stream().filter(variant -> tier < variant.links().size())
				.mapToDouble(variant -> lines(variant.links().get(tier)).size() * LINE + 2 * PAD - 2).max().orElse(0);
	}

	private record TextLine(String text, Face face, double size, Ink ink) {
	}

	private List<TextLine> lines(Party party) {
		List<TextLine> lines = new ArrayList<>();
		add(lines, party.name(), Face.STRONG, NAME, Ink.INK);
		add(lines, party.role(), Face.TEXT, SMALL + 0.5, Ink.MUTED);
		if (!party.remark().isEmpty()) {
			add(lines, "≠ " + party.remark(), Face.TEXT, SMALL + 0.5, Ink.INK);
		}
		return lines;
	}

	private void add(List<TextLine> lines, String text, Face face, double size, Ink ink) {
		TextWidth.wrap(text, face, size, width - 2 * PAD).forEach(line -> lines.add(new TextLine(line, face, size, ink)));
	}

	private void party(Party party, double x, double y, double height, boolean bound) {
		boolean differs = !party.remark().isEmpty();
		if (bound) {
			double middle = x + 24;
			shapes.add(new Arrow(middle, y - ARROW_HEIGHT, middle, y - 1, Ink.INK, 0.9, differs));
			label(middle + 9, y - ARROW_HEIGHT / 2 + 3, party.arrow(), Face.TEXT, SMALL, Ink.MUTED);
		}
		shapes.add(new Box(x + 0.5, y, width - 1, height, differs ? new TintFill(Tint.CONDITIONAL) : new NoFill(),
				differs ? Ink.INK : Ink.MUTED, differs ? 1.2 : 0.75, differs));
		double baseline = y + PAD + 8;
		for (TextLine line : lines(party)) {
			// muted text on a tint would fall below the wanted contrast
			label(x + PAD, baseline, line.text(), line.face(), line.size(), differs ? Ink.INK : line.ink());
			baseline += LINE;
		}
	}

	private void label(double x, double y, String text, Face face, double size, Ink ink) {
		if (!text.isEmpty()) {
			shapes.add(new Label(x, y, text, face, size, ink, Align.LEFT));
		}
	}
}
