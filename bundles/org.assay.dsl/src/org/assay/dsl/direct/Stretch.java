package org.assay.dsl.direct;

/**
 * A piece of a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Stretch(int start, int end) {
}
