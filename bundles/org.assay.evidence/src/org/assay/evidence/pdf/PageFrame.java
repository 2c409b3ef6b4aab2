package org.assay.evidence.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assay.evidence.text.Box;

/**
 * The frame in which the lines of one direction are measured, and how it lies on the page as displayed.
 *
 * @param width of the page before it is rotated, points
 * @param height of the page before it is rotated
 * @param rotation of the page for display, degrees clockwise
 * @param quarter direction of the lines before the page is rotated, quarter turns counter-clockwise
 */
record PageFrame(float width, float height, int rotation, int quarter) {

	static PageFrame of(PDPage page, int quarter) {
		PDRectangle crop = page.getCropBox();
		return new PageFrame(crop.getWidth(), crop.getHeight(), Math.floorMod(page.getRotation(), 360) / 90 * 90, quarter);
	}

	/** Height of the page for somebody who reads the lines. */
	float readingHeight() {
		return quarter % 2 == 0 ? height : width;
	}

	float displayedWidth() {
		return rotation % 180 == 0 ? width : height;
	}

	float displayedHeight() {
		return rotation % 180 == 0 ? height : width;
	}

	/** Direction of reading on the page as displayed, degrees counter-clockwise. */
	int turn() {
		return Math.floorMod(quarter * 90 - rotation, 360);
	}

	/** A box of the frame on the page as displayed. */
	Box displayed(float left, float top, float right, float bottom) {
		float[] one = displayed(left, top);
		float[] other = displayed(right, bottom);
		return new Box(Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[0], other[0]), Math.max(one[1], other[1]));
	}

	/** A box of the page as displayed, on the page before it is rotated. */
	Box onPage(Box displayed) {
		return switch (rotation) {
			case 90 -> new Box(displayed.top(), height - displayed.right(), displayed.bottom(), height - displayed.left());
			case 180 -> new Box(width - displayed.right(), height - displayed.bottom(), width - displayed.left(), height - displayed.top());
			case 270 -> new Box(width - displayed.bottom(), displayed.left(), width - displayed.top(), displayed.right());
			default -> displayed;
		};
	}

	private float[] displayed(float x, float y) {
		float[] page = switch (quarter) {
			case 1 -> new float[] { y, height - x };
			case 2 -> new float[] { width - x, height - y };
			case 3 -> new float[] { width - y, x };
			default -> new float[] { x, y };
		};
		return switch (rotation) {
			case 90 -> new float[] { height - page[1], page[0] };
			case 180 -> new float[] { width - page[0], height - page[1] };
			case 270 -> new float[] { page[1], width - page[0] };
			default -> page;
		};
	}
}
