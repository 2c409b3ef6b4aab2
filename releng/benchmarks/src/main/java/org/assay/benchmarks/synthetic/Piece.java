package org.assay.benchmarks.synthetic;

/**
 * Text that stays together in one file.
 *
 * @param text whole top-level elements
 * @param elements their number, contained elements included
 * @param references references in it
 */
record Piece(String text, int elements, int references) {
}
