package org.assay.evidence.pdf;

/**
 * A word of a piece.
 *
 * @param left where it starts along the line, points
 * @param right where it ends
 */
record PieceWord(String text, float left, float right) {
}
