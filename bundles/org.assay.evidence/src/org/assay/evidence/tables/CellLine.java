package org.assay.evidence.tables;

import org.assay.evidence.text.Box;

/**
 * A line in a cell.
 *
 * @param text words with single spaces between them
 * @param page number of the page
 * @param box place on the page, turned so that its text reads from left to right
 * @param firstWord width of its first word, points
 */
public record CellLine(String text, int page, Box box, float firstWord) {
}
