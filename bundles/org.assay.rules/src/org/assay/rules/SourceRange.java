package org.assay.rules;

/**
 * A stretch of text in a file.
 *
 * @param file path of the file, relative to the project folder, with forward slashes
 * @param line first line, from 1
 * @param column first column, from 1, in UTF-16 code units
 * @param endLine line of the end, from 1
 * @param endColumn column just behind the end, from 1
 */
public record SourceRange(String file, int line, int column, int endLine, int endColumn) {
}
