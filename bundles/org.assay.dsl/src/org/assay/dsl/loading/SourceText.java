package org.assay.dsl.loading;

/**
 * One text file as it was read.
 *
 * @param path path relative to the project folder, with forward slashes; errors are reported under it
 * @param content bytes of the file, to be UTF-8
 */
public record SourceText(String path, byte[] content) {
}
