package org.assay.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A drawing of plain shapes in points, origin top left, drawn in list order. Every renderer can draw it: as SVG in HTML
 * and as vector graphics with real text in PDF.
 *
 * @param width  points; at most 482 fits the page
 * @param height points
 * @param shapes what to draw
 */
public record Drawing(double width, double height, List<Shape> shapes) implements Schematic {

	/** The widest drawing that fits between the margins, in points. */
	public static final double PAGE_WIDTH = 481;

	/** What a line or a text is drawn with. */
	public enum Ink {
		/** Text and strong lines. */
		INK,
		/** Secondary text and lines. */
		MUTED,
		/** Thin rules. */
		RULE,
		/** The accent colour. */
		ACCENT,
		/** Nothing is drawn. */
		NONE
	}

	/** Which face a text is set in. */
	public enum Face {
		/** Text face, regular. */
		TEXT,
		/** Text face, medium weight. */
		STRONG,
		/** Mono face, for ids. */
		MONO
	}

	/** Where a text stands relative to its point. */
	public enum Align {
		LEFT, CENTRE, RIGHT
	}

	/** A shape. */
	public sealed interface Shape permits Box, Line, Arrow, Label {
	}

	/** A rectangle. @param strokeWidth points @param dashed whether the outline is dashed */
	public record Box(double x, double y, double width, double height, Fill fill, Ink stroke, double strokeWidth,
			boolean dashed) implements Shape {
	}

	/** What a rectangle is filled with: a tint, the paper, or nothing. */
	public sealed interface Fill permits TintFill, NoFill {
	}

	/** Filled with a tint. */
	public record TintFill(Tint tint) implements Fill {
		public TintFill {
			Objects.requireNonNull(tint);
		}
	}

	/** Not filled. */
	public record NoFill() implements Fill {
	}

	/** A straight line. @param strokeWidth points */
	public record Line(double x1, double y1, double x2, double y2, Ink stroke, double strokeWidth, boolean dashed)
			implements Shape {
	}

	/** A straight line with a head at its second end. @param strokeWidth points */
	public record Arrow(double x1, double y1, double x2, double y2, Ink stroke, double strokeWidth, boolean dashed)
			implements Shape {
	}

	/** A line of text. @param x,y the baseline's left end, middle or right end @param size points, at least 8.5 */
	public record Label(double x, double y, String text, Face face, double size, Ink ink, Align align)
			implements Shape {
		public Label {
			Objects.requireNonNull(text);
		}
	}

	public Drawing {
		shapes = List.copyOf(shapes);
	}
}
