package org.assay.lsp.completion;

/**
 * What an editor can do with proposals.
 *
 * @param snippets whether it knows snippets with places to fill in
 * @param labelDetails whether it shows text behind a label
 */
public record ClientAbilities(boolean snippets, boolean labelDetails) {
}
