/** What an editor asks of a text: each answer is a pure function of the project and a place in it. */
package org.assay.lsp.feature;
