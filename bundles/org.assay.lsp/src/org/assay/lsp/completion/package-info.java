/** Completion and help while typing: what can stand at a place, with the names that mean something there. */
package org.assay.lsp.completion;
