/** Texts and places as the protocol knows them. */
package org.assay.lsp.text;
