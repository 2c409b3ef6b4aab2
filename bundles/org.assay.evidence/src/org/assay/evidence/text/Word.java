package org.assay.evidence.text;

/**
 * A word with its place.
 *
 * @param text as it stands in the document, never blank
 * @param box place on the page as displayed; {@link Box#NONE} in documents without pages
 */
public record Word(String text, Box box) {
}
