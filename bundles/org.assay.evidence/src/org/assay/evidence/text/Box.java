package org.assay.evidence.text;

/**
 * A rectangle on a page as it is displayed, in points (1/72 inch) from its upper left corner; y grows downwards.
 *
 * @param left smaller x
 * @param top smaller y
 * @param right larger x
 * @param bottom larger y
 */
public record Box(float left, float top, float right, float bottom) {

	/** The box of things that have no place on a page. */
	public static final Box NONE = new Box(0, 0, 0, 0);

	/** The smallest box that holds both. */
	public Box with(Box other) {
		return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
	}

	/** Width in points. */
	public float width() {
		return right - left;
	}

	/** Height in points. */
	public float height() {
		return bottom - top;
	}
}
