package org.assay.evidence.matching;

import org.assay.evidence.text.Box;

/**
 * A part of a passage in one line.
 *
 * @param page number of the page
 * @param box on the page as displayed; {@link Box#NONE} in documents without pages
 */
public record PlacedBox(int page, Box box) {
}
