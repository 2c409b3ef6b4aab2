package org.assay.lsp.project;

/**
 * A text that is in an editor.
 *
 * @param project project that it belongs to
 * @param path path of the file, relative to the folder of the project, with forward slashes
 */
public record OpenFile(OpenProject project, String path) {
}
