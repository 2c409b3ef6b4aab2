package org.assay.report.render;

import org.assay.report.document.Drawing.Arrow;

/** The two strokes of an arrow's head. */
final class ArrowHead {

	private static final double LENGTH = 5;
	private static final double HALF_ANGLE = Math.PI / 7;

	private ArrowHead() {
	}

	/** The outer ends of the two strokes as x and y, in points. */
	static double[][] of(Arrow arrow) {
		double back = Math.atan2(arrow.y1() - arrow.y2(), arrow.x1() - arrow.x2());
		return new double[][] { end(arrow, back - HALF_ANGLE), end(arrow, back + HALF_ANGLE) };
	}

	private static double[] end(Arrow arrow, double direction) {
		return new double[] { arrow.x2() + LENGTH * Math.cos(direction), arrow.y2() + LENGTH * Math.sin(direction) };
	}
}
