/** Walks the grammar over the words in front of a place, and tells what may come next. Knows nothing of projects and editors. */
package org.assay.lsp.completion.walk;
