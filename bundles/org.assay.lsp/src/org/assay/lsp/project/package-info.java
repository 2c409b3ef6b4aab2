/** Projects that somebody works in: their texts, what they mean, and what is wrong with them. */
package org.assay.lsp.project;
